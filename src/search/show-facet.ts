import type { Counted } from './count-values.ts';
import { element } from './elements.ts';
import type { Facet } from './search-state.ts';

export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly count: number;
  readonly chosen: boolean;
}

/** Values that a list has, and those that it shows before one asks for more. */
const MOST = 40;
const SHOWN = 8;

/** The choices of a filter: those chosen first, then those with most results. */
export function composeChoices(
  facet: Facet,
  counted: readonly Counted[],
  chosen: readonly string[],
): Choice[] {
  const known = new Set(counted.map(({ value }) => value));
  const missing = chosen
    .filter((value) => !known.has(value))
    .map((value) => ({ value, label: value.replaceAll('-', ' '), count: 0 }));
  return [...counted, ...missing]
    .map((one) => ({ ...one, chosen: chosen.includes(one.value) }))
    .sort(
      (a, b) =>
        Number(b.chosen) - Number(a.chosen) ||
        (facet === 'year' ? (a.value < b.value ? 1 : -1) : b.count - a.count) ||
        a.label.localeCompare(b.label),
    )
    .slice(0, MOST);
}

/**
 * The checkboxes of a filter, of which a long list folds the rest away. Their names and values are those of the form, so
 * that the form is the search.
 */
export function showChoices(
  facet: Facet,
  choices: readonly Choice[],
  open: boolean,
): HTMLElement[] {
  const boxes = showBoxes(facet, choices);
  if (boxes.length <= SHOWN + 2) return boxes;
  const rest = boxes.slice(SHOWN);
  const summary = element('summary', {}, `${rest.length} more`);
  const folded = element('details', { class: 'more' }, summary, ...rest);
  folded.open = open;
  return [...boxes.slice(0, SHOWN), folded];
}

function showBoxes(facet: Facet, choices: readonly Choice[]): HTMLElement[] {
  return choices.map(({ value, label, count, chosen }) => {
    const box = element('input', { type: 'checkbox', name: facet, value });
    box.checked = chosen;
    const told = element('span', { class: 'count' }, String(count));
    return element('label', { class: 'choice' }, box, element('span', {}, label), told);
  });
}
