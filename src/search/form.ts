import { find } from './elements.ts';
import { FACETS, decodeState, type SearchState } from './search-state.ts';

/** The search that the form asks for. Its fields have the names of the address's parameters. */
export function readForm(form: HTMLFormElement): SearchState {
  const parameters = new URLSearchParams();
  for (const [name, value] of new FormData(form))
    if (typeof value === 'string' && value !== '') parameters.append(name, value);
  return decodeState(parameters);
}

/**
 * Puts a search into the form. Values of a filter that the form does not list yet are added to it, so that they
 * count before the index has told which there are.
 */
export function fillForm(form: HTMLFormElement, state: SearchState): void {
  find('query', HTMLInputElement).value = state.query;
  setValue(form, 'in', state.scope);
  setValue(form, 'sort', state.sort);
  setValue(form, 'from', state.from ?? '');
  setValue(form, 'to', state.to ?? '');
  for (const facet of FACETS) {
    const list = find(`${facet}-choices`, HTMLElement);
    list.replaceChildren(
      ...state[facet].map((value) => {
        const box = document.createElement('input');
        Object.assign(box, { type: 'checkbox', name: facet, value, checked: true });
        return box;
      }),
    );
  }
}

/** Shows on each filter's button how much of it is chosen. */
export function markChosen(form: HTMLFormElement, state: SearchState): void {
  for (const summary of form.querySelectorAll<HTMLElement>('summary[id]')) {
    const facet = FACETS.find((name) => summary.id === `${name}-label`);
    const days = [state.from, state.to].filter((day) => day !== undefined);
    const chosen = facet ? state[facet].length : days.length;
    if (chosen > 0) summary.dataset['chosen'] = String(chosen);
    else delete summary.dataset['chosen'];
  }
}

function setValue(form: HTMLFormElement, name: string, value: string): void {
  const field = form.elements.namedItem(name);
  if (
    field instanceof RadioNodeList ||
    field instanceof HTMLInputElement ||
    field instanceof HTMLSelectElement
  )
    field.value = value;
}
