import { element } from './elements.ts';
import type { Facet } from './search-state.ts';

export interface Choice {
  readonly value: string;
  readonly label: string;
  /** Undefined where it can't be told. */
  readonly count: number | undefined;
  readonly chosen: boolean;
}

/** Values that a list shows before one asks for more. */
const SHOWN = 40;

/** The choices of a filter: those chosen first, then those with most results; values without any are left out. */
export function composeChoices(
  facet: Facet,
  counts: Readonly<Record<string, number>>,
  exact: boolean,
  chosen: readonly string[],
  labelOf: (value: string) => string,
): Choice[] {
  const values = new Set([...chosen, ...Object.keys(counts)]);
  return [...values]
    .map((value) => ({
      value,
      label: labelOf(value),
      count: exact ? (counts[value] ?? 0) : undefined,
      chosen: chosen.includes(value),
      weight: counts[value] ?? 0,
    }))
    .filter(({ weight, chosen }) => weight > 0 || chosen)
    .sort(
      (a, b) =>
        Number(b.chosen) - Number(a.chosen) ||
        (facet === 'year' ? (a.value < b.value ? 1 : -1) : b.weight - a.weight) ||
        a.label.localeCompare(b.label),
    )
    .slice(0, SHOWN);
}

/** The checkboxes of a filter. Their names and values are those of the form, so that the form is the search. */
export function showChoices(facet: Facet, choices: readonly Choice[]): HTMLElement[] {
  return choices.map(({ value, label, count, chosen }) => {
    const box = element('input', { type: 'checkbox', name: facet, value });
    box.checked = chosen;
    const line = element('label', { class: 'choice' }, box, element('span', {}, label));
    if (count !== undefined) line.append(element('span', { class: 'count' }, String(count)));
    return line;
  });
}
