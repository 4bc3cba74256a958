import { compare, type Archive } from '#archive/archive.ts';
import type { Backlinks } from '#archive/backlinks/backlinks.ts';
import { parseAddress } from '#archive/text/document.ts';
import type { RecordedMention } from '#archive/record/article-record.ts';
import { layOut, type Member, type Network, type Tie } from './network.ts';

const MOST_PEOPLE = 20;
const MOST_COUNTRIES = 10;
const FEWEST_PARAGRAPHS = 2;
/** Of each member only so many ties are drawn, the strongest; more would be a ball of wool. */
const TIES_EACH = 4;

/** The people and countries named in most articles, tied by the paragraphs that name two of them. */
export function composeWholeNetwork(
  { articles }: Pick<Archive, 'articles'>,
  { people, countries, find }: Pick<Backlinks, 'people' | 'countries' | 'find'>,
): Network {
  const members = new Map(
    [
      ...mostNamed('person', people, MOST_PEOPLE),
      ...mostNamed('country', countries, MOST_COUNTRIES),
    ].map((member) => [member.id, member]),
  );
  const idOf = ({ person, country }: RecordedMention): string | undefined => {
    const id = person ? find.person(person)?.record.id : find.country(country)?.record.code;
    return id !== undefined && members.has(id) ? id : undefined;
  };
  const ties = strongestTies(countTies(articles, idOf));
  const tied = new Set(ties.flatMap(({ from, to }) => [from, to]));
  return layOut(
    [...members.values()].filter(({ id }) => tied.has(id)),
    ties,
  );
}

function mostNamed(
  kind: Member['kind'],
  dossiers: Backlinks['people'] | Backlinks['countries'],
  most: number,
): Member[] {
  return [...dossiers]
    .map(([id, { record, articles }]) => ({
      id,
      kind,
      name: record.name,
      articles: articles.length,
    }))
    .filter(({ articles }) => articles > 0)
    .sort((a, b) => b.articles - a.articles || compare(a.id, b.id))
    .slice(0, most);
}

function countTies(
  articles: Archive['articles'],
  idOf: (mention: RecordedMention) => string | undefined,
): Tie[] {
  const ties = new Map<string, { from: string; to: string; paragraphs: number }>();
  for (const article of articles) {
    const paragraphs = Map.groupBy(article.mentions, (mention) => parseAddress(mention.in).block);
    for (const mentions of paragraphs.values()) {
      const company = [...new Set(mentions.flatMap((mention) => idOf(mention) ?? []))].sort(
        compare,
      );
      for (const [index, from] of company.entries())
        for (const to of company.slice(index + 1)) {
          const tie = ties.get(`${from} ${to}`) ?? { from, to, paragraphs: 0 };
          tie.paragraphs++;
          ties.set(`${from} ${to}`, tie);
        }
    }
  }
  return [...ties.values()].filter(({ paragraphs }) => paragraphs >= FEWEST_PARAGRAPHS);
}

/** The ties that are among the strongest of one of their two ends. */
function strongestTies(ties: readonly Tie[]): Tie[] {
  const sorted = [...ties].sort(
    (a, b) => b.paragraphs - a.paragraphs || compare(a.from, b.from) || compare(a.to, b.to),
  );
  const drawn = new Map<string, number>();
  return sorted.filter(({ from, to }) => {
    const few = [from, to].some((id) => (drawn.get(id) ?? 0) < TIES_EACH);
    if (few) for (const id of [from, to]) drawn.set(id, (drawn.get(id) ?? 0) + 1);
    return few;
  });
}
