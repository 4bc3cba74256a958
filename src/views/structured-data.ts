import type { Article } from '#archive/archive.ts';
import type { CountryRecord } from '#archive/authority/country.ts';
import type { PersonRecord } from '#archive/authority/person.ts';
import type { Settings } from '#archive/settings.ts';

/** Data in the vocabulary of schema.org. A property that is not known is absent. */
export type StructuredData = Readonly<Record<string, unknown>>;

/** A name and where it leads, from the front page down. */
export interface Crumb {
  readonly name: string;
  readonly address: string;
}

const CONTEXT = 'https://schema.org';

/**
 * An article: what was published, and this archive's page of it. Readers of these data want a news article's day and
 * who wrote or printed it; one that does not say so is described as a work, with what is known. Whom it names stands in
 * the page's other metadata and in the data files.
 */
export function describeArticle(article: Article, address: string): StructuredData {
  const { title, date, updated, authors, publisher, language, url } = article;
  const whole = date !== undefined && (authors.length > 0 || publisher !== undefined);
  return withoutUndefined({
    '@context': CONTEXT,
    '@type': whole ? 'NewsArticle' : 'CreativeWork',
    headline: title,
    datePublished: date,
    dateModified: updated,
    author: authors.length > 0 ? authors.map((name) => ({ '@type': 'Person', name })) : undefined,
    publisher: publisher === undefined ? undefined : { '@type': 'Organization', name: publisher },
    inLanguage: language,
    isBasedOn: url,
    mainEntityOfPage: address,
  });
}

/** A person for search engines. */
export function describePerson(person: PersonRecord, address: string): StructuredData {
  const { name, also, wikidata } = person;
  return withoutUndefined({
    '@context': CONTEXT,
    '@type': 'Person',
    name,
    alternateName: also.length > 0 ? also : undefined,
    sameAs: wikidata === undefined ? undefined : `https://www.wikidata.org/entity/${wikidata}`,
    url: address,
  });
}

/** A country for search engines. */
export function describeCountry(country: CountryRecord, address: string): StructuredData {
  const { name, code, also } = country;
  return withoutUndefined({
    '@context': CONTEXT,
    '@type': 'Country',
    name,
    identifier: code,
    alternateName: also.length > 0 ? also : undefined,
    url: address,
  });
}

/** The way from the front page to a page; the page itself, the last, needs no address. */
export function describeCrumbs(crumbs: readonly Crumb[]): StructuredData {
  return {
    '@context': CONTEXT,
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ name, address }, n) => ({
      '@type': 'ListItem',
      position: n + 1,
      name,
      ...(n < crumbs.length - 1 && { item: address }),
    })),
  };
}

/** The site with its search. */
export function describeSite(settings: Settings, home: string, search: string): StructuredData {
  return {
    '@context': CONTEXT,
    '@type': 'WebSite',
    name: settings.title,
    description: settings.description,
    inLanguage: settings.language,
    url: home,
    potentialAction: {
      '@type': 'SearchAction',
      target: { '@type': 'EntryPoint', urlTemplate: `${search}?q={query}` },
      'query-input': 'required name=query',
    },
  };
}

/** JSON that can stand inside a `script` element: nothing in it can end the element or begin a comment. */
export function encodeForScript(data: unknown): string {
  return JSON.stringify(data).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function withoutUndefined(data: Record<string, unknown>): StructuredData {
  return Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined));
}
