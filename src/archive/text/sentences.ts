import { tablesOf } from '../language/tables-of.ts';
import type { LanguageTables } from '../language/language-tables.ts';
import { BEFORE_NAMES, BEFORE_NUMBERS, CAPITALISED, SMALL } from './english-abbreviations.ts';
import type { Span } from './span.ts';

/** Words that begin a new sentence even after an abbreviation: "in the U.S. The talks". */
const STARTERS =
  /^(?:The|He|She|It|They|We|In|On|At|But|And|This|That|These|Those|His|Her|Its|Their|There|When|After|Before|For|If|As|While|However|Meanwhile|Since|Yet|Some|Many|Most|No|Not|So|Now|With|From|By|To|Under|During|According|Last|Earlier|Later|Also)(?![\p{L}\p{N}])/u;

/** Stops of Latin, Arabic, Urdu, Indic, Armenian and Ethiopic print with the marks that close behind them. */
const STOPS = /[.!?…؟۔।॥։።]+["'”’“»)\]]*/gu;
const OPENERS = '"\'“‘«([„';
/** Scripts that print no blank between words, and often none between sentences. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}]/u;
const WHITE = /\s/;
const BEGINNING = /^[\p{Lu}\p{N}\p{Lo}]/u;

/**
 * Cuts a block's text into sentences that together cover all of its non-blank text, in order. A stop after a known
 * abbreviation of the `language` (English where none is given), an initial ("J. Smith"), a list number, an ordinal
 * ("5. März") or inside a number does not end one. Scripts without blanks are cut as Unicode has it (UAX #29).
 */
export function findSentences(text: string, language?: string): Span[] {
  if (isUnspaced(text)) return segmented(text, language);
  const isPartOfWord = wordRule(language);
  const spans: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(STOPS)) {
    const end = match.index + match[0].length;
    const next = beginningAfter(text, end);
    if (next === undefined) continue;
    const single = match[0].startsWith('.') && !match[0].startsWith('..');
    if (single && isPartOfWord(text, start, match.index, next)) continue;
    spans.push({ start, end });
    start = end;
  }
  spans.push({ start, end: text.length });
  return spans.map((span) => trimmed(text, span)).filter((span) => span.end > span.start);
}

/** Whether most letters of the text's beginning are of a script without blanks. */
function isUnspaced(text: string): boolean {
  if (!UNSPACED.test(text)) return false;
  const letters = text.slice(0, 400).match(/\p{L}/gu) ?? [];
  return letters.filter((letter) => UNSPACED.test(letter)).length * 2 > letters.length;
}

function segmented(text: string, language: string | undefined): Span[] {
  const segmenter = new Intl.Segmenter(language ?? 'und', { granularity: 'sentence' });
  return [...segmenter.segment(text)]
    .map(({ index, segment }) => trimmed(text, { start: index, end: index + segment.length }))
    .filter((span) => span.end > span.start);
}

type WordRule = (text: string, start: number, stop: number, next: number) => boolean;

const rules = new Map<string, WordRule>();

function wordRule(language: string | undefined): WordRule {
  const tables = tablesOf(language);
  if (!tables) return belongsToWord;
  const known = rules.get(tables.language);
  if (known) return known;
  const made = ruleOf(tables);
  rules.set(tables.language, made);
  return made;
}

/** The same for a language with tables: its own abbreviations, and "5." where it prints ordinals so. */
function ruleOf({ abbreviations, functionWords, ordinals }: LanguageTables): WordRule {
  const short = new Set(abbreviations.split(/\s+/));
  const openers = new Set(functionWords.split(/\s+/));
  return (text, start, stop, next) => {
    const word = wordBefore(text, start, stop);
    if (/^\d{1,3}$/.test(word)) {
      const following = /^[\p{L}\p{M}'’]+/u.exec(text.slice(next, next + 24))?.[0] ?? '';
      const isListNumber = text.slice(start, stop - word.length).trim() === '';
      return (
        isListNumber || (ordinals && !openers.has(following.toLowerCase()) && following !== '')
      );
    }
    if (/^(?:\p{L}\.)*\p{Lu}$/u.test(word)) return true;
    return short.has(word) || short.has(word.toLowerCase());
  };
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
  const word = wordBefore(text, start, stop);
  if (/^\d{1,3}$/.test(word)) return text.slice(start, stop - word.length).trim() === '';
  if (BEFORE_NAMES.has(word)) return true;
  if (BEFORE_NUMBERS.has(word.toLowerCase())) return /\p{N}/u.test(text.charAt(next));
  if (text.charAt(stop - word.length - 1) === '&') return false;
  if (word === 'X' && /\b(?:on|to|via) $/.test(text.slice(Math.max(start, stop - 5), stop - 1)))
    return false;
  const shortened = /^(?:\p{Lu}\.)*\p{Lu}$/u.test(word) || CAPITALISED.has(word) || SMALL.has(word);
  return shortened && !STARTERS.test(text.slice(next, next + 12));
}

function wordBefore(text: string, start: number, stop: number): string {
  let from = stop;
  while (from > start && stop - from < 12 && /[\p{L}\p{N}.]/u.test(text.charAt(from - 1))) from--;
  return text.slice(from, stop);
}

function trimmed(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && WHITE.test(text.charAt(start))) start++;
  while (end > start && WHITE.test(text.charAt(end - 1))) end--;
  return { start, end };
}
