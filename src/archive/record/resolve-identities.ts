import { COUNTRIES } from '../authority/countries/country-table.ts';
import type { Authorities } from '../authority/authorities.ts';
import type { CountryRecord } from '../authority/country.ts';
import type { Link, NamedInDocument } from '../authority/identity/named.ts';
import { isTentative, resolvePeople } from '../authority/identity/resolve-people.ts';
import { resolveThings } from '../authority/identity/resolve-things.ts';
import type { PersonRecord } from '../authority/person.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { fold, slug } from '../text/fold.ts';
import { findDecided, withoutDecided } from './decided-names.ts';
import type { KnownNames } from './identities.ts';
import { composeOfficeTable, holderAt, type NamedHolder } from './office-table.ts';
import type { ArticleNames } from './summarise-names.ts';
import type { OrganisationId, PersonId, PlaceId } from './ids.ts';

export interface NamedArticle {
  readonly key: string;
  readonly date?: string | undefined;
  readonly names: ArticleNames;
}

export interface ResolvedIdentities {
  /** Who the names of one article stand for. */
  readonly of: (article: NamedArticle) => KnownNames;
  /** Records of those met for the first time. */
  readonly made: Authorities;
  readonly diagnostics: readonly Diagnostic[];
}

/** Settles over all articles which record each name stands for; the order of the articles makes no difference. */
export function resolveIdentities(
  articles: readonly NamedArticle[],
  known: Authorities,
): ResolvedIdentities {
  const open = articles.map(withoutDecided);
  const people = resolvePeople(namesOf(open, 'people'), known.people);
  const doubtful = linkDoubtful(open, [...known.people, ...people.created]);
  const decided = findDecided(articles, known.people);
  const organisations = resolveThings(namesOf(articles, 'organisations'), known.organisations);
  const places = resolveThings(namesOf(articles, 'places'), known.places);
  const find = {
    people: indexLinks<PersonId>([...people.links, ...decided.links]),
    doubtful: indexLinks<PersonId>([...doubtful, ...decided.links]),
    told: indexLinks<string>(toldElsewhere([...people.links, ...doubtful, ...decided.links])),
    organisations: indexLinks<OrganisationId>(organisations.links),
    places: indexLinks<PlaceId>(places.links),
  };
  const table = composeOfficeTable(articles, find.people.one);
  const nameOf = new Map([...known.people, ...people.created].map(({ id, name }) => [id, name]));
  const holders = ({ date, names }: NamedArticle): [string, NamedHolder][] =>
    names.unnamed.flatMap((office): [string, NamedHolder][] => {
      const holder = date === undefined ? undefined : holderAt(table, office, date);
      if (!holder) return [];
      return [[office, { ...holder, name: nameOf.get(holder.person) ?? holder.person }]];
    });
  return {
    of: (article) => ({
      people: find.people.all(article.key),
      doubtful: find.doubtful.all(article.key),
      told: find.told.all(article.key),
      organisations: find.organisations.all(article.key),
      places: find.places.all(article.key),
      holders: holders(article),
      speakers: decided.speakers(article.names) as [string, PersonId][],
    }),
    made: {
      people: people.created,
      countries: newCountries(articles, known.countries),
      organisations: organisations.created,
      places: places.created,
    },
    diagnostics: [
      ...people.diagnostics,
      ...organisations.diagnostics,
      ...places.diagnostics,
      ...reportDoubtful(doubtful, known.people),
      ...decided.diagnostics,
    ],
  };
}

function namesOf(
  articles: readonly NamedArticle[],
  kind: 'people' | 'organisations' | 'places' | 'doubtful',
): NamedInDocument[] {
  return articles.flatMap(({ key, names }) =>
    names[kind].map((name) => ({ document: key, countries: names.countries, ...name })),
  );
}

/** The reasons of names of one word that stand for somebody whose whole name other articles print. */
function toldElsewhere(links: readonly Link<string>[]): Link<string>[] {
  return links.flatMap((link) =>
    link.id !== undefined && !/\s/.test(link.name) && link.id.includes('-')
      ? [{ ...link, id: link.reason }]
      : [],
  );
}

/** A doubtful name makes nobody new, but may be somebody whom the archive knows for certain. */
function linkDoubtful(
  articles: readonly NamedArticle[],
  people: readonly PersonRecord[],
): Link<string>[] {
  const certain = people.filter((person) => !isTentative(person));
  const known = new Set(certain.map(({ id }) => id));
  const attested = namesOf(articles, 'people');
  return resolvePeople(namesOf(articles, 'doubtful'), certain, attested).links.map((link) =>
    link.id !== undefined && known.has(link.id) ? link : withoutId(link),
  );
}

function withoutId({ id: _, ...link }: Link<string>): Link<string> {
  return link;
}

function reportDoubtful(
  links: readonly Link<string>[],
  people: readonly PersonRecord[],
): Diagnostic[] {
  const decided = new Set(people.flatMap(({ name, also }) => [name, ...also].map(fold)));
  const open = links.filter(
    ({ id, name, bearers }) =>
      id === undefined && bearers === undefined && !decided.has(fold(name)),
  );
  const shared = [
    ...Map.groupBy(
      links.filter(({ bearers }) => bearers !== undefined),
      ({ name }) => name,
    ),
  ];
  const ofSeveral = shared.map(([name, [first]]): Diagnostic => ({
    rule: 'doubtful-name',
    severity: 'doubt',
    place: { file: `sources/${first?.document ?? ''}` },
    about: [name],
    message: `"${name}" stands alone, and ${first?.bearers} people of the archive bear that name.`,
    remedy: 'Nothing is to be done where the article itself leaves it open.',
  }));
  const unknown = [...Map.groupBy(open, ({ name }) => name)].map(([name, [first]]): Diagnostic => ({
    rule: 'doubtful-name',
    severity: 'doubt',
    place: { file: `sources/${first?.document ?? ''}` },
    about: [name],
    message: `"${name}" may be a person; there is too little to tell.`,
    remedy: `If it is one, write people/${slug(name)}.md with "name: ${name}" and "review: confirmed"; if not, with "review: rejected".`,
  }));
  return [...ofSeveral, ...unknown];
}

interface LinkIndex<Id> {
  readonly one: (key: string, name: string) => Id | undefined;
  readonly all: (key: string) => (readonly [string, Id])[];
}

function indexLinks<Id extends string>(links: readonly Link<string>[]): LinkIndex<Id> {
  const index = new Map<string, Map<string, Id>>();
  for (const { document, name, id } of links) {
    if (id === undefined) continue;
    const ofDocument = index.get(document) ?? new Map<string, Id>();
    index.set(document, ofDocument.set(name, id as Id));
  }
  return {
    one: (key, name) => index.get(key)?.get(name),
    all: (key) => [...(index.get(key) ?? [])],
  };
}

function newCountries(
  articles: readonly NamedArticle[],
  known: readonly CountryRecord[],
): CountryRecord[] {
  const had = new Set(known.map(({ code }) => code));
  const met = new Set(articles.flatMap(({ names }) => names.countries));
  return [...met]
    .filter((code) => !had.has(code))
    .sort()
    .map((code) => ({
      code,
      name: COUNTRIES.get(code)?.name ?? code,
      also: [],
      review: 'proposed',
      note: '',
    }));
}
