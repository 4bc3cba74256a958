import { letterOf, MOST_NAMES, type ListedName, type Order } from '../views/name-list.ts';
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

/** Where a list stands in an order; where it is long, its order of names stands letter by letter. */
export function listUrl(kind: KindOfNames, order: Order, letter?: string): string {
  return siteUrl(`${kind}/${listPath(order, letter)}`);
}

/** What follows the kind in the address of a list. */
export function listPath(order: Order, letter?: string): string {
  return PATHS[order] + (letter === undefined ? '' : `${letter.toLowerCase()}/`);
}

const lettersOf = {
  organisations: letters('organisations'),
  places: letters('places'),
};

/** The letter under which each name of a kind is filed, where its list stands letter by letter. */
function letters(kind: KindOfNames): ReadonlyMap<string, string> {
  const long = listed[kind].length > MOST_NAMES;
  return new Map(long ? listed[kind].map((name) => [name.id, letterOf(name)]) : []);
}

/** The line of a name in its list. */
function lineUrl(kind: keyof typeof lettersOf, id: string): string {
  return `${listUrl(kind, 'name', lettersOf[kind].get(id))}#${id}`;
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
