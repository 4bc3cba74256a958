import { countValues } from './count-values.ts';
import { find } from './elements.ts';
import type { Found } from './find-articles.ts';
import type { Library } from './library.ts';
import { FACETS, type Facet, type SearchState } from './search-state.ts';
import { composeChoices, showChoices } from './show-facet.ts';

/** Bytes of a filter's file up to which its values are shown without being asked for, where there is room. */
const LIGHT = 6000;

/** What the filters are filled from: the search that is shown. */
export interface Shown {
  readonly library: Library;
  readonly state: SearchState;
  readonly answer: Found;
}

/** Lets filters whose values are light stand open where there is room; the others wait to be opened. */
export function spreadFacets({ shelves: { start } }: Library): void {
  for (const facet of FACETS) {
    const weight = start.weights[facet === 'year' ? 'days' : facet];
    boxOf(facet).toggleAttribute('data-spread', weight <= LIGHT);
  }
}

/** Fills the filters whose values can be seen. */
export async function fillFacets(shown: Shown, isCurrent: () => boolean): Promise<void> {
  const seen = FACETS.filter((facet) => boxOf(facet).open || isSpread(facet));
  await Promise.all(seen.map((facet) => fillFacet(facet, shown, isCurrent)));
}

/** Puts the choices of one filter into its list; a choice that had the focus keeps it. */
export async function fillFacet(
  facet: Facet,
  { library, state, answer }: Shown,
  isCurrent: () => boolean,
): Promise<void> {
  const counted = await countValues(library, state, answer, facet);
  if (!isCurrent()) return;
  const choices = composeChoices(facet, counted, state[facet]);
  const list = find(`${facet}-choices`, HTMLElement);
  const focused = list.contains(document.activeElement)
    ? (document.activeElement as HTMLInputElement).value
    : undefined;
  const open = list.querySelector('details')?.open ?? false;
  list.replaceChildren(...showChoices(facet, choices, open));
  if (focused !== undefined)
    list.querySelector<HTMLInputElement>(`input[value="${CSS.escape(focused)}"]`)?.focus();
}

/** The filter that a `toggle` event opened; undefined where it closed one or another thing. */
export function openedFacet(event: Event): Facet | undefined {
  return FACETS.find((facet) => event.target === boxOf(facet) && boxOf(facet).open);
}

function boxOf(facet: Facet): HTMLDetailsElement {
  const box = find(`${facet}-choices`, HTMLElement).closest('details');
  if (!box) throw new Error(`The filter "${facet}" does not stand in a details element.`);
  return box;
}

/** Whether its list is seen although nobody opened it: the style sheet says so, which knows how much room there is. */
function isSpread(facet: Facet): boolean {
  const box = boxOf(facet);
  return (
    box.hasAttribute('data-spread') && getComputedStyle(box).getPropertyValue('--spread') !== ''
  );
}
