import type { CountryRecord } from '#archive/authority/country.ts';
import type { PersonRecord } from '#archive/authority/person.ts';
import type { Dossier } from '#archive/backlinks/dossier.ts';
import { scaleOf } from '../views/evidence-scale.ts';
import { cacheKey } from './cache-key.ts';

/** Whether somebody or something has a file of data of its own: not where an article or two says all there is. */
function hasFile({ articles, occurrences }: Dossier<unknown>): boolean {
  return scaleOf({ articles: articles.length, mentions: occurrences.length }) !== 'line';
}

/** The paths of the files of data of all who have one, by what stands in the address. */
export function filePaths<Record extends PersonRecord | CountryRecord>(
  dossiers: Iterable<Dossier<Record>>,
  nameOf: (record: Record) => string,
) {
  return [...dossiers].filter(hasFile).map((dossier) => {
    const { record, articles, offices, mergedIds } = dossier;
    const holders = offices.map(({ holder }) => holder.id);
    return {
      params: { id: nameOf(record) },
      props: { dossier },
      cacheKey: cacheKey(record, articles, holders, mergedIds),
    };
  });
}
