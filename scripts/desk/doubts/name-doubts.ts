import type { PersonRecord } from '#archive/authority/person.ts';
import type { Diagnostic } from '#archive/diagnostic.ts';
import type { ArticleRecord } from '#archive/record/article-record.ts';
import { fold } from '#archive/text/fold.ts';
import type { AuthorityChange } from '../authority-text.ts';
import { idFor, type Decision } from '../decision.ts';
import { ofArticles, type Choice, type Doubt, type Evidence } from './doubt.ts';
import {
  evidenceAt,
  evidenceOnLines,
  indexPeople,
  type Material,
  type People,
} from './material.ts';
import { occurrencesOf } from './occurrences.ts';

const UNCERTAIN = { merge: 0.8, twice: 0.9, name: 0.6, alone: 0.7 };

/** Who may be one person or two, and names of which nobody knows whether they are a person's. */
export function nameDoubts(material: Material): Doubt[] {
  const people = indexPeople(material);
  const told = material.diagnostics.flatMap((diagnostic): Doubt[] => {
    const [first = '', second = ''] = diagnostic.about ?? [];
    switch (diagnostic.rule) {
      case 'maybe-one-person':
        return mergeDoubt(people, [first, second], diagnostic);
      case 'name-of-two-people':
        return twiceDoubt(people, first, (diagnostic.about ?? []).slice(1), diagnostic);
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

/** What is decided about a person's file. */
export function change(id: string, of: AuthorityChange): Decision {
  return { about: 'person', id, change: of };
}

/** One person becomes another: the file stays and leads on. */
export function merge(id: string, into: string): Decision {
  return change(id, { set: { sameAs: into, review: 'confirmed' } });
}

function mergeDoubt(people: People, ids: [string, string], { message }: Diagnostic): Doubt[] {
  const [kept, other] = [...ids].sort(
    (a, b) => people.articlesOf(b).length - people.articlesOf(a).length,
  ) as [string, string];
  const keeper = people.byId.get(kept);
  if (!keeper || !people.byId.has(other)) return [];
  const articles = ids.flatMap((id) => people.articlesOf(id)).length;
  const names = [keeper.name, ...keeper.also];
  const apart = names.map((name) => change(other, { add: { not: name } }));
  return [
    {
      id: `merge ${ids.join(' ')}`,
      kind: 'merge',
      statement: `${people.nameOf(kept)} and ${people.nameOf(other)} are two people.`,
      why: message,
      weight: UNCERTAIN.merge * ofArticles(articles),
      evidence: whereNamed(people, other),
      people: [kept, other],
      confirm: { says: 'They are two', decisions: apart },
      reject: { says: `One: ${people.nameOf(kept)}`, decisions: [merge(other, kept)] },
      choose: {
        says: 'Another',
        of: 'person',
        likely: [{ value: other, says: `One: ${people.nameOf(other)}` }],
        decide: (value) => {
          if (!people.byId.has(value)) return undefined;
          return value === other ? [merge(kept, other)] : [merge(other, value)];
        },
      },
    },
  ];
}

function twiceDoubt(
  people: People,
  name: string,
  ids: readonly string[],
  { message }: Diagnostic,
): Doubt[] {
  const given = (keeper: string) =>
    ids
      .filter((id) => id !== keeper)
      .map((id) => change(id, { add: { not: name }, drop: { also: name } }));
  return [
    {
      id: `twice ${name}`,
      kind: 'merge',
      statement: `“${name}” stands for neither of ${ids.map(people.nameOf).join(' and ')}.`,
      why: message,
      weight: UNCERTAIN.twice * ofArticles(ids.flatMap((id) => people.articlesOf(id)).length),
      evidence: whereNamed(people, ids[0] ?? ''),
      people: ids,
      choose: {
        says: 'It is the name of',
        of: 'person',
        likely: ids.map((id) => ({ value: id, says: people.nameOf(id) })),
        decide: (value) => (ids.includes(value) ? given(value) : undefined),
      },
    },
  ];
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
      (into) => [merge(id, into)],
      bearersOf(people, name).filter((other) => other !== id),
    ),
  };
}

/** The first sentence that names somebody. */
function whereNamed(people: People, id: string): Evidence {
  for (const record of people.articlesOf(id)) {
    const mention = record.mentions.find(({ person }) => person === id);
    if (mention) return evidenceAt(record, mention);
  }
  return { lines: [] };
}
