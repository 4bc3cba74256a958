import type { CountryRecord } from './country.ts';
import type { PersonRecord } from './person.ts';
import type { ThingRecord } from './thing.ts';

/** Authority records of an archive: whom, what and where its articles name. */
export interface Authorities {
  readonly people: readonly PersonRecord[];
  readonly countries: readonly CountryRecord[];
  readonly organisations: readonly ThingRecord[];
  readonly places: readonly ThingRecord[];
}
