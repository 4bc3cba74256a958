import type { Archive, Article } from '#archive/archive.ts';
import type { IsoDate } from '#archive/iso-date.ts';
import { fold } from '#archive/text/fold.ts';
import { composeRegister, subjectOf, type Subject } from './register.ts';
import { composeSameTexts, type SameText } from './same-text.ts';
import { composeSimilar, type SimilarArticle } from './similar-articles.ts';

export interface Neighbour {
  readonly id: string;
  readonly title: string;
  readonly date?: IsoDate | undefined;
}

/**
 * All that an article's page says which its own record does not tell: with the record and the settings it is what the
 * page is made from, and what tells whether it has to be made again.
 */
export interface Surroundings {
  /** Whom and what the article names: the records that its mentions, offices and quotes lead to today. */
  readonly subjects: readonly Subject[];
  readonly earlier?: Neighbour | undefined;
  readonly later?: Neighbour | undefined;
  /** The article whose headline each headline of another is, in the order of the clipping; absent where none is. */
  readonly held: readonly (Neighbour | undefined)[];
  /** Articles that print this one's headline. */
  readonly printedIn: readonly Neighbour[];
  /** Articles that print this one's text. */
  readonly sameTexts: readonly SameText[];
  /** Articles that name the same people, bodies or places. */
  readonly similar: readonly SimilarArticle[];
}

/** A headline that feeds print beside hundreds of articles: so many of them, the newest, are named. */
const MOST_PRINTING = 20;

/** A function from an article to its surroundings; what all of them share is worked out once. */
export function composeSurroundings(archive: Archive): (article: Article) => Surroundings {
  const register = composeRegister(archive);
  const placeOf = new Map(archive.articles.map((article, index) => [article, index]));
  const byHeadline = new Map(archive.articles.map((article) => [fold(article.title), article]));
  const printedIn = groupByHeadline(archive);
  const sameTexts = composeSameTexts(archive);
  const similar = composeSimilar(archive, register);
  return (article) => {
    const at = placeOf.get(article) ?? 0;
    const other = (found: Article | undefined) => (found === article ? undefined : found);
    return {
      subjects: subjectsOf(article, register),
      earlier: neighbour(archive.articles[at + 1]),
      later: neighbour(archive.articles[at - 1]),
      held: article.related.map(({ headline }) => neighbour(other(byHeadline.get(fold(headline))))),
      printedIn: (printedIn.get(fold(article.title)) ?? []).filter(({ id }) => id !== article.id),
      sameTexts: sameTexts(article.id),
      similar: similar(article),
    };
  };
}

function subjectsOf(article: Article, register: ReturnType<typeof composeRegister>): Subject[] {
  const named = article.mentions.map((mention) => subjectOf(register, mention));
  const people = [
    ...article.offices.map(({ person }) => person),
    ...article.quotes.map(({ speaker }) => speaker?.id),
  ].map((id) => (id === undefined ? undefined : register.person(id)));
  const known = [...named, ...people].filter((subject) => subject !== undefined);
  return [...new Map(known.map((subject) => [`${subject.kind} ${subject.id}`, subject])).values()];
}

function neighbour(article: Article | undefined): Neighbour | undefined {
  return article && { id: article.id, title: article.title, date: article.date };
}

/** The articles that print a headline, by its folded form, newest first. */
function groupByHeadline({ articles }: Archive): Map<string, Neighbour[]> {
  const printing = new Map<string, Neighbour[]>();
  for (const article of articles)
    for (const { headline } of article.related) {
      const key = fold(headline);
      const known = printing.get(key);
      const here = { id: article.id, title: article.title, date: article.date };
      if (!known) printing.set(key, [here]);
      else if (known.length < MOST_PRINTING) known.push(here);
    }
  return printing;
}
