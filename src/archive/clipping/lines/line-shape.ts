import { fold } from '../../text/fold.ts';
import { remembered } from '../../text/remembered.ts';
import { isBlank, type SourceLine } from '../../text/source-text.ts';

/** What the eye sees of a line before it reads it. */
export interface LineShape {
  readonly n: number;
  /** The visible text: white space collapsed at the ends, invisible characters dropped. */
  readonly text: string;
  /** The column of the raw line where the visible text begins. */
  readonly column: number;
  /** The line as received. */
  readonly raw: string;
  readonly afterBlank: boolean;
  /** The folded text, for comparing with phrases and other lines. */
  readonly key: string;
  readonly words: number;
  /** Ends as a sentence does. */
  readonly closed: boolean;
  /** Reads as one or more sentences. */
  readonly prose: boolean;
  /** Not closed, yet written as running text is: a piece of a sentence that a link or a line end cuts. */
  readonly piece: boolean;
  /** Ends in the air, on a comma or a word that asks for another. */
  readonly dangling: boolean;
  readonly opensLower: boolean;
  /** Begins as only the rest of a sentence does: with a small letter or with a mark that closes something. */
  readonly continues: boolean;
  /** Share of words that begin with a lower-case letter. */
  readonly lower: number;
  readonly allCaps: boolean;
  readonly script: Script;
}

export type Script =
  'latin' | 'cyrillic' | 'greek' | 'arabic' | 'hebrew' | 'han' | 'hangul' | 'other' | 'none';

/** A line is judged by this many characters of its beginning; its end is looked at apart. */
const JUDGED = 2_000;
const COMPARED = 400;

const SCRIPTS: readonly (readonly [Script, RegExp])[] = [
  ['latin', /\p{Script=Latin}/gu],
  ['cyrillic', /\p{Script=Cyrillic}/gu],
  ['greek', /\p{Script=Greek}/gu],
  ['arabic', /\p{Script=Arabic}/gu],
  ['hebrew', /\p{Script=Hebrew}/gu],
  ['han', /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['hangul', /\p{Script=Hangul}/gu],
];

const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g;
/** German quotations end with the mark that opens English ones, Danish ones with the one that opens French ones. */
const CLOSED = /[.!?…。！？؟][\p{Pe}\p{Pf}"'”’»“‘«*]{0,3}$/u;
/** What stands after the last full stop: an end mark, or the initials of writer and agency. */
const END_MARK = /\s?(?:[■●♦◆]|\([\p{L}\d/.,:& -]{2,30}\)|#{2,3})\s?$/u;
/** The number of a footnote after the full stop: "enforced.1", "enforced.[2]". */
const FOOTNOTE = /(?<=\p{L}{2}["”’)]?[.!?]["”’)]?)\s?(?:\[\d{1,3}\]|\d{1,2}|[¹²³⁴-⁹]{1,3})$/u;
const ABBREVIATED_END = /(?:^|\s)(?:\p{Lu}\.)+$|\b(?:Inc|Ltd|Co|Corp|No|Sr|Jr|vs)\.$/u;
const DANGLING =
  /(?:,|;|\s[–—]|(?<!\p{L})(?:the|a|an|of|in|on|at|to|for|with|by|from|and|or|as|that|which|who|said|told|according|its|his|her|their|is|was|were|are|has|have|had|into|over|after|before|about|than|via|de|la|les|du|des|en|et|der|die|das|und|von|на|и|що|та|по|с|з|у))$/iu;
/** Words that headlines leave out and sentences do not. */
const FULL_WORDS = new Set('the a an was were had been which that who his her their'.split(' '));
const INNER_STOP = /[\p{Ll}\d%)”’"»][.!?]["”’»“‘«)]?\s+[“"„»«‘(]?[\p{Lu}]/u;

/** The shapes of the non-blank lines, in order. */
export function findShapes(lines: readonly SourceLine[]): LineShape[] {
  const shapes: LineShape[] = [];
  let afterBlank = true;
  for (const line of lines) {
    if (isBlank(line.text)) afterBlank = true;
    else {
      shapes.push(shapeOf(line, afterBlank));
      afterBlank = false;
    }
  }
  return shapes;
}

/** The shape of one line. */
function shapeOf({ n, text: raw }: SourceLine, afterBlank: boolean): LineShape {
  const column = raw.search(/[^\s\u00AD\u200B-\u200F\u2060\uFEFF]/u);
  const text = visible(raw);
  return { n, column: Math.max(column, 0), raw, afterBlank, ...looksOf(text) };
}

/** The column of the raw line at which the character of the visible text stands. */
export function columnOf({ raw, column }: LineShape, offset: number): number {
  let left = offset;
  let at = column;
  while (at < raw.length && left > 0) {
    if (!isInvisible(raw[at] as string)) left--;
    at++;
  }
  return at;
}

function isInvisible(character: string): boolean {
  INVISIBLE.lastIndex = 0;
  return INVISIBLE.test(character);
}

/** What a text looks like, wherever it stands. */
export const looksOf = remembered((text): Looks => {
  const head = text.slice(0, JUDGED);
  const words = head.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
  const count =
    text.length > JUDGED ? Math.round((words.length * text.length) / JUDGED) : words.length;
  const lettered = words.filter((word) => /\p{L}/u.test(word));
  const lowered = lettered.filter((word) => /^[^\p{L}]*[\p{Ll}\p{Lo}]/u.test(word)).length;
  const lower = lettered.length > 0 ? lowered / lettered.length : 0;
  const tail = text.slice(-60).replace(FOOTNOTE, '').replace(END_MARK, '');
  const closed = CLOSED.test(tail) && !(count < 5 && ABBREVIATED_END.test(tail));
  const script = scriptOf(head);
  const opensLower = /^[^\p{L}\p{N}]{0,3}\p{Ll}/u.test(text);
  return {
    text,
    key: fold(text.slice(0, COMPARED)),
    words: script === 'han' ? unspacedWords(text) : count,
    closed,
    prose: isProse(head, count, closed, lower, script),
    piece: !closed && isPiece(words, tail, lower),
    dangling: !closed && DANGLING.test(tail),
    opensLower,
    continues: opensLower || /^[,;.:)\]]\s/.test(text),
    lower,
    allCaps: /\p{Lu}{2}/u.test(head) && !/\p{Ll}/u.test(head),
    script,
  };
});

