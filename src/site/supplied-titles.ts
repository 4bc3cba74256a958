import { isSuppliedTitle } from '#archive/record/shown-title.ts';
import { archive } from './load-archive.ts';

const titles = new Set(archive.articles.filter(isSuppliedTitle).map(({ title }) => title));

/** Whether a title that is shown is one that the archive supplies: a printed headline may stand in brackets as well. */
export function isSupplied(shown: string): boolean {
  return titles.has(shown);
}
