import type { Article } from '../archive.ts';
import type { Backlinks } from '../backlinks/backlinks.ts';
import { passageAt, type Passage } from '../backlinks/passage.ts';
import { sentenceAddress } from '../text/document.ts';
import { contentWords, countShared } from './content-words.ts';

/** Whom and what a sentence names, and the words that say what it is about. */
export interface Subject {
  readonly names: readonly string[];
  readonly countries: readonly string[];
  readonly words: readonly string[];
}

/** An article in which a report of an announced day is looked for: what its beginning and its sentences are about. */
export interface Report {
  readonly lead: ReadonlySet<string>;
  readonly title: readonly string[];
  readonly sentences: readonly { readonly passage: Passage; readonly subject: Subject }[];
}

/** Names, countries and words that an announcement and a report have in common, one word at least. */
const FEWEST_SHARED = 3;
const FEWEST_WORDS_OF_COUNTRY = 3;
const LEAD = 1_400;
/** What is longer is no sentence; and a report says it in its first ones. */
export const LONGEST_SENTENCE = 1_000;
const MOST_SENTENCES = 200;

/** Whom and what a sentence names. */
export function subjectOf({ article, address, text }: Passage, find: Backlinks['find']): Subject {
  const here = article.mentions.filter(({ in: where }) => where === address);
  const ids = (kind: 'person' | 'organisation' | 'place') =>
    here.flatMap((mention) => {
      const id = find[kind](mention[kind])?.record.id;
      return id === undefined ? [] : `${kind} ${id}`;
    });
  const called = new Set(here.flatMap(({ text: name }) => contentWords(name)));
  return {
    names: [...new Set([...ids('person'), ...ids('organisation'), ...ids('place')])],
    countries: [
      ...new Set(here.flatMap(({ country }) => find.country(country)?.record.code ?? [])),
    ],
    words: contentWords(text).filter((word) => !called.has(word)),
  };
}

/** Reads an article as one that may report of an announced day. */
export function readReport(article: Article, find: Backlinks['find']): Report {
  const title = contentWords(article.title);
  return {
    lead: new Set([...title, ...contentWords(article.document.text.slice(0, LEAD))]),
    title,
    sentences: article.document.sentences.slice(0, MOST_SENTENCES).flatMap((sentence) => {
      const passage = passageAt(article, sentenceAddress(sentence));
      return passage && passage.text.length <= LONGEST_SENTENCE
        ? [{ passage, subject: subjectOf(passage, find) }]
        : [];
    }),
  };
}

/**
 * The sentence of a report that names the same and shares most words; of several the first. None where the report shares
 * too little: its title and beginning count for the words as well.
 */
export function closestSentence(report: Report, announced: Subject) {
  let best: { readonly passage: Passage; readonly shared: number } | undefined;
  const { lead, title, sentences } = report;
  const words = countShared(announced.words, lead);
  for (const { passage, subject } of sentences) {
    const names = countShared(subject.names, new Set(announced.names));
    const countries = countShared(subject.countries, new Set(announced.countries));
    const here = countShared(announced.words, new Set([...subject.words, ...title]));
    const enough =
      names > 0 ? names + countries + words >= FEWEST_SHARED : words >= FEWEST_WORDS_OF_COUNTRY;
    if (names + countries === 0 || here === 0 || !enough) continue;
    const shared = names + countries + here;
    if (shared > (best?.shared ?? 0)) best = { passage, shared };
  }
  return best;
}
