import type { LineRole } from '#archive/clipping/role.ts';
import { isBlank, type SourceLine } from '#archive/text/source-text.ts';
import { readDay, readPersons } from '../field-values.ts';
import { wholeLine, type ExportField, type ExportForm } from './export.ts';

const HANDLE = /^\s{0,4}@[\w.]{1,40}(?:@[\w.-]{3,60})?(?:\s?[·•]\s?.{1,30})?\s*$/;
const COUNTER =
  /^\s*(?:[\d.,]+\s?[KM]?\s(?:reposts?|retweets?|likes?|quotes?|quote tweets|replies|views?|bookmarks?|comments?|boosts?|favou?rites?)\b.{0,80}|show this thread|translate (?:post|tweet)|show more|read \d+ replies|follow|…|\.\.\.)\s*$/i;
const FEWEST_POSTS = 2;
const LONGEST_NAME = 60;

/** What services print above and below a thread that they have unrolled. */
const SERVICE =
  /^\s{0,4}(?:thread by @\w|• • •|missing some (?:tweet|post)s? in this thread|keep current with|try unrolling|unroll available)/i;

/**
 * The posts of one writer, pasted from a network: name and handle above each, or above all where the posts are numbered;
 * the day at the first or last.
 */
export const postThread: ExportForm = {
  name: 'thread',
  split: (lines) => {
    const filled = lines.filter(({ text }) => !isBlank(text) && !SERVICE.test(text.slice(0, 120)));
    const [name, handle] = filled;
    if (!name || !handle || name.text.length > LONGEST_NAME || !HANDLE.test(handle.text))
      return undefined;
    const heads = filled.flatMap((line, at) =>
      at > 0 && HANDLE.test(line.text.slice(0, 120))
        ? [{ name: filled[at - 1] as SourceLine, handle: line }]
        : [],
    );
    const own = heads.filter((head) => sameWriter(head, { name, handle }));
    const numbered = filled.filter(({ text }) => isNumbered(text)).length;
    if (Math.max(own.length, numbered) < FEWEST_POSTS || own.length < heads.length)
      return undefined;
    const dated = filled.find((line) => line.text.length < 80 && isDateLine(line.text));
    const roles = new Map<number, LineRole>();
    for (const { name: who, handle: at } of own.slice(1))
      roles.set(who.n, 'byline').set(at.n, 'other');
    roles.set(handle.n, 'other');
    for (const { n, text } of lines) if (SERVICE.test(text.slice(0, 120))) roles.set(n, 'other');
    for (const { n, text } of filled)
      if (text.length < 120 && COUNTER.test(text)) roles.set(n, 'counter');
    return {
      articles: [
        {
          first: lines[0]?.n ?? name.n,
          fields: [authorField(name), ...(dated ? [dateField(dated)] : [])],
          text: { first: handle.n + 1, last: lines.at(-1)?.n ?? handle.n },
          roles,
        },
      ],
    };
  },
};

/** A post that says which of a thread it is: `2/ …`, `… 2/3`. */
function isNumbered(text: string): boolean {
  return (
    /^\s{0,4}\d{1,3}\/(?:\d{1,3})?\s/.test(text) || /\s\d{1,3}\/\d{1,3}\s*$/.test(text.slice(-20))
  );
}

interface Head {
  readonly name: SourceLine;
  readonly handle: SourceLine;
}

function sameWriter(a: Head, b: Head): boolean {
  const first = (text: string) => text.trim().split(/\s/, 1)[0];
  return a.name.text.trim() === b.name.text.trim() && first(a.handle.text) === first(b.handle.text);
}

/** "10:02 AM · Mar 5, 2024": hour and day, or the day alone, and nothing else of length. */
function isDateLine(text: string): boolean {
  return readDay(text) !== undefined && text.replace(/[\d:.,·•\s]|AM|PM/gi, '').length < 20;
}

function authorField(line: SourceLine): ExportField {
  const names = readPersons(line.text);
  const value = names.length > 0 ? names : undefined;
  return { name: 'authors', value, ...wholeLine(line), reason: 'the writer of the posts' };
}

function dateField(line: SourceLine): ExportField {
  return {
    name: 'date',
    value: readDay(line.text),
    ...wholeLine(line),
    reason: 'the day of the posts',
  };
}
