import { compare } from '#archive/archive.ts';
import type { PersonRecord } from '#archive/authority/person.ts';
import { fold } from '#archive/text/fold.ts';

/** Records whose names may be taken for one another, for every record that has any. */
export type SimilarNames = ReadonlyMap<string, readonly PersonRecord[]>;

const MOST = 12;

/**
 * People who share a last name, however it is transliterated, or a whole name but for the order of its parts. Each
 * record is put under two keys, so that the time taken grows with the number of people.
 */
export function findSimilarNames(people: readonly PersonRecord[]): SimilarNames {
  const groups = new Map<string, Set<PersonRecord>>();
  for (const person of people)
    for (const name of [person.name, ...person.also])
      for (const key of keysOf(name)) {
        const group = groups.get(key);
        if (group) group.add(person);
        else groups.set(key, new Set([person]));
      }
  const similar = new Map<string, Set<PersonRecord>>();
  for (const group of groups.values())
    if (group.size > 1)
      for (const person of group) {
        const known = similar.get(person.id) ?? new Set();
        for (const other of group) if (other !== person && known.size < MOST) known.add(other);
        similar.set(person.id, known);
      }
  return new Map(
    [...similar].map(([id, others]) => [id, [...others].sort((a, b) => compare(a.id, b.id))]),
  );
}

function keysOf(name: string): string[] {
  const parts = fold(name).split(' ').filter(Boolean);
  const last = parts.at(-1);
  if (last === undefined) return [];
  return [`last ${soundOf(last)}`, `all ${parts.map(soundOf).sort().join(' ')}`];
}

/** A word without what transliterations disagree about: y, i and j; doubled letters; kh and h; endings in -iy. */
function soundOf(word: string): string {
  return word
    .replace(/kh/g, 'h')
    .replace(/[yij]+/g, 'i')
    .replace(/(.)\1+/g, '$1')
    .replace(/(?<=.{3})i$/, '');
}
