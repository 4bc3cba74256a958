import { isBlank, type SourceLine } from '#archive/text/source-text.ts';
import { readDay } from '../field-values.ts';

/** What a line of a pasted thread is: the name or the handle of a writer, both, a day, a post, or what the network prints around them. */
export type ThreadLine =
  | {
      readonly kind: 'head';
      readonly name: SourceLine;
      readonly handle: SourceLine;
      readonly who: string;
    }
  | { readonly kind: 'day' | 'counter' | 'network' | 'number' | 'post'; readonly line: SourceLine };

const HANDLE = /^\s{0,4}(@[\w.]{1,40}(?:@[\w.-]{3,60})?)(?:\s?[·•]\s?.{1,30})?\s*$/;
/** "Ada Lund @adalund · Mar 5, 2031": name, handle and day in one line. */
const HEAD =
  /^\s{0,4}(\p{Lu}[^@]{1,60}?)\s?(@[\w.]{1,40}(?:@[\w.-]{3,60})?)(?:\s?[·•]\s?.{1,30})?\s*$/u;
const LONGEST_NAME = 60;

const COUNTED =
  'reposts?|retweets?|likes?|quotes?|quote (?:tweets|posts)|replies|views?|bookmarks?|comments?|boosts?|favou?rites?|shares?|reactions?';
const COUNTER = new RegExp(
  String.raw`^\s*(?:[\d.,]+\s?[KM]?\s(?:${COUNTED})\b.{0,80}|(?:${COUNTED})|[\d.,]+\s?[KM]?|(?:\p{Extended_Pictographic}\uFE0F?\s?[\d.,]*\s?[KM]?\s*){1,6})\s*$`,
  'iu',
);
/** What networks, and services that unroll threads, print around posts. */
const NETWORK =
  /^\s{0,4}(?:show (?:this thread|more)|translate (?:post|tweet)|read \d+ replies|follow|reply|repost|like|share|copy link|replying to .{1,80}|pinned(?: tweet| post)?|tweet|post|thread|conversation|see new (?:tweets|posts)|log in|sign up|author|edited|…|\.\.\.|[·•]|thread by @\w.*|• • •|missing some (?:tweet|post)s? in this thread.*|keep current with.*|try unrolling.*|unroll available.*)\s*$/i;

/** The number of a post on a line of its own. */
const ALONE = /^\s{0,4}[[(]?\d{1,3}\s?\/\s?(?:\d{1,3}|[nxN])?[\])]?\s*$/;

/** The lines of a text as they would be in a thread of posts, in their order; blank ones are none. */
export function threadLines(lines: readonly SourceLine[]): readonly ThreadLine[] {
  const filled = lines.filter(({ text }) => !isBlank(text));
  const found: ThreadLine[] = [];
  for (let at = 0; at < filled.length; at++) {
    const line = filled[at] as SourceLine;
    const next = filled[at + 1];
    const below =
      next && line.text.length <= LONGEST_NAME ? HANDLE.exec(next.text.slice(0, 120)) : null;
    const [, , within] = HEAD.exec(line.text.slice(0, 160)) ?? [];
    if (next && below?.[1] && !NETWORK.test(line.text)) {
      found.push({ kind: 'head', name: line, handle: next, who: below[1].toLowerCase() });
      at++;
    } else if (within)
      found.push({ kind: 'head', name: line, handle: line, who: within.toLowerCase() });
    else found.push({ kind: kindOf(line), line });
  }
  return found;
}

function kindOf({ text }: SourceLine): 'day' | 'counter' | 'network' | 'number' | 'post' {
  const head = text.slice(0, 160);
  if (text.length < 120 && NETWORK.test(head)) return 'network';
  if (text.length < 120 && COUNTER.test(head)) return 'counter';
  if (ALONE.test(text.slice(0, 20))) return 'number';
  return isDay(text) ? 'day' : 'post';
}

/** "10:02 AM · Mar 5, 2024": hour and day, or the day alone, and nothing else of length. */
function isDay(text: string): boolean {
  if (text.length >= 80 || readDay(text) === undefined) return false;
  return text.replace(/[\d:.,·•\s]|AM|PM|\bat\b/gi, '').length < 26;
}

/** Whether a post says which of a thread it is: `2/ …`, `[2/3] …`, `… (2/3)`, `2/3` alone on its line. */
export function isNumbered(text: string): boolean {
  return (
    /^\s{0,4}(?:🧵\s?)?[[(]?\d{1,3}\s?\/\s?(?:\d{1,3}|[nxN])?[\])]?[.:)]?(?:\s|$)/u.test(text) ||
    /(?:^|\s)[[(]?\d{1,3}\s?\/\s?(?:\d{1,3}|[nxN])?[\])]?\s*(?:🧵)?\s*$/u.test(text.slice(-20))
  );
}
