import { compare } from '#archive/archive.ts';
import type { Backlinks } from '#archive/backlinks/backlinks.ts';
import type { PersonDossier } from '#archive/backlinks/dossier.ts';

/** A person or country that can be gone to directly; `count` is the number of its articles. */
export interface Named {
  readonly kind: 'person' | 'country';
  readonly id: string;
  readonly name: string;
  readonly also: readonly string[];
  readonly count: number;
}

/** The file of all names, `search/names.json`. Readers fetch the part of it that they need, which the index step makes. */
export type NameList = readonly Named[];

/** The people and countries that the search can go to directly, with all spellings known or printed. */
export function composeNameList({
  people,
  countries,
}: Pick<Backlinks, 'people' | 'countries'>): NameList {
  const named: Named[] = [];
  for (const { record, articles, occurrences } of mostNamedOf(people)) {
    const printed = occurrences.map(({ mention }) => mention.text);
    const { id, name } = record;
    const also = others(name, [...record.also, ...printed]);
    named.push({ kind: 'person', id, name, also, count: articles.length });
  }
  for (const { record, articles } of countries.values()) {
    const { code, name, also } = record;
    if (articles.length > 0)
      named.push({ kind: 'country', id: code, name, also, count: articles.length });
  }
  return named;
}

function mostNamedOf(people: Backlinks['people']): PersonDossier[] {
  return [...people.values()]
    .filter(({ articles }) => articles.length > 0)
    .sort((a, b) => b.articles.length - a.articles.length || compare(a.record.id, b.record.id));
}

function others(name: string, spellings: readonly string[]): string[] {
  return [...new Set(spellings)].filter((spelling) => spelling !== name).sort();
}
