import type { Span } from './span.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/**
 * Words that carry a full stop of their own: titles, months, days, units and shortened names of US states as
 * newspapers print them (with a capital), and small words of Latin and of the clock (in any case).
 */
const CAPITALISED = set(
  'Mr Mrs Ms Mx Dr Drs Prof St Ste Sr Jr Sgt Cpl Pvt Gen Lt Col Capt Maj Brig Cmdr Cdr Adm Rev Hon Gov Govs Sen Sens ' +
    'Rep Reps Pres Supt Insp Det Const Msgr Fr Mt Ft Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed ' +
    'Thu Thur Thurs Fri Sat Sun No Nos Vol Fig Art Sec Ch Inc Ltd Co Corp Bros Dept Est Ave Blvd Rd Rs Ph.D U.S U.K ' +
    'U.N E.U D.C Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Mass Md Mich Minn Miss Mo Mont Neb Nev Okla ' +
    'Ore Pa Tenn Tex Va Vt Wash Wis Wyo',
);
const SMALL = set(
  'vs cf ca approx al e.g i.e a.m p.m etc no nos vol fig pp ed eds jr sr inc ltd co corp u.s u.k u.n',
);
/** Stand before a number only; "No." alone is an answer. */
const BEFORE_NUMBERS = set('no nos vol fig art sec ch pp');
/** Never end a sentence: a name follows. */
const BEFORE_NAMES = set(
  'Mr Mrs Ms Mx Dr Drs Prof Sgt Cpl Pvt Gen Lt Col Capt Maj Brig Cmdr Cdr Adm Rev Hon Gov Govs Sen Sens Rep Reps Pres ' +
    'Supt Insp Det Const Msgr St Ste',
);
/** Words that begin a new sentence even after an abbreviation: "in the U.S. The talks". */
const STARTERS =
  /^(?:The|He|She|It|They|We|In|On|At|But|And|This|That|These|Those|His|Her|Its|Their|There|When|After|Before|For|If|As|While|However|Meanwhile|Since|Yet|Some|Many|Most|No|Not|So|Now|With|From|By|To|Under|During|According|Last|Earlier|Later|Also)(?![\p{L}\p{N}])/u;

const STOPS = /[.!?…]+["'”’»)\]]*/gu;
const OPENERS = '"\'“‘«([„';
const WHITE = /\s/;
const BEGINNING = /^[\p{Lu}\p{N}\p{Lo}]/u;

/**
 * Cuts a block's text into sentences that together cover all of its non-blank text, in order.
 * A stop after a known abbreviation, an initial ("J. Smith"), a list number or inside a number does not end one.
 */
export function findSentences(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(STOPS)) {
    const end = match.index + match[0].length;
    const next = beginningAfter(text, end);
    if (next === undefined) continue;
    const single = match[0].startsWith('.') && !match[0].startsWith('..');
    if (single && belongsToWord(text, start, match.index, next)) continue;
    spans.push({ start, end });
    start = end;
  }
  spans.push({ start, end: text.length });
  return spans.map((span) => trimmed(text, span)).filter((span) => span.end > span.start);
}

/** Where a sentence can begin after `end`: past white space and opening marks, at a capital or a number. */
function beginningAfter(text: string, end: number): number | undefined {
  let at = end;
  while (at < text.length && WHITE.test(text.charAt(at))) at++;
  if (at === end) return undefined;
  while (at < text.length && OPENERS.includes(text.charAt(at))) at++;
  return BEGINNING.test(text.slice(at, at + 2)) ? at : undefined;
}

/** Whether the stop at `stop` is part of an abbreviation, an initial or a list number. */
function belongsToWord(text: string, start: number, stop: number, next: number): boolean {
  let from = stop;
  while (from > start && stop - from < 12 && /[\p{L}\p{N}.]/u.test(text.charAt(from - 1))) from--;
  const word = text.slice(from, stop);
  if (/^\d{1,3}$/.test(word)) return text.slice(start, from).trim() === '';
  if (BEFORE_NAMES.has(word)) return true;
  if (BEFORE_NUMBERS.has(word.toLowerCase())) return /\p{N}/u.test(text.charAt(next));
  const shortened = /^(?:\p{Lu}\.)*\p{Lu}$/u.test(word) || CAPITALISED.has(word) || SMALL.has(word);
  return shortened && !STARTERS.test(text.slice(next, next + 12));
}

function trimmed(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && WHITE.test(text.charAt(start))) start++;
  while (end > start && WHITE.test(text.charAt(end - 1))) end--;
  return { start, end };
}
