import { compare, type Archive, type Article } from '#archive/archive.ts';
import type { IsoDate } from '#archive/iso-date.ts';

/** An article that names the same people, bodies or places, and how many of them. */
export interface SimilarArticle {
  readonly id: string;
  readonly title: string;
  readonly date?: IsoDate | undefined;
  readonly shared: number;
}

const MOST = 3;
const FEWEST_SHARED = 2;
/** Who is named in more articles than these tells two of them no nearer to each other than any. */
const COMMON = 64;

/**
 * A function from an article to those most like it, the most alike first: each name they share counts the more, the
 * fewer articles have it. Reprints are no similar articles.
 */
export function composeSimilar({ articles }: Archive): (article: Article) => SimilarArticle[] {
  const holders = new Map<string, Article[]>();
  for (const article of articles)
    for (const name of namesOf(article)) {
      const held = holders.get(name);
      if (held) held.push(article);
      else holders.set(name, [article]);
    }
  return (article) => {
    const found = new Map<Article, { shared: number; weight: number }>();
    for (const name of namesOf(article)) {
      const held = holders.get(name) ?? [];
      if (held.length > COMMON) continue;
      const weight = weigh(held.length);
      for (const other of held) {
        const known = found.get(other) ?? { shared: 0, weight: 0 };
        found.set(other, { shared: known.shared + 1, weight: known.weight + weight });
      }
    }
    return [...found]
      .filter(([other, { shared }]) => shared >= FEWEST_SHARED && !isKin(article, other))
      .sort(
        ([a, one], [b, two]) =>
          two.weight - one.weight || two.shared - one.shared || compare(b.id, a.id),
      )
      .slice(0, MOST)
      .map(([{ id, title, date }, { shared }]) => ({ id, title, date, shared }));
  };
}

function namesOf({ people, organisations, places }: Article): Set<string> {
  return new Set([
    ...people,
    ...organisations.map((id) => `organisation ${id}`),
    ...places.map((id) => `place ${id}`),
  ]);
}

/** In steps of two, so that one more article changes the order of others seldom. */
function weigh(articles: number): number {
  return 1 / 2 ** Math.ceil(Math.log2(articles));
}

function isKin(article: Article, other: Article): boolean {
  return (
    article === other ||
    (article.kinship !== undefined && article.kinship.family === other.kinship?.family)
  );
}