/** What the text of a line tells of it, wherever it stands. */
export type Looks = Omit<LineShape, 'n' | 'column' | 'raw' | 'afterBlank'>;

/** How many words a text has; where words are not parted by blanks, two characters count as one. */
export function countWords(text: string): number {
  const head = text.slice(0, COMPARED);
  return scriptOf(head) === 'han' ? unspacedWords(text) : text.split(/\s+/).length;
}

function unspacedWords(text: string): number {
  return Math.round(text.length / 2);
}

/** The text as a reader sees it. */
function visible(raw: string): string {
  return raw
    .replace(INVISIBLE, '')
    .replace(/[\u00A0\u202F\u2007]/g, ' ')
    .trim();
}

/** Whether a line ends in the air, or is as full of small words as a sentence and no headline is. */
function isPiece(words: readonly string[], tail: string, lower: number): boolean {
  if (words.length < 3 || lower < 0.3) return false;
  if (words.length >= 5 && DANGLING.test(tail)) return true;
  const full = words.filter((word) => FULL_WORDS.has(word.toLowerCase())).length;
  return (
    (words.length >= 10 && full >= 3 && full / words.length >= 0.14) ||
    (words.length >= 8 && full >= 2 && full / words.length >= 0.2)
  );
}

function isProse(
  text: string,
  words: number,
  closed: boolean,
  lower: number,
  script: Script,
): boolean {
  if (script === 'han') return /[。！？]/.test(text);
  if (lower < 0.3 && script !== 'arabic' && script !== 'hebrew') return false;
  if (closed) return words >= 4;
  if (INNER_STOP.test(text) && words >= 12) return true;
  return words >= 26;
}

function scriptOf(text: string): Script {
  let best: Script = 'none';
  let most = 0;
  for (const [script, letters] of SCRIPTS) {
    const count = (text.match(letters) ?? []).length;
    if (count > most) [best, most] = [script, count];
  }
  return best;
}
