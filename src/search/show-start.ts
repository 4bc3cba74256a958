import { element } from './elements.ts';
import type { KnownName } from './names.ts';
import { encodeState, type SearchState } from './search-state.ts';
import { otherSpelling } from './spellings.ts';

/** The searches made before in this browser, each one to be made again, and a way to forget them. */
export function showRecent(
  recent: readonly string[],
  actions: { readonly search: (query: string) => void; readonly forget: () => void },
): HTMLElement[] {
  if (recent.length === 0) return [];
  const list = element('ul', { class: 'inline-list', role: 'list' });
  for (const query of recent) {
    const button = element('button', { type: 'button', class: 'plain-button' }, query);
    button.addEventListener('click', () => actions.search(query));
    list.append(element('li', {}, button));
  }
  const forget = element('button', { type: 'button' }, 'Forget these');
  forget.addEventListener('click', actions.forget);
  list.append(element('li', {}, forget));
  return [element('h2', { class: 'section-title' }, 'Your recent searches'), list];
}

/** A link to the same search in the other of two spellings; nothing where it has none. */
export function showOtherSpelling(state: SearchState): HTMLElement[] {
  const other = otherSpelling(state.query);
  if (other === undefined) return [];
  const link = element('a', { href: `?${encodeState({ ...state, query: other })}` }, other);
  return [element('span', { class: 'label' }, 'Other spelling'), link];
}

/** Links to the people and countries that a query may mean. */
export function showDirectHits(
  hits: readonly KnownName[],
  addressOf: (name: KnownName) => string,
): HTMLElement[] {
  const links = hits.map((hit) => {
    const link = element('a', { href: addressOf(hit) }, hit.name);
    link.append(' ', element('span', { class: 'count' }, String(hit.count)));
    return link;
  });
  return links.length === 0 ? [] : [element('span', { class: 'label' }, 'Go to'), ...links];
}
