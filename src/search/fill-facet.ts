import type { SearchAnswer } from './answer.ts';
import { find } from './elements.ts';
import type { KnownName } from './names.ts';
import type { Facet, SearchState } from './search-state.ts';
import { composeChoices, showChoices } from './show-facet.ts';

/** Puts the choices of one filter into its list; a choice that had the focus keeps it. */
export function fillFacet(
  facet: Facet,
  state: SearchState,
  { counts, exact }: SearchAnswer,
  names: readonly KnownName[],
): void {
  const label = (value: string) =>
    names.find(({ kind, id }) => kind === facet && id === value)?.name ??
    value.replaceAll('-', ' ');
  const choices = composeChoices(facet, counts[facet] ?? {}, exact, state[facet], label);
  const list = find(`${facet}-choices`, HTMLElement);
  const focused = list.contains(document.activeElement)
    ? (document.activeElement as HTMLInputElement).value
    : undefined;
  list.replaceChildren(...showChoices(facet, choices));
  if (focused !== undefined)
    list.querySelector<HTMLInputElement>(`input[value="${CSS.escape(focused)}"]`)?.focus();
}
