import type { PersonRecord } from '#archive/authority/person.ts';
import { fold } from '#archive/text/fold.ts';
import type { AuthorityChange } from '../authority-text.ts';
import type { Decision } from '../decision.ts';
import type { Choice } from './doubt.ts';
import type { People } from './material.ts';

/** What is decided about a person's file. */
export function change(id: string, of: AuthorityChange): Decision {
  return { about: 'person', id, change: of };
}

/** One person becomes another: the file stays and leads on, and so do those that led to it. */
export function merge(id: string, into: string, people: Iterable<PersonRecord>): Decision[] {
  const led = [...people].filter(({ sameAs }) => sameAs === id).map((person) => person.id);
  return [
    change(id, { set: { sameAs: into, review: 'confirmed' } }),
    ...led.map((other) => change(other, { set: { sameAs: into } })),
  ];
}

/** Those who bear the last word of a name. */
export function bearersOf(people: People, name: string): string[] {
  return people.bearing(fold(name).split(' ').at(-1) ?? '').map(({ id }) => id);
}

/** A choice among people; those who bear the name's last word are likely. */
export function somebody(
  people: People,
  name: string,
  decide: (id: string) => readonly Decision[],
  likely: readonly string[] = bearersOf(people, name),
): Choice {
  return {
    says: 'Somebody else',
    of: 'person',
    likely: likely.slice(0, 8).map((id) => ({ value: id, says: people.nameOf(id) })),
    decide: (value) => (people.byId.has(value) ? decide(value) : undefined),
  };
}
