import { MOST_NAMES, type ListedName, type Order } from '../views/name-list.ts';
import { composeSections, sectionOfEach, type NameSection } from '../views/name-sections.ts';
import { listCountries, listPeople, listThings } from '../views/listed-names.ts';
import { hasPage } from '../views/thing-page.ts';
import { backlinks } from './backlinks.ts';
import { articleUrl, countryUrl, organisationUrl, personUrl, placeUrl, siteUrl } from './urls.ts';

export const KINDS = ['people', 'countries', 'organisations', 'places'] as const;
export type KindOfNames = (typeof KINDS)[number];

/** All names of each kind, most mentions first. */
export const listed: Readonly<Record<KindOfNames, readonly ListedName[]>> = {
  people: listPeople(backlinks),
  countries: listCountries(backlinks),
  organisations: listThings(backlinks.organisations),
  places: listThings(backlinks.places),
};

const PAGE_URL = {
  people: personUrl,
  countries: countryUrl,
  organisations: organisationUrl,
  places: placeUrl,
} as const;

/** The page of a listed name; one that has none leads to where it is named. */
export function listedUrl(
  kind: KindOfNames,
  { id, hasPage, newest }: ListedName,
): string | undefined {
  if (hasPage) return PAGE_URL[kind](id);
  return newest && articleUrl(newest.article, newest.address);
}

const PATHS: Readonly<Record<Order, string>> = {
  mentions: '',
  name: 'by-name/',
  'last seen': 'by-last-seen/',
};

/** The names of each kind by what they begin with. */
export const sectionsOf: Readonly<Record<KindOfNames, NameSection>> = {
  people: composeSections(listed.people),
  countries: composeSections(listed.countries),
  organisations: composeSections(listed.organisations),
  places: composeSections(listed.places),
};

/** Whether a list is too long to be printed in the order of names on one page. */
export function isLong(kind: KindOfNames): boolean {
  return listed[kind].length > MOST_NAMES;
}

/** Where a list stands in an order; where it is long, its order of names stands section by section. */
export function listUrl(kind: KindOfNames, order: Order, prefix?: string): string {
  return siteUrl(`${kind}/${listPath(order, prefix)}`);
}

/** What follows the kind in the address of a list. */
export function listPath(order: Order, prefix = ''): string {
  return PATHS[order] + (prefix === '' ? '' : `${prefix.toLowerCase()}/`);
}

const filedUnder = {
  organisations: sectionOfEach(sectionsOf.organisations),
  places: sectionOfEach(sectionsOf.places),
};

/** The line of a name in its list. */
function lineUrl(kind: keyof typeof filedUnder, id: string): string {
  const prefix = isLong(kind) ? filedUnder[kind].get(id) : undefined;
  return `${listUrl(kind, 'name', prefix)}#${id}`;
}

/** An organisation's page, or its line in the list where it is named too rarely to have one. */
export function organisationHref(id: string): string {
  const dossier = backlinks.find.organisation(id);
  return dossier && hasPage(dossier)
    ? organisationUrl(dossier.record.id)
    : lineUrl('organisations', dossier?.record.id ?? id);
}

/** A place's page, or its line in the list where it is named too rarely to have one. */
export function placeHref(id: string): string {
  const dossier = backlinks.find.place(id);
  return dossier && hasPage(dossier)
    ? placeUrl(dossier.record.id)
    : lineUrl('places', dossier?.record.id ?? id);
}
