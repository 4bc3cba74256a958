import type { IsoDate } from '../iso-date.ts';
import { blockAt, sentenceAt, type Document } from '../text/document.ts';
import { contains } from '../text/span.ts';
import type { Meaning } from './calendar.ts';
import { DAY_PHRASE } from './day-phrases.ts';
import type { MentionedDay } from './mentioned-day.ts';
import { resolveFrom } from './counted-days.ts';
import { resolveDay } from './resolve-day.ts';

/**
 * The days, months and years that a document speaks of, in the order of the text. What needs the publication
 * date ("yesterday", "on Tuesday") is resolved against it, and left open where there is none.
 */
export function findDays(document: Document, publicationDate?: IsoDate): MentionedDay[] {
  const { text } = document;
  const found: MentionedDay[] = [];
  for (const match of text.matchAll(DAY_PHRASE)) {
    const groups = match.groups ?? {};
    const told = resolveDay({ groups, text, at: match.index }, publicationDate);
    if (!told) continue;
    const anchor = told.from ? undefined : dayBefore(document, match.index, found);
    const counted = anchor && resolveFrom(groups, anchor);
    const meaning = counted && isTellable(counted, anchor, publicationDate) ? counted : told;
    const span = { start: match.index, end: match.index + match[0].length };
    found.push({ text: match[0], span, ...meaning, inferred: isCounted(groups, meaning) });
  }
  return found;
}

/**
 * The day that the text named last, in this paragraph or the one before: where it names one there and not several, and
 * that one is not itself counted from another.
 */
function dayBefore(
  document: Document,
  at: number,
  found: readonly MentionedDay[],
): IsoDate | undefined {
  const last = found.at(-1);
  const here = blockAt(document, at)?.n ?? 0;
  if (!last || here - (blockAt(document, last.span.start)?.n ?? 0) > 1) return undefined;
  if (last.from === undefined || last.from !== last.to || /named before it/.test(last.reason))
    return undefined;
  const sentence = sentenceAt(document, last.span.start)?.span;
  const others = found.filter((day) => sentence && contains(sentence, day.span));
  return others.every(({ from }) => from === last.from) ? last.from : undefined;
}

/** Nothing is told back from a day that is still to come: "It closes on Friday. Two days earlier, he had …". */
function isTellable({ from }: Meaning, anchor: IsoDate, published?: IsoDate): boolean {
  return !(published && from && anchor > published && from < anchor);
}

/** No year is printed with it. */
function isCounted(
  groups: Readonly<Record<string, string | undefined>>,
  { from }: Meaning,
): boolean {
  const year = ['y1', 'y2', 'y3', 'y4', 'y5', 'iso'].some((group) => groups[group] !== undefined);
  return from !== undefined && !year;
}
