import { countriesOf } from '../mention/countries/countries-of.ts';
import { isCommonBody, officeKey } from '../office/office-key.ts';
import { isHeld, type OfficeClaim } from '../office/office.ts';
import type { DecidedNames } from '../clipping/clipping.ts';
import type { Reading } from './read-article.ts';

/** The names of one article, all that is needed of it to settle who is who over the whole archive. */
export interface ArticleNames {
  readonly people: readonly CountedName[];
  readonly organisations: readonly CountedName[];
  readonly places: readonly CountedName[];
  readonly countries: readonly string[];
  /** Names too doubtful to make a person of. */
  readonly doubtful: readonly CountedName[];
  /** The offices, by their keys, whose holder it does not name. */
  readonly unnamed: readonly string[];
  /** Whom an editor has said that names stand for, and who speaks. */
  readonly decided?: DecidedNames;
}

export interface CountedName {
  readonly name: string;
  readonly mentions: number;
  readonly country?: string;
  readonly offices?: readonly string[];
  /** Those of them that the article says outright and of its own day: neither former nor inferred. */
  readonly holds?: readonly string[];
}

/** What an article names, each name once with its number of mentions. */
export function summariseNames({
  clipping: { decided },
  mentions,
  doubtful,
  offices,
  unnamed,
}: Reading): ArticleNames {
  const held = Map.groupBy(offices, ({ person }) => person);
  const people = counted(mentions.filter((mention) => mention.kind === 'person'));
  return {
    doubtful: counted(doubtful.filter((mention) => mention.kind === 'person')),
    people: people.map((one) => withOffices(one, held.get(one.name))),
    organisations: counted(mentions.filter((mention) => mention.kind === 'organisation')),
    places: counted(mentions.filter((mention) => mention.kind === 'place')),
    countries: countriesOf(mentions),
    unnamed: [...new Set(unnamed.map(({ key }) => key))],
    ...(decided && { decided }),
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
