import { fold } from '../../text/fold.ts';
import { remembered } from '../../text/remembered.ts';
import { looksOf, type LineShape, type Looks } from './line-shape.ts';
import { PHRASES_OF_BOXES } from './phrases-of-boxes.ts';
import { PHRASES, type PhraseList } from './phrases.ts';

/** A known phrase found in a line. */
export interface PhraseHit {
  readonly list: PhraseList;
  readonly phrase: string;
}

/** A phrase at the start of a line labels it only where the line is about as short as a label or an appeal. */
const LONGEST_LABELLED = 30;
const LONGEST_SOURCE_NOTE = 45;
const LONGEST_PHRASE = 7;
/** A line that opens with a phrase of so many words is what the phrase says, even where it quotes a title. */
const SURE_PHRASE = 4;

const tables = {
  whole: indexOf('whole'),
  start: indexOf('start'),
  within: indexOf('within'),
};

function indexOf(match: PhraseList['match']): Map<string, PhraseHit> {
  const index = new Map<string, PhraseHit>();
  for (const list of [...PHRASES, ...PHRASES_OF_BOXES].filter((each) => each.match === match)) {
    for (const printed of list.phrases.split(/[|\n]/)) {
      const phrase = fold(printed);
      if (phrase && !index.has(phrase)) index.set(phrase, { list, phrase: printed.trim() });
    }
  }
  return index;
}

/** How many words the phrases that begin with a word have, the shortest first: few words begin any. */
const lengthsWithin = new Map(
  [...Map.groupBy(tables.within.keys(), (phrase) => phrase.split(' ', 1)[0] ?? '')].map(
    ([first, phrases]) => [
      first,
      [...new Set(phrases.map((phrase) => phrase.split(' ').length))]
        .filter((length) => length <= LONGEST_PHRASE)
        .sort((a, b) => a - b),
    ],
  ),
);

/** The phrase that says what a line is, or undefined. */
export function findPhrase({ text }: LineShape): PhraseHit | undefined {
  return phraseOf(text);
}

const phraseOf = remembered((text): PhraseHit | undefined => {
  const shape = looksOf(text);
  const words = shape.key.split(' ');
  return (
    tables.whole.get(shape.key) ??
    tables.whole.get(withoutCount(words)) ??
    labelBefore(shape) ??
    gluedLabel(shape) ??
    phraseWithin(words, shape) ??
    phraseAtStart(words, shape) ??
    appealIn(words, shape)
  );
});

function withoutCount(words: readonly string[]): string {
  if (words.length < 2 || words.length > 5) return '';
  return words.filter((word) => !/^\d+$/.test(word)).join(' ');
}

const LABEL = /^([^:|]{3,40})[:|]\s?\S/u;

/** "Read more: Mayor resigns", "RELATED | Mayor resigns": a heading of a block that stands before one headline. */
function labelBefore({ text }: Looks): PhraseHit | undefined {
  const label = LABEL.exec(text.slice(0, 60))?.[1];
  const hit = label === undefined ? undefined : tables.whole.get(fold(label));
  return hit && LABELLING.has(hit.list.role) ? withoutBlock(hit) : undefined;
}

const GLUED = /^(\p{Lu}\p{Ll}+(?:\s\p{Ll}+){0,3})(?=\p{Lu}\p{Ll}+[\s’'])/u;

/** "Read moreMayor resigns": a label whose blank was lost. */
function gluedLabel({ text }: Looks): PhraseHit | undefined {
  const label = GLUED.exec(text.slice(0, 60))?.[1];
  const hit = label?.includes(' ') ? tables.whole.get(fold(label)) : undefined;
  return hit && LABELLING.has(hit.list.role) ? withoutBlock(hit) : undefined;
}

const LABELLING = new Set(['related-headline', 'latest-news', 'tags', 'advert']);

function phraseAtStart(words: readonly string[], shape: Looks): PhraseHit | undefined {
  if (words.length > LONGEST_LABELLED) return undefined;
  for (let length = Math.min(LONGEST_PHRASE, words.length); length > 0; length--) {
    const hit = tables.start.get(words.slice(0, length).join(' '));
    if (hit && labels(hit, shape))
      return opensBlock(hit, length, words.length) ? hit : withoutBlock(hit);
  }
  return undefined;
}

/** "Read also: Mayor resigns" is complete in itself; "More on World" is the heading of a block. */
function opensBlock({ list }: PhraseHit, length: number, words: number): boolean {
  return list.opens !== true || words - length <= (list.role === 'tags' ? 0 : LONGEST_REST);
}

const LONGEST_REST = 3;

function withoutBlock(hit: PhraseHit): PhraseHit {
  return { ...hit, list: { ...hit.list, opens: false } };
}

function labels(hit: PhraseHit, shape: Looks): boolean {
  if (!shape.prose || shape.words <= 9 || hit.list.role === 'appeal' || hit.list.role === 'form')
    return true;
  const after = shape.text.slice(hit.phrase.length).trimStart().slice(0, 1);
  return hit.list.role === 'legal' || after === ':' || after === '|';
}

function phraseWithin(words: readonly string[], shape: Looks): PhraseHit | undefined {
  for (const [start, first] of words.entries()) {
    for (const length of lengthsWithin.get(first) ?? []) {
      if (start + length > words.length) break;
      const hit = tables.within.get(words.slice(start, start + length).join(' '));
      if (
        hit &&
        (hit.list.role !== 'source-note' || isSourceNote(shape, start, length, words.length))
      )
        return hit;
    }
  }
  return undefined;
}

function isSourceNote(shape: Looks, start: number, length: number, words: number): boolean {
  if (/[“”"«»]/.test(shape.text) && (start > 0 || length < SURE_PHRASE)) return false;
  const atEdge = start < 2 || start + length === words;
  return shape.words <= LONGEST_SOURCE_NOTE && (atEdge || length > 2);
}

/** Words with which a site speaks of itself to its readers. */
const SITE_WORDS = new Set(
  (
    'subscribe subscriber subscribers subscription subscriptions newsletter newsletters journalism reporting reporters ' +
    'donate donation donations support membership inbox website cookies'
  ).split(' '),
);
const ADDRESSES_READER = /\b(?:you|your|our|us)\b/i;
const APPEAL: PhraseList = { role: 'appeal', match: 'within', phrases: '' };

/** An appeal by what it speaks of: several words of the site's own business, said to the reader and not quoted. */
function appealIn(words: readonly string[], { text, prose }: Looks): PhraseHit | undefined {
  if (!prose || words.length > 60 || /["“”„«»]/.test(text)) return undefined;
  const spoken = [...new Set(words.filter((word) => SITE_WORDS.has(word)))];
  const needed = ADDRESSES_READER.test(text) ? 2 : 3;
  return spoken.length >= needed ? { list: APPEAL, phrase: spoken.join(', ') } : undefined;
}
