import { compare, type Archive, type Article } from '#archive/archive.ts';
import type { IsoDate } from '#archive/iso-date.ts';
import type { Register } from './register.ts';

/** An article that names the same people, bodies or places. */
export interface SimilarArticle {
  readonly id: string;
  readonly title: string;
  readonly date?: IsoDate | undefined;
  /** Names that both have, those that fewest articles have first. */
  readonly shared: readonly string[];
}

const MOST = 3;
const FEWEST_SHARED = 2;
/** So many names are told. */
const MOST_TOLD = 3;
/** Who is named in more articles than these tells two of them no nearer to each other than any. */
const COMMON = 64;

/**
 * A function from an article to those most like it, the most alike first: each name they share counts the more, the
 * fewer articles have it. Reprints are no similar articles.
 */
export function composeSimilar(
  { articles }: Pick<Archive, 'articles'>,
  register: Register,
): (article: Article) => SimilarArticle[] {
  const holders = new Map<string, Article[]>();
  for (const article of articles)
    for (const name of namesOf(article)) {
      const held = holders.get(name);
      if (held) held.push(article);
      else holders.set(name, [article]);
    }
  const tell = (name: string): string[] => {
    const [kind = '', id = ''] = name.split(' ');
    const subject = register[kind as keyof Register](id);
    return subject ? [subject.name] : [];
  };
  return (article) => {
    const found = new Map<Article, { shared: string[]; weight: number }>();
    const names = namesOf(article).map((name) => ({ name, held: holders.get(name) ?? [] }));
    for (const { name, held } of names.sort((a, b) => a.held.length - b.held.length)) {
      if (held.length > COMMON) break;
      const weight = weigh(held.length);
      for (const other of held) {
        const known = found.get(other);
        if (known) {
          known.shared.push(name);
          known.weight += weight;
        } else found.set(other, { shared: [name], weight });
      }
    }
    return [...found]
      .filter(([other, { shared }]) => shared.length >= FEWEST_SHARED && !isKin(article, other))
      .sort(([a, one], [b, two]) => two.weight - one.weight || compare(b.id, a.id))
      .slice(0, MOST)
      .map(([{ id, title, date }, { shared }]) => ({
        id,
        title,
        date,
        shared: shared.slice(0, MOST_TOLD).flatMap(tell),
      }));
  };
}

/** Each name once, with its kind. */
function namesOf({ people, organisations, places }: Article): string[] {
  return [
    ...people.map((id) => `person ${id}`),
    ...organisations.map((id) => `organisation ${id}`),
    ...places.map((id) => `place ${id}`),
  ];
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
