import type { Diagnostic } from '#archive/diagnostic.ts';
import { ofArticles, type Doubt } from './doubt.ts';
import { indexPeople, whereNamed, type Material, type People } from './material.ts';
import { change, merge } from './person-choice.ts';

const UNCERTAIN = { merge: 0.8, twice: 0.9 };

/** Who may be one person or two. */
export function mergeDoubts(material: Material): Doubt[] {
  const people = indexPeople(material);
  return material.diagnostics.flatMap((diagnostic): Doubt[] => {
    const [first = '', ...others] = diagnostic.about ?? [];
    if (diagnostic.rule === 'maybe-one-person')
      return mergeDoubt(people, [first, others[0] ?? ''], diagnostic);
    return diagnostic.rule === 'name-of-two-people'
      ? twiceDoubt(people, first, others, diagnostic)
      : [];
  });
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
      reject: {
        says: `One: ${people.nameOf(kept)}`,
        decisions: merge(other, kept, people.byId.values()),
      },
      choose: {
        says: 'Another',
        of: 'person',
        likely: [{ value: other, says: `One: ${people.nameOf(other)}` }],
        decide: (value) => {
          if (!people.byId.has(value)) return undefined;
          const [from, into] = value === other ? [kept, other] : [other, value];
          return merge(from, into, people.byId.values());
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
