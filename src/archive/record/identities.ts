import type { OrganisationId, PersonId, PlaceId } from './ids.ts';
import type { NamedHolder } from './office-table.ts';

type Known<Id> = readonly (readonly [string, Id])[];

/** Which record of the archive each name of an article stands for, as plain data in a fixed order. */
export interface KnownNames {
  readonly people: Known<PersonId>;
  /** The same for names that are too doubtful by themselves: somebody whom the archive knows otherwise. */
  readonly doubtful: Known<PersonId>;
  /** Why a name of one word stands for a person whom only other articles name in full. */
  readonly told: Known<string>;
  readonly organisations: Known<OrganisationId>;
  readonly places: Known<PlaceId>;
  /** Who held the offices whose holder the article does not name, as other articles tell. */
  readonly holders: Known<NamedHolder>;
  /** The people whom an editor names as speakers, by the ids said. */
  readonly speakers: Known<PersonId>;
}

/** The same to ask by name; undefined where a name stands for no record. */
export interface Identities {
  readonly person: (name: string) => PersonId | undefined;
  readonly doubtfulPerson: (name: string) => PersonId | undefined;
  /** Why a name of one word stands for its person, where only other articles tell. */
  readonly told: (name: string) => string | undefined;
  readonly organisation: (name: string) => OrganisationId | undefined;
  readonly place: (name: string) => PlaceId | undefined;
  /** The one person who held an office, by its key, at the time of the article. */
  readonly holder: (office: string) => NamedHolder | undefined;
  /** The person whom an editor means by an id. */
  readonly decidedSpeaker: (id: string) => PersonId | undefined;
}

/** Makes the names of an article findable. */
export function indexNames(known: KnownNames): Identities {
  return {
    person: finding(known.people),
    doubtfulPerson: finding(known.doubtful),
    told: finding(known.told),
    organisation: finding(known.organisations),
    place: finding(known.places),
    holder: finding(known.holders),
    decidedSpeaker: finding(known.speakers),
  };
}

function finding<Id>(known: Known<Id>): (name: string) => Id | undefined {
  const index = new Map(known);
  return (name) => index.get(name);
}
