import { slug } from '../../text/fold.ts';
import type { PersonRecord } from '../person.ts';
import { followMerges } from './follow-merges.ts';
import { asciiWords, comparableName, type ComparableName } from './name-key.ts';

/** What the archive's records say of names: whose they are, and whose they are not. */
export interface KnownPeople {
  /** Records that people and homonyms are compared with: neither merged nor rejected. */
  readonly records: readonly PersonRecord[];
  /** The records that hold exactly this spelling, accents and marks aside; `sameAs` followed. */
  readonly exactly: (name: string) => readonly PersonRecord[];
  /** The records that hold a name which differs from this one only in spelling or order. */
  readonly alike: (name: ComparableName) => readonly PersonRecord[];
  /** The record whose file bears this name, though the editor has given the person another one. */
  readonly filedUnder: (name: ComparableName) => readonly PersonRecord[];
  readonly excludes: (record: PersonRecord, name: string) => boolean;
}

/** What a list of records says of names. A merged record's names count for the one it was merged into. */
export function knowPeople(records: readonly PersonRecord[]): KnownPeople {
  const byId = new Map(records.map((record) => [record.id, record]));
  const exact = new Map<string, Set<PersonRecord>>();
  const byKey = new Map<string, Set<PersonRecord>>();
  const nots = new Map(
    records
      .filter(({ not }) => not.length > 0)
      .map(({ id, not }) => [id, new Set(not.map(exactKey))]),
  );
  for (const record of records) {
    const standing = followMerges(record, byId);
    for (const name of [record.name, ...record.also]) {
      add(exact, exactKey(name), standing);
      add(byKey, comparableName(name).key, standing);
    }
  }
  const excludes = (record: PersonRecord, name: string): boolean =>
    nots.get(record.id)?.has(exactKey(name)) ?? false;
  return {
    records: records.filter((record) => !record.sameAs && record.review !== 'rejected'),
    exactly: (name) => [...(exact.get(exactKey(name)) ?? [])].filter((r) => !excludes(r, name)),
    alike: ({ key, name }) => [...(byKey.get(key) ?? [])].filter((r) => !excludes(r, name)),
    filedUnder: ({ name }) => {
      const record = byId.get(slug(name));
      return record && !excludes(record, name) ? [followMerges(record, byId)] : [];
    },
    excludes,
  };
}

function exactKey(name: string): string {
  return asciiWords(name).join(' ');
}

function add<T>(map: Map<string, Set<T>>, key: string, value: T): void {
  map.set(key, (map.get(key) ?? new Set<T>()).add(value));
}
