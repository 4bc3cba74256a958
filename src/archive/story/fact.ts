import type { Article } from '../archive.ts';
import { passageAt, type Passage } from '../backlinks/passage.ts';
import { sentenceAddress } from '../text/document.ts';
import type { Span } from '../text/span.ts';
import { belongAlike, contentWords, countShared, wordsBeside } from './content-words.ts';

/** Words of a sentence that give something: where they stand in it. */
export interface Given {
  readonly passage: Passage;
  readonly span: Span;
}

/** Something that a report gives: what of (`key`), and how it gives it (`value`). */
export interface Fact {
  readonly kind: 'figure' | 'day' | 'place' | 'office';
  /** Facts with different keys are never of one thing. */
  readonly key: string;
  readonly value: string;
  readonly given: Given;
}

/** What decides for facts of one kind whether two, of two reports, are of one thing, and then agree or differ. */
export interface Comparison<F extends Fact> {
  readonly find: (article: Article) => F[];
  readonly sameThing: (a: F, b: F) => boolean;
  readonly agree: (a: F, b: F) => boolean;
  readonly differ: (a: F, b: F) => boolean;
}

/** A sentence with the words that say what it is about. */
export interface ReadSentence extends Passage {
  readonly words: readonly string[];
  readonly known: ReadonlySet<string>;
}

/** A report tells what it has to tell in its first few hundred sentences; what is longer than this is a list or worse. */
const MOST_SENTENCES = 400;
const LONGEST_SENTENCE = 1_000;

/** The first sentences of a report's text, without its subheads. */
export function readSentences(article: Article): ReadSentence[] {
  return article.document.sentences.slice(0, MOST_SENTENCES).flatMap((sentence) => {
    const passage = passageAt(article, sentenceAddress(sentence));
    const kind = article.document.blocks[sentence.block - 1]?.kind;
    if (!passage || kind === 'subhead' || passage.text.length > LONGEST_SENTENCE) return [];
    const words = contentWords(passage.text);
    return [{ ...passage, words, known: new Set(words) }];
  });
}

/** Whether two sentences say the same of something: so many words in common, and so great a part of the shorter one. */
export function sayAlike(
  a: Pick<ReadSentence, 'words'>,
  b: Pick<ReadSentence, 'words' | 'known'>,
  but: readonly string[],
  { fewest, share }: { readonly fewest: number; readonly share: number },
): boolean {
  const without = (words: readonly string[]) => words.filter((word) => !but.includes(word));
  const shared = countShared(without(a.words), b.known);
  const shorter = Math.min(without(a.words).length, without(b.words).length);
  return shared >= fewest && shared >= share * shorter;
}

const beside = new WeakMap<Given, ReturnType<typeof wordsBeside>>();

/** Worked out once: in a large story each is compared with many. */
function besideOf(given: Given): ReturnType<typeof wordsBeside> {
  const words = beside.get(given) ?? wordsBeside(given.passage.text, given.span);
  beside.set(given, words);
  return words;
}

/** Whether what two sentences give belongs to the same words in them. */
export function belongToSame(a: Fact, b: Fact): boolean {
  return belongAlike(besideOf(a.given), besideOf(b.given));
}

/** What is told of another time, or of all times: such figures and days are not the story's. */
const BACKGROUND =
  /(?<!\p{L})(?:ago|since|previous(?:ly)?|earlier (?:this|that|in)|last (?:year|month|winter|summer|spring|autumn|season)|so far|in total|overall|altogether|similar|decades?|annual(?:ly)?|every|a year|each|average|compared|record|usually|normally)(?!\p{L})/iu;
/** Days that lie so far from the report's own are another time. */
const NEAR = 10 * 86_400_000;

/** Whether a sentence tells of another time, or of all times. */
export function isOfOtherTimes(text: string): boolean {
  return BACKGROUND.test(text);
}

/** Whether the days that a sentence speaks of lie far from its report's own. */
export function isFarOff({ article, address }: Passage): boolean {
  const own = Date.parse(article.date ?? '');
  return article.days.some(
    ({ in: where, from, to = from }) =>
      where === address &&
      from !== undefined &&
      (Date.parse(from) > own + NEAR || Date.parse(to ?? from) < own - NEAR),
  );
}

/** The single days that a sentence speaks of. */
export function daysIn({ article, address }: Passage): string[] {
  return article.days.flatMap(({ in: where, from, to }) =>
    where === address && from !== undefined && from === to ? [from] : [],
  );
}

const AT_PLACE =
  /(?<!\p{L})(?<how>[Ii]n|[Aa]t|[Nn]ear|[Oo]ff|[Oo]utside) (?:the )?(?<place>\p{Lu}[\p{L}’'-]+(?: (?:of |de |la |am |an der )?\p{Lu}[\p{L}’'-]+)*)/gu;
const NO_PLACE =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|English|French|Parliament|Congress|Christmas|Easter)/;

/** A place that a sentence gives with a word of place before it, and where its name stands. */
export interface PlaceGiven {
  readonly how: string;
  readonly place: string;
  readonly span: Span;
}

/** Where a sentence says that something is or happens: "in Port Ilse". */
export function placesIn(sentence: string): PlaceGiven[] {
  return [...sentence.matchAll(AT_PLACE)].flatMap(({ 0: whole, index, groups = {} }) => {
    const { how = '', place = '' } = groups;
    const name = place.replace(/['’]s?$/, '');
    if (NO_PLACE.test(name)) return [];
    const start = index + whole.length - place.length;
    return [{ how: how.toLowerCase(), place: name, span: { start, end: start + name.length } }];
  });
}

/** Whether both lists name something, and nothing in common. */
export function areApart(a: readonly string[], b: readonly string[]): boolean {
  return a.length > 0 && b.length > 0 && !a.some((one) => b.includes(one));
}
