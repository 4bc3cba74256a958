import type { Archive, Article } from '#archive/archive.ts';
import type { Backlinks } from '#archive/backlinks/backlinks.ts';
import type { CountryDossier } from '#archive/backlinks/dossier.ts';
import type { RecordedMention } from '#archive/record/article-record.ts';
import { isSuppliedTitle } from '#archive/record/shown-title.ts';
import { parseAddress } from '#archive/text/document.ts';
import { fold } from '#archive/text/fold.ts';

/** What articles have to do with a country, kept apart. An article stands in `about` or `mentioned`, never in both. */
export interface Bearing {
  readonly about: readonly Article[];
  readonly mentioned: readonly Article[];
  /** Articles whose date line stands in the country. */
  readonly dateLine: readonly Article[];
  /** How often these articles name people to whom they give an office of the country. */
  readonly byHolders: number;
}

const OFTEN_ENOUGH = 3;

/**
 * An article is about a country when its headline names it, or when its first paragraph does and the country is named
 * three times in all. Its capital, where that stands for it, and those who hold an office of it in the article count
 * as the country. A title that the archive supplied from the text is no headline.
 */
export function composeBearing(dossier: CountryDossier, dateLine: readonly Article[]): Bearing {
  const about: Article[] = [];
  const mentioned: Article[] = [];
  const holders = Map.groupBy(dossier.offices, ({ article }) => article);
  let byHolders = 0;
  for (const [article, here] of Map.groupBy(dossier.occurrences, ({ article }) => article)) {
    const names = new Set(holders.get(article)?.map(({ office }) => office.person));
    const ofHolders = article.mentions.filter(({ person }) => person && names.has(person));
    byHolders += ofHolders.length;
    const mentions = [...here.map(({ mention }) => mention), ...ofHolders];
    (isAbout(article, mentions) ? about : mentioned).push(article);
  }
  return { about, mentioned, dateLine, byHolders };
}

function isAbout(article: Article, mentions: readonly RecordedMention[]): boolean {
  const headline = isSuppliedTitle(article) ? '' : ` ${fold(article.title)} `;
  if (mentions.some((mention) => isIn(headline, mention))) return true;
  const opens = mentions.some((mention) => parseAddress(mention.in).block === 1);
  return opens && mentions.length >= OFTEN_ENOUGH;
}

/** A headline calls a person by the last name alone. */
function isIn(headline: string, { text, person }: RecordedMention): boolean {
  const words = fold(text);
  const last = words.slice(words.lastIndexOf(' ') + 1);
  return (
    headline.includes(` ${words} `) ||
    (person !== undefined && last.length > 2 && headline.includes(` ${last} `))
  );
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
