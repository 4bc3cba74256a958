import type { Archive, Article } from '#archive/archive.ts';
import type { Backlinks } from '#archive/backlinks/backlinks.ts';
import type { CountryDossier, Occurrence } from '#archive/backlinks/dossier.ts';
import { parseAddress } from '#archive/text/document.ts';
import { fold } from '#archive/text/fold.ts';

/** What articles have to do with a country, kept apart. An article stands in `about` or `mentioned`, never in both. */
export interface Bearing {
  readonly about: readonly Article[];
  readonly mentioned: readonly Article[];
  /** Articles whose date line stands in the country. */
  readonly dateLine: readonly Article[];
}

const OFTEN_ENOUGH = 3;

/**
 * An article is about a country when its headline names it, or when its first paragraph does and the country is named
 * three times in all. The words that stand for the country are those of the article's own mentions.
 */
export function composeBearing(dossier: CountryDossier, dateLine: readonly Article[]): Bearing {
  const about: Article[] = [];
  const mentioned: Article[] = [];
  for (const [article, here] of Map.groupBy(dossier.occurrences, ({ article }) => article))
    (isAbout(article, here) ? about : mentioned).push(article);
  return { about, mentioned, dateLine };
}

function isAbout(article: Article, here: readonly Occurrence[]): boolean {
  const headline = ` ${fold(article.title)} `;
  if (here.some(({ mention }) => headline.includes(` ${fold(mention.text)} `))) return true;
  const opens = here.some(({ mention }) => parseAddress(mention.in).block === 1);
  return opens && here.length >= OFTEN_ENOUGH;
}

/** The articles filed from each country. A date line's place is settled by what the archive's own text takes it for. */
export function composeDateLines(
  { articles }: Pick<Archive, 'articles'>,
  { places, countries }: Pick<Backlinks, 'places' | 'countries'>,
): Map<string, Article[]> {
  const countryOf = new Map<string, string>();
  for (const { record } of places.values())
    if (record.country)
      for (const name of [record.name, ...record.also]) countryOf.set(fold(name), record.country);
  for (const { record, occurrences } of countries.values())
    for (const { mention } of occurrences)
      if (STANDS_FOR_PLACE.has(mention.how)) countryOf.set(fold(mention.text), record.code);
  const filed = new Map<string, Article[]>();
  for (const article of articles) {
    const code = findCountry(article.place, countryOf);
    if (code === undefined) continue;
    const known = filed.get(code);
    if (known) known.push(article);
    else filed.set(code, [article]);
  }
  return filed;
}

const STANDS_FOR_PLACE = new Set(['name', 'capital', 'city', 'region']);

/** "Kyiv, Ukraine" is looked for as a whole, then by its last and its first part. */
function findCountry(
  place: string | undefined,
  countryOf: ReadonlyMap<string, string>,
): string | undefined {
  if (place === undefined) return undefined;
  const parts = place.split(',');
  return [place, parts.at(-1) ?? '', parts[0] ?? '']
    .map((name) => countryOf.get(fold(name)))
    .find((code) => code !== undefined);
}
