import type { PersonRecord } from '#archive/authority/person.ts';
import type { Diagnostic } from '#archive/diagnostic.ts';
import type { ArticleRecord } from '#archive/record/article-record.ts';
import { idFor, type Decision } from '../decision.ts';
import { ofArticles, type Doubt } from './doubt.ts';
import {
  evidenceAt,
  evidenceOnLines,
  indexPeople,
  whereNamed,
  type Material,
  type People,
} from './material.ts';
import { occurrencesOf } from './occurrences.ts';
import { bearersOf, change, merge, somebody } from './person-choice.ts';

const UNCERTAIN = { name: 0.6, alone: 0.7 };

/** Names of which nobody knows whether they are a person’s. */
export function nameDoubts(material: Material): Doubt[] {
  const people = indexPeople(material);
  const told = material.diagnostics.flatMap((diagnostic): Doubt[] => {
    const [first = ''] = diagnostic.about ?? [];
    switch (diagnostic.rule) {
      case 'doubtful-name':
        return /\s/.test(first) || people.bearing(first).length < 2
          ? [mayBePerson(material, people, first, diagnostic)]
          : [];
      case 'lone-name-in-several-articles':
        return [mayBePerson(material, people, first, diagnostic)];
      default:
        return [];
    }
  });
  const tentative = material.authorities.people
    .filter((person) => isLone(person) && people.articlesOf(person.id).length > 0)
    .map((person) => tentativeDoubt(people, person));
  return [...told, ...tentative];
}

/** A person whom the import made of a name of one word. */
function isLone({ name, also, review, sameAs }: PersonRecord): boolean {
  return review === 'proposed' && !sameAs && [name, ...also].every((own) => !/\s/.test(own.trim()));
}

/** A name that stands for nobody, and may be a person's. */
function mayBePerson(
  { records }: Material,
  people: People,
  name: string,
  { rule, message, place }: Diagnostic,
): Doubt {
  const found = occurrencesOf(name, records);
  const [first] = found;
  const id = idFor(name, (taken) => people.byId.has(taken));
  const source = place.file.replace(/^sources\/|#\d+$/g, '');
  const record = records.find((one) => one.source === source);
  const person = change(id, { set: { name, review: 'confirmed' } });
  const alone = rule === 'lone-name-in-several-articles';
  const yes = { says: 'It is one person', decisions: [person] };
  const no = alone
    ? { says: 'It stays open', decisions: leaveOpen(name, found) }
    : { says: 'It is no person', decisions: [change(id, { set: { name, review: 'rejected' } })] };
  return {
    id: `name ${name}`,
    kind: alone ? 'alone' : 'name',
    statement: `“${name}” is nobody.`,
    why: message,
    weight: UNCERTAIN.name * ofArticles(found.length),
    evidence: first
      ? evidenceAt(first.record, first.place)
      : record
        ? evidenceOnLines(record, [])
        : { lines: [] },
    people: [],
    confirm: no,
    reject: yes,
    choose: somebody(people, name, (value) => [change(value, { add: { also: name } })]),
  };
}

function leaveOpen(name: string, found: readonly { readonly record: ArticleRecord }[]): Decision[] {
  return [...new Set(found.map(({ record }) => record.source))].map((source) => ({
    about: 'clipping',
    source,
    change: { kind: 'name', name, person: null },
  }));
}

function tentativeDoubt(people: People, { id, name }: PersonRecord): Doubt {
  return {
    id: `tentative ${id}`,
    kind: 'alone',
    statement: `“${name}” is a person.`,
    why: 'Only one name is known: it may be a family name of somebody whom other articles name in full, or no name at all.',
    weight: UNCERTAIN.alone * ofArticles(people.articlesOf(id).length),
    evidence: whereNamed(people, id),
    people: [id],
    confirm: { says: 'A person', decisions: [change(id, { set: { review: 'confirmed' } })] },
    reject: { says: 'No person', decisions: [change(id, { set: { review: 'rejected' } })] },
    choose: somebody(
      people,
      name,
      (into) => merge(id, into, people.byId.values()),
      bearersOf(people, name).filter((other) => other !== id),
    ),
  };
}
