import type { Article } from '#archive/archive.ts';
import type { Backlinks } from '#archive/backlinks/backlinks.ts';
import { sharedParagraphs, type Paragraphs } from '#archive/backlinks/company.ts';
import type { Dossier, QuoteInArticle } from '#archive/backlinks/dossier.ts';
import type { Pair } from '#archive/backlinks/pairs.ts';
import { parseAddress } from '#archive/text/document.ts';
import type { RecordedMention } from '#archive/record/article-record.ts';
import { setApart, type Stretch } from './mention-groups.ts';
import { cutIntoParts, type Part } from './parts.ts';
import { foldSameWords, type QuoteWithSources } from './quotes.ts';

export interface PairMember {
  readonly id: string;
  readonly name: string;
  readonly kind: 'person' | 'country';
}

/** A paragraph that names both: `p3` of an article. */
export interface PassagePlace {
  readonly article: Article;
  readonly address: string;
}

export interface SharedPassage extends PassagePlace {
  /** Its words, with the names of both set apart. */
  readonly stretches: readonly Stretch[];
}

export interface PairPage {
  readonly pair: Pair;
  readonly first: PairMember;
  readonly second: PairMember;
  readonly paragraphs: number;
  /** Those of the newest articles, in reading order in each. */
  readonly passages: readonly SharedPassage[];
  /** Where all articles are listed that name both in a paragraph, if they are more. */
  readonly parts: readonly Part<PassagePlace>[];
  /** All of them, each where it first does. */
  readonly articles: readonly PassagePlace[];
  /** What one said in words that name the other: of two people, both ways; of countries, whoever names both. */
  readonly quotes: readonly QuoteWithSources[];
}

/** Articles whose passages are printed in full, and those on each of the further pages, a line each. */
const ARTICLES_ON_PAGE = 20;
const ARTICLES_ON_PART = 100;

/** The page of a pair; undefined where one of the two has no record any more. */
export function composePairPage(
  pair: Pair,
  backlinks: Pick<Backlinks, 'companies' | 'find' | 'wordsOf'>,
): PairPage | undefined {
  const kind = pair.kind === 'people' ? 'person' : 'country';
  const { find } = backlinks;
  const [first, second] = [find[kind](pair.first), find[kind](pair.second)];
  if (!first || !second) return undefined;
  const places = findPassages(kind, first, second, backlinks);
  const articles = [...Map.groupBy(places, ({ article }) => article).values()].flatMap(
    ([first]) => first ?? [],
  );
  const newest = new Set(articles.slice(0, ARTICLES_ON_PAGE).map(({ article }) => article));
  const isEither = (mention: RecordedMention): boolean => {
    const record = find[kind](mention[kind])?.record;
    return record === first.record || record === second.record;
  };
  return {
    pair,
    first: { id: pair.first, name: first.record.name, kind },
    second: { id: pair.second, name: second.record.name, kind },
    paragraphs: places.length,
    passages: places
      .filter(({ article }) => newest.has(article))
      .map((place) => composePassage(place, isEither)),
    parts: articles.length > ARTICLES_ON_PAGE ? cutIntoParts(articles, ARTICLES_ON_PART) : [],
    articles,
    quotes: foldSameWords(quotesBetween(pair, first, second), backlinks),
  };
}

function findPassages(
  kind: PairMember['kind'],
  first: Dossier<unknown>,
  second: Dossier<unknown>,
  { companies }: Pick<Backlinks, 'companies'>,
): PassagePlace[] {
  const [fewer, more] =
    first.articles.length <= second.articles.length ? [first, second] : [second, first];
  return fewer.articles.flatMap((article) => {
    const named: ReadonlyMap<unknown, Paragraphs> | undefined = companies.get(article)?.[kind];
    return sharedParagraphs(named?.get(fewer.record) ?? [], named?.get(more.record) ?? []).map(
      (n) => ({ article, address: `p${n}` }),
    );
  });
}

function composePassage(
  { article, address }: PassagePlace,
  isEither: (mention: RecordedMention) => boolean,
): SharedPassage {
  const { block: n } = parseAddress(address);
  const { span } = article.document.blocks[n - 1] ?? { span: { start: 0, end: 0 } };
  const text = article.document.text.slice(span.start, span.end);
  const within = `${address}s`;
  const spans = article.mentions
    .filter((mention) => mention.in.startsWith(within) && isEither(mention))
    .map(({ start, text: { length } }) => ({ start, end: start + length }));
  return { article, address, stretches: setApart(text, spans) };
}

function quotesBetween(
  { kind }: Pair,
  first: Dossier<unknown>,
  second: Dossier<unknown>,
): readonly QuoteInArticle[] {
  if (kind === 'countries') {
    const naming = new Set(second.quotesAbout);
    return first.quotesAbout.filter((quote) => naming.has(quote));
  }
  return [
    ...second.quotesAbout.filter(({ speaker }) => speaker === first.record),
    ...first.quotesAbout.filter(({ speaker }) => speaker === second.record),
  ];
}
