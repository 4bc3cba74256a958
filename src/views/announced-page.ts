import type { IsoDate } from '#archive/iso-date.ts';
import type { AnnouncedDay } from '#archive/story/find-announced.ts';
import { dayInText } from './day-label.ts';
import { setApart } from './mention-groups.ts';
import type { ShownGiven } from './story-page.ts';

const MOST_ANNOUNCED = 6;

/** A day as its page shows it: the first few announcements, with the words for the day set apart, and the reports. */
export function composeAnnounced({ day, announced, reported }: AnnouncedDay) {
  const said = announced
    .slice(0, MOST_ANNOUNCED)
    .map(({ passage: { article, address, text }, span }): ShownGiven => ({
      article,
      address,
      stretches: setApart(text, [span]),
    }));
  const told = reported.map(({ article, address, text }): ShownGiven => ({
    article,
    address,
    stretches: [{ text, named: true }],
  }));
  return { day, said, reported: told };
}

/** Why there is no report of a day: the archive may not reach it. */
export function withoutReport(day: IsoDate, until: IsoDate | undefined): string {
  return until !== undefined && day > until
    ? `The latest article of the archive is of ${dayInText(until)}.`
    : 'No article of that day or the next in this archive says as much of whom or what is named.';
}
