import type { Entry } from './timeline-entries.ts';

/** A choice of a filter, with how many entries of the page it leaves. */
export interface Choice {
  readonly id: string;
  readonly name: string;
  readonly count: number;
}

export type Choices = Readonly<Record<'person' | 'country' | 'publisher', readonly Choice[]>>;

/** What the entries of a page can be filtered by, the most frequent first. */
export function composeChoices(entries: readonly Entry[]): Choices {
  return {
    person: choicesOf(entries, ({ people }) => people),
    country: choicesOf(entries, ({ countries }) => countries),
    publisher: choicesOf(entries, ({ publisher: name }) =>
      name === undefined ? [] : [{ id: name, name }],
    ),
  };
}

function choicesOf(
  entries: readonly Entry[],
  subjectsOf: (entry: Entry) => readonly Omit<Choice, 'count'>[],
): Choice[] {
  const choices = new Map<string, Choice>();
  for (const entry of entries)
    for (const { id, name } of subjectsOf(entry))
      choices.set(id, { id, name, count: (choices.get(id)?.count ?? 0) + 1 });
  return [...choices.values()].sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}
