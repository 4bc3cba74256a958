import type { IsoDate } from '../iso-date.ts';
import type { Document } from '../text/document.ts';
import type { Meaning } from './calendar.ts';
import { DAY_PHRASE } from './day-phrases.ts';
import type { MentionedDay } from './mentioned-day.ts';
import { resolveDay } from './resolve-day.ts';

/**
 * The days, months and years that a document speaks of, in the order of the text. What needs the publication
 * date ("yesterday", "on Tuesday") is resolved against it, and left open where there is none.
 */
export function findDays(document: Document, publicationDate?: IsoDate): MentionedDay[] {
  const { text } = document;
  const found: MentionedDay[] = [];
  for (const match of text.matchAll(DAY_PHRASE)) {
    const meaning = resolveDay(
      { groups: match.groups ?? {}, text, at: match.index },
      publicationDate,
    );
    if (!meaning) continue;
    const span = { start: match.index, end: match.index + match[0].length };
    found.push({
      text: match[0],
      span,
      ...meaning,
      inferred: isCounted(match.groups ?? {}, meaning),
    });
  }
  return found;
}

function isCounted(
  groups: Readonly<Record<string, string | undefined>>,
  { from }: Meaning,
): boolean {
  const year = ['y1', 'y2', 'y3', 'y4', 'y5', 'iso'].some((group) => groups[group] !== undefined);
  return from !== undefined && !year;
}
