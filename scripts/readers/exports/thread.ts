import type { LineRole } from '#archive/clipping/role.ts';
import { isBlank, type SourceLine } from '#archive/text/source-text.ts';
import { readDay, readPersons } from '../field-values.ts';
import { wholeLine, type ExportField, type ExportForm } from './export.ts';

const HANDLE = /^\s{0,4}@[\w.]{1,40}(?:@[\w.-]{3,60})?(?:\s?[·•]\s?.{1,30})?\s*$/;
const COUNTER =
  /^\s*(?:[\d.,]+\s?[KM]?\s(?:reposts?|retweets?|likes?|quotes?|quote tweets|replies|views?|bookmarks?|comments?|boosts?|favou?rites?)\b.{0,80}|show this thread|translate (?:post|tweet)|show more|read \d+ replies|follow|…|\.\.\.)\s*$/i;
const FEWEST_POSTS = 2;
const LONGEST_NAME = 60;

/** The posts of one writer, pasted from a network: name and handle above each, the day at the first or last. */
export const postThread: ExportForm = {
  name: 'thread',
  split: (lines) => {
    const filled = lines.filter(({ text }) => !isBlank(text));
    const [name, handle] = filled;
    if (!name || !handle || name.text.length > LONGEST_NAME || !HANDLE.test(handle.text))
      return undefined;
    const heads = filled.flatMap((line, at) =>
      at > 0 && HANDLE.test(line.text.slice(0, 120))
        ? [{ name: filled[at - 1] as SourceLine, handle: line }]
        : [],
    );
    const own = heads.filter((head) => sameWriter(head, { name, handle }));
    if (own.length < FEWEST_POSTS || own.length < heads.length) return undefined;
    const dated = filled.find((line) => line.text.length < 80 && isDateLine(line.text));
    const roles = new Map<number, LineRole>();
    for (const { name: who, handle: at } of own.slice(1))
      roles.set(who.n, 'byline').set(at.n, 'other');
    roles.set(handle.n, 'other');
    for (const { n, text } of filled)
      if (text.length < 120 && COUNTER.test(text)) roles.set(n, 'counter');
    return {
      articles: [
        {
          first: name.n,
          fields: [authorField(name), ...(dated ? [dateField(dated)] : [])],
          text: { first: handle.n + 1, last: lines.at(-1)?.n ?? handle.n },
          roles,
        },
      ],
    };
  },
};

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
