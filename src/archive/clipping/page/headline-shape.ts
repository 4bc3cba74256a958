import { countWords } from '../lines/line-shape.ts';
import { isNameLine, isOutletName } from '../lines/names.ts';
import { SITE_SPEECH, toTheReader } from '../lines/site-speech.ts';
import type { Unit } from '../lines/unit.ts';

const WORDS = [1, 2, 3, 4, 6, 9, 14, 20];
const READER = toTheReader('en');

/** The first step that a number does not pass, as a sign's name. */
export function inSteps(name: string, value: number, steps: readonly number[]): string {
  return `${name}:${steps.find((step) => value <= step) ?? 'more'}`;
}

/** "… – live", "Live: …": the headline of a live report, which its entries' own headings do not have. */
const LIVE = /\s[–—-]\s(?:live|as it happened|live updates?)$|^(?:live(?: updates?)?\s?[:|]|🔴)/iu;

/** "Norvia-Ferries-Talks (1st Ld)", "Norvia/ferries/talks/": an agency's name for a story. */
const SLUG = /^\p{L}+(?:[-/]\p{L}+){2,}\/?(?:\s\([^()]{1,30}\))?$/u;

/** What a line looks like by itself, as a headline or as what else stands above a text. */
export function ofHeadlineShape({ shape, sign, hint }: Unit, text: string): string[] {
  const { key, closed } = shape;
  const words = key.split(' ');
  const signs: readonly (readonly [string, boolean])[] = [
    ['stop', closed && !/[!?…]["”’»)]?$/u.test(text)],
    ['ellipsis', /(?:…|\.\.\.)["”’»)]?$/u.test(text)],
    ['question', /[?？]["”’»)]?$/u.test(text)],
    ['exclamation', /[!！]["”’»)]?$/u.test(text)],
    ['sentences', /\p{Ll}[.!?]["”’»)]?\s+["“«„]?\p{Lu}/u.test(text)],
    ['colon', /\p{L}["”’»]?:\s/u.test(text)],
    ['ends-colon', /:$/.test(text)],
    ['quoted', /["“”„«»「」]/u.test(text)],
    ['title-case', shape.words >= 3 && shape.lower < 0.35 && !shape.allCaps],
    ['capitals', shape.allCaps],
    ['opens-lower', shape.opensLower],
    ['dangling', shape.dangling],
    ['bar', /\s[|•·»→/]|[>›»]\s?\p{Lu}/u.test(text)],
    ['arrow', /^[→←»›<>]|[→»›<>]$/u.test(text)],
    ['starts-small', /^[\d#+•–—*-]/u.test(text)],
    ['glued', /\p{Ll}{2}\p{Lu}\p{Ll}{2}/u.test(text)],
    ['copyright', /©/u.test(text)],
    ['address-within', /@|https?:|www\.|\.com\b/u.test(text)],
    ['list', (text.match(/,/g) ?? []).length > 2],
    ['live', LIVE.test(text)],
    ['slug', SLUG.test(text)],
    ['names', isNameLine(text)],
    ['outlet', isOutletName(text)],
    ['main-heading', hint?.tag === 'h1'],
    ['outside', hint?.outside === true],
  ];
  return [
    inSteps('words', countWords(text), WORDS),
    inSteps('site', words.filter((word) => SITE_SPEECH.has(word)).length, [0, 1]),
    inSteps('reader', words.filter((word) => READER.has(word)).length, [0]),
    `sign:${sign}`,
    ...signs.flatMap(([name, holds]) => (holds ? [name] : [])),
  ];
}
