import { personFrontMatter, type PersonRecord } from '#archive/authority/person.ts';
import { Refused } from '../refused.ts';
import type { Asked } from './action.ts';
import { idFor, type Decision } from './decision.ts';
import { change, merge } from './doubts/person-choice.ts';
import { fullestName } from './pages/article-people.ts';
import type { Workbench } from './workbench.ts';

/** What a form on a person's page asks for; undefined where there is no such form. */
export function peopleAction(
  bench: Workbench,
  path: string,
  form: URLSearchParams,
): Asked | undefined {
  const ask = FORMS[path];
  if (!ask) return undefined;
  const person = bench.material().authorities.people.find(({ id }) => id === form.get('id'));
  if (!person) throw new Refused('There is no such person.');
  return { then: `/people/${person.id}`, ...ask(bench, person, form) };
}

type Ask = (bench: Workbench, person: PersonRecord, form: URLSearchParams) => Omit<Asked, 'then'>;

const FORMS: Readonly<Record<string, Ask>> = {
  '/person': changePerson,
  '/review': (_, { id, name }, form) => {
    const review = form.get('review');
    if (review !== 'confirmed' && review !== 'rejected')
      throw new Refused('There is no such answer.');
    const says = `${name}: ${review === 'confirmed' ? 'a person' : 'no person'}`;
    return { says, decisions: [change(id, { set: { review } })] };
  },
  '/merge': ({ material }, person, form) => {
    const into = (form.get('into') ?? '').trim();
    const other = material().authorities.people.find(({ id }) => id === into);
    if (!other || other.id === person.id)
      throw new Refused(
        `There is no other person “${into}”. Give the id of one, as the list offers them.`,
      );
    if (other.sameAs === person.id)
      throw new Refused(`${other.name} is merged into ${person.name} already.`);
    return {
      says: `${person.name} is ${other.name}`,
      decisions: merge(person.id, into, material().authorities.people),
    };
  },
  '/unmerge': (_, { id, name }) => ({
    says: `${name} stands for themselves again`,
    decisions: [change(id, { set: { sameAs: null } })],
  }),
  '/spelling': (_, { id, name, also }, form) => {
    const spelling = form.get('spelling') ?? '';
    if (!also.includes(spelling)) throw new Refused(`“${spelling}” is no spelling of ${name}.`);
    return {
      says: `“${spelling}” is somebody else`,
      decisions: [change(id, { drop: { also: spelling }, add: { not: spelling } })],
    };
  },
  '/split': splitPerson,
};

function changePerson(
  _: Workbench,
  person: PersonRecord,
  form: URLSearchParams,
): Omit<Asked, 'then'> {
  const text = (key: string) => (form.get(key) ?? '').trim();
  const [name, review, wikidata] = [text('name'), text('review'), text('wikidata')];
  const fits = personFrontMatter.safeParse({ name, review, ...(wikidata && { wikidata }) });
  if (!fits.success)
    throw new Refused(
      `${fits.error.issues[0]?.path.join('.')}: ${fits.error.issues[0]?.message}. It was not written.`,
    );
  const note = text('note').replaceAll('\r\n', '\n');
  const set = {
    ...(name !== person.name && { name }),
    ...(review !== person.review && { review }),
    ...(wikidata !== (person.wikidata ?? '') && { wikidata: wikidata || null }),
  };
  return {
    says: `${name}, as you have it`,
    decisions: [
      change(person.id, { set, ...(note !== person.note && { note }) }),
      // A new name keeps the old one as a spelling: texts go on printing it.
      ...listChanges(
        person,
        'also',
        name === person.name ? text('also') : `${text('also')};${person.name}`,
      ),
      ...listChanges(person, 'not', text('not')),
    ],
  };
}

function listChanges(person: PersonRecord, list: 'also' | 'not', text: string): Decision[] {
  const wanted = new Set(
    text
      .split(/\s*;\s*/)
      .map((name) => name.trim())
      .filter(Boolean),
  );
  return [
    ...[...wanted]
      .filter((name) => !person[list].includes(name))
      .map((name) => change(person.id, { add: { [list]: name } })),
    ...person[list]
      .filter((name) => !wanted.has(name))
      .map((name) => change(person.id, { drop: { [list]: name } })),
  ];
}

function splitPerson(
  { material }: Workbench,
  person: PersonRecord,
  form: URLSearchParams,
): Omit<Asked, 'then'> {
  const { records, authorities } = material();
  const other = (form.get('other') ?? '').trim();
  const ticked = new Set(form.getAll('article'));
  const articles = records.filter(({ id }) => ticked.has(id));
  if (articles.length === 0) throw new Refused('Tick the articles that mean somebody else.');
  const byId = new Set(authorities.people.map(({ id }) => id));
  if (other === '' || other === person.id || other === person.name)
    throw new Refused('Give an id, or a name that tells the two apart, as in “Jane Roe (pilot)”.');
  const id = byId.has(other) ? other : idFor(other, (taken) => byId.has(taken));
  return {
    says: `${person.name} is ${other} in ${articles.length} ${articles.length === 1 ? 'article' : 'articles'}`,
    decisions: [
      ...(byId.has(other) ? [] : [change(id, { set: { name: other, review: 'confirmed' } })]),
      ...articles.map((record): Decision => ({
        about: 'clipping',
        source: record.source,
        change: { kind: 'name', name: fullestName(record, person.id), person: id },
      })),
    ],
  };
}
