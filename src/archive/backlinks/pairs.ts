import { compare, type Article } from '../archive.ts';
import type { RecordedMention } from '../record/article-record.ts';
import { parseAddress } from '../text/document.ts';

/** Two people or two countries named together: `first` and `second` are ids (country codes) in code-point order. */
export interface Pair {
  readonly id: string;
  readonly kind: 'people' | 'countries';
  readonly first: string;
  readonly second: string;
  /** Articles with a paragraph that names both, and such paragraphs. */
  readonly articles: number;
  readonly paragraphs: number;
}

type Key = (mention: RecordedMention) => string | undefined;

/** A paragraph that names more than this many is a list (of signatories, of guests), not an encounter. */
const LARGEST_COMPANY = 30;

/** Two who share fewer paragraphs are not tied. */
const FEWEST_PARAGRAPHS = 2;

/**
 * In how many articles two must share a paragraph to have a page. Two in a small archive, 16 in one of a thousand
 * articles, 50 in one of ten thousand: who is named most is named with everybody, and pages of all that would outgrow
 * the articles.
 */
export function pairThreshold(articles: number): number {
  return Math.max(2, Math.round(Math.sqrt(articles) / 2));
}

/** How many paragraphs do as well, in however few articles. */
export function paragraphThreshold(articles: number): number {
  return 2 * pairThreshold(articles) - 1;
}

/**
 * Those who share paragraphs, most often together first, ties by id: `pairs` have a page, by id; `ties` are the
 * paragraphs that two share, page or not, by the id a page of theirs would have.
 */
export function composePairs(
  articles: readonly Article[],
  keys: { readonly people: Key; readonly countries: Key },
): { pairs: Map<string, Pair>; ties: Map<string, number> } {
  const found = [
    ...countPairs(articles, 'people', keys.people),
    ...countPairs(articles, 'countries', keys.countries),
  ].filter(({ paragraphs }) => paragraphs >= FEWEST_PARAGRAPHS);
  const [inArticles, inParagraphs] = [
    pairThreshold(articles.length),
    paragraphThreshold(articles.length),
  ];
  const pairs = found
    .filter((pair) => pair.articles >= inArticles || pair.paragraphs >= inParagraphs)
    .sort((a, b) => b.articles - a.articles || b.paragraphs - a.paragraphs || compare(a.id, b.id));
  return {
    pairs: new Map(pairs.map((pair) => [pair.id, pair])),
    ties: new Map(found.map(({ id, paragraphs }) => [id, paragraphs])),
  };
}

/** The last part of a pair's address: both ids in code-point order, whichever comes first. */
export function pairId(a: string, b: string): string {
  return [a.toLowerCase(), b.toLowerCase()].sort(compare).join('--');
}

/** The two of whom a pair's id tells, in lower case. */
export function membersOfPair(id: string): [string, string] {
  const [first = '', second = ''] = id.split('--');
  return [first, second];
}

interface Count {
  articles: number;
  paragraphs: number;
  lastArticle: Article;
}

function countPairs(articles: readonly Article[], kind: Pair['kind'], keyOf: Key): Pair[] {
  const counts = new Map<string, Count>();
  for (const article of articles)
    for (const company of companiesOf(article, keyOf)) countCompany(counts, article, company);
  return [...counts].map(([key, { articles, paragraphs }]) => {
    const [first = '', second = ''] = key.split(' ');
    return { id: pairId(first, second), kind, first, second, articles, paragraphs };
  });
}

/** For each paragraph that names at least two: who, in code-point order. */
function companiesOf(article: Article, keyOf: Key): string[][] {
  const named = new Map<number, Set<string>>();
  for (const mention of article.mentions) {
    const key = keyOf(mention);
    if (key === undefined) continue;
    const { block } = parseAddress(mention.in);
    const company = named.get(block);
    if (company) company.add(key);
    else named.set(block, new Set([key]));
  }
  return [...named.values()]
    .filter(({ size }) => size > 1 && size <= LARGEST_COMPANY)
    .map((company) => [...company].sort(compare));
}

function countCompany(
  counts: Map<string, Count>,
  article: Article,
  company: readonly string[],
): void {
  for (const [index, first] of company.entries())
    for (const second of company.slice(index + 1)) {
      const key = `${first} ${second}`;
      const count = counts.get(key);
      if (!count) counts.set(key, { articles: 1, paragraphs: 1, lastArticle: article });
      else {
        count.paragraphs++;
        if (count.lastArticle !== article) count.articles++;
        count.lastArticle = article;
      }
    }
}
