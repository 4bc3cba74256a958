import { COUNTRIES } from '../authority/countries/country-table.ts';
import type { Authorities } from '../authority/authorities.ts';
import type { CountryRecord } from '../authority/country.ts';
import type { Link, NamedInDocument } from '../authority/identity/named.ts';
import { isTentative, resolvePeople } from '../authority/identity/resolve-people.ts';
import { resolveThings } from '../authority/identity/resolve-things.ts';
import type { PersonRecord } from '../authority/person.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { countriesOf } from '../mention/countries/countries-of.ts';
import type { Mention } from '../mention/mention.ts';
import { isCommonBody, officeKey } from '../office/office-key.ts';
import { isHeld, type OfficeClaim } from '../office/office.ts';
import { fold, slug } from '../text/fold.ts';
import { composeOfficeTable, holderAt, holdersFor } from './office-table.ts';
import type { Identities } from './record-mentions.ts';
import type { OrganisationId, PersonId, PlaceId } from './ids.ts';

/** The names of one article, all that is needed of it to settle who is who over the whole archive. */
export interface ArticleNames {
  readonly people: readonly CountedName[];
  readonly organisations: readonly CountedName[];
  readonly places: readonly CountedName[];
  readonly countries: readonly string[];
  /** Names too doubtful to make a person of. */
  readonly doubtful: readonly CountedName[];
}

interface CountedName {
  readonly name: string;
  readonly mentions: number;
  readonly country?: string;
  readonly offices?: readonly string[];
  /** Those of them that the article says outright and of its own day: neither former nor inferred. */
  readonly holds?: readonly string[];
}

export interface NamedArticle {
  readonly key: string;
  readonly date?: string | undefined;
  readonly names: ArticleNames;
}

export interface ResolvedIdentities {
  /** Who the names of one article stand for. */
  readonly of: (key: string) => Identities;
  /** Records of those met for the first time. */
  readonly made: Authorities;
  readonly diagnostics: readonly Diagnostic[];
}

/** What an article names, each name once with its number of mentions. */
export function summariseNames(
  mentions: readonly Mention[],
  doubtful: readonly Mention[],
  offices: readonly OfficeClaim[],
): ArticleNames {
  const held = Map.groupBy(offices, ({ person }) => person);
  const people = counted(mentions.filter((mention) => mention.kind === 'person'));
  return {
    doubtful: counted(doubtful.filter((mention) => mention.kind === 'person')),
    people: people.map((one) => withOffices(one, held.get(one.name))),
    organisations: counted(mentions.filter((mention) => mention.kind === 'organisation')),
    places: counted(mentions.filter((mention) => mention.kind === 'place')),
    countries: countriesOf(mentions),
  };
}

function counted(
  mentions: readonly { readonly name: string; readonly country?: string }[],
): CountedName[] {
  const groups = Map.groupBy(mentions, ({ name }) => name);
  return [...groups].map(([name, group]) => {
    const country = group.find((mention) => mention.country !== undefined)?.country;
    return { name, mentions: group.length, ...(country !== undefined && { country }) };
  });
}

function withOffices(named: CountedName, claims: readonly OfficeClaim[] = []): CountedName {
  const telling = claims.filter(({ body }) => !isCommonBody(body));
  if (telling.length === 0) return named;
  const today = telling.filter(
    (claim) => !claim.inferred && isHeld(claim) && claim.qualifier !== 'deputy',
  );
  return {
    ...named,
    offices: [...new Set(telling.map(officeKey))],
    holds: [...new Set(today.map(officeKey))],
  };
}

/** Settles over all articles which record each name stands for; the order of the articles makes no difference. */
export function resolveIdentities(
  articles: readonly NamedArticle[],
  known: Authorities,
): ResolvedIdentities {
  const people = resolvePeople(namesOf(articles, 'people'), known.people);
  const doubtful = linkDoubtful(articles, [...known.people, ...people.created]);
  const organisations = resolveThings(namesOf(articles, 'organisations'), known.organisations);
  const places = resolveThings(namesOf(articles, 'places'), known.places);
  const find = {
    people: indexLinks(people.links),
    doubtful: indexLinks(doubtful),
    organisations: indexLinks(organisations.links),
    places: indexLinks(places.links),
  };
  const table = composeOfficeTable(articles, find.people.one);
  const nameOf = new Map([...known.people, ...people.created].map(({ id, name }) => [id, name]));
  const byKey = new Map(articles.map((article) => [article.key, article]));
  return {
    of: (key) => ({
      known: [
        ...Object.values(find).flatMap((index) => [...index.all(key)]),
        ...holdersFor(table, byKey.get(key)),
      ],
      holder: (office) => {
        const date = byKey.get(key)?.date;
        const holder = date === undefined ? undefined : holderAt(table, office, date);
        return holder && { ...holder, name: nameOf.get(holder.person) ?? holder.person };
      },
      person: (name) => find.people.one(key, name) as PersonId | undefined,
      doubtfulPerson: (name) => find.doubtful.one(key, name) as PersonId | undefined,
      organisation: (name) => find.organisations.one(key, name) as OrganisationId | undefined,
      place: (name) => find.places.one(key, name) as PlaceId | undefined,
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
    ],
  };
}

function namesOf(
  articles: readonly NamedArticle[],
  kind: 'people' | 'organisations' | 'places' | 'doubtful',
): NamedInDocument[] {
  return articles.flatMap(({ key, names }) =>
    names[kind].map((name) => ({ document: key, ...name })),
  );
}

/** A doubtful name makes nobody new, but may be somebody whom the archive knows for certain. */
function linkDoubtful(
  articles: readonly NamedArticle[],
  people: readonly PersonRecord[],
): Link<string>[] {
  const certain = people.filter((person) => !isTentative(person));
  const known = new Set(certain.map(({ id }) => id));
  return resolvePeople(namesOf(articles, 'doubtful'), certain).links.map((link) =>
    link.id !== undefined && known.has(link.id)
      ? link
      : { document: link.document, name: link.name, reason: link.reason },
  );
}

function reportDoubtful(
  links: readonly Link<string>[],
  people: readonly PersonRecord[],
): Diagnostic[] {
  const decided = new Set(people.flatMap(({ name, also }) => [name, ...also].map(fold)));
  const open = links.filter(({ id, name }) => id === undefined && !decided.has(fold(name)));
  return [...Map.groupBy(open, ({ name }) => name)].map(([name, [first]]) => ({
    rule: 'doubtful-name',
    severity: 'doubt',
    place: { file: `sources/${first?.document ?? ''}` },
    message: `"${name}" may be a person; there is too little to tell.`,
    remedy: `If it is one, write people/${slug(name)}.md with "name: ${name}" and "review: confirmed"; if not, with "review: rejected".`,
  }));
}

interface LinkIndex {
  readonly one: (key: string, name: string) => string | undefined;
  readonly all: (key: string) => Iterable<readonly [string, string]>;
}

function indexLinks(links: readonly Link<string>[]): LinkIndex {
  const index = new Map<string, Map<string, string>>();
  for (const { document, name, id } of links) {
    if (id === undefined) continue;
    const ofDocument = index.get(document) ?? new Map<string, string>();
    index.set(document, ofDocument.set(name, id));
  }
  return {
    one: (key, name) => index.get(key)?.get(name),
    all: (key) => index.get(key) ?? [],
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
