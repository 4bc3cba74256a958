import { remembered } from '../../text/remembered.ts';
import { contentWords } from '../lines/content-words.ts';
import { looksOf } from '../lines/line-shape.ts';
import { SITE_SPEECH, toTheReader } from '../lines/site-speech.ts';
import type { Unit } from '../lines/unit.ts';

/** The words of a unit that carry meaning. */
export function wordsOf({ shape }: Unit): ReadonlySet<string> {
  return contentWords([shape.text]);
}

/** What a unit looks like by itself. */
export function ofShape({ shape, sign }: Unit, isName: boolean): string[] {
  const { text, words } = shape;
  return [
    ...ofText(text),
    ...(isName ? ['names'] : []),
    ...(words >= 3 && shape.lower < 0.35 ? ['title-case'] : []),
    ...(sign === 'piece' || sign === 'short' || sign === 'item' ? [`sign-${sign}`] : []),
    ...(/\d{1,2}[:.]\d{2}/.test(text.slice(0, 40)) ? ['clock'] : []),
  ];
}

/** What the text of a unit looks like, whatever it is. */
const ofText = remembered((text): readonly string[] => {
  const shape = looksOf(text);
  const { words } = shape;
  const signs: readonly (readonly [string, boolean])[] = [
    ['closed', shape.closed],
    [
      'several-sentences',
      /[.!?。！？]["”’»)]?\s*["“«]?\p{Lu}|。./u.test(text.slice(0, 600)) && words > 14,
    ],
    ['question', /[?？]$/.test(text)],
    ['exclamation', /[!！]$/.test(text)],
    ['colon', /[:：]$/.test(text)],
    ['opens-lower', shape.opensLower],
    ['capitals', shape.allCaps],
    ['quoted', /["“”„«»「」]/.test(text.slice(0, 600))],
    ['glued', /\p{Ll}\p{Lu}\p{Ll}|[.!?’”"]\p{Lu}\p{Ll}/u.test(text.slice(0, 300))],
    ['bar', /\s[|•·»→]|[>›]/.test(text.slice(0, 300))],
    ['price', /[$£€]\s?\d|\d\s?[€$£]/.test(text.slice(0, 300)) && words < 15],
    ['bracket-after-stop', /[.!?"”]\s?\([^()]{2,60}\)$/.test(text.slice(-100))],
    ['bracket-end', /\([^()]{2,60}\)?$/.test(text.slice(-80))],
    ['opens-bracket', /\($/.test(text)],
    ['address-within', /@|https?:|www\.|\.com\b/.test(text.slice(0, 400))],
    ['starts-small', /^[\d#+→»›>•–—-]/.test(text)],
  ];
  const length =
    words <= 2
      ? 2
      : words <= 5
        ? 5
        : words <= 9
          ? 9
          : words <= 15
            ? 15
            : words <= 25
              ? 25
              : words <= 45
                ? 45
                : 'long';
  return [`words:${length}`, ...signs.flatMap(([name, holds]) => (holds ? [name] : []))];
});

/** The words of the text's opening, of its headline, and in how many units of the text each word stands. */
export interface Vocabulary {
  readonly opening: ReadonlySet<string>;
  /** ISO 639-1, `''` where it is not known. */
  readonly language: string;
  readonly title: ReadonlySet<string>;
  readonly spread: ReadonlyMap<string, number>;
}

/** Whether the words of a unit are the text's, the site's or an address to the reader. */
export function ofWords(unit: Unit, { opening, title, spread, language }: Vocabulary): string[] {
  const words = [...wordsOf(unit)];
  if (words.length === 0) return ['no-words'];
  const share = (holds: (word: string) => boolean) =>
    Math.round((words.filter(holds).length / words.length) * 4);
  const head = unit.shape.text.slice(0, 800);
  const keys = unit.shape.key.split(' ');
  const site = new Set(keys.filter((word) => SITE_SPEECH.has(word))).size;
  const addressed = toTheReader(language);
  const reader = keys.filter((word) => addressed.has(word)).length;
  const few = words.length <= 3 ? 'few-' : '';
  return [
    `${few}opening:${share((word) => opening.has(word))}`,
    `${few}spread:${share((word) => (spread.get(word) ?? 0) > 1)}`,
    ...(words.some((word) => title.has(word)) ? ['title-word'] : []),
    ...(site > 0 ? [`site:${Math.min(site, 3)}`] : []),
    ...(reader > 0 && !/["“”„«»]/.test(head) ? [`reader:${Math.min(reader, 2)}`] : []),
    ...(site > 0 && reader > 0 ? ['site-reader'] : []),
  ];
}
