import { answerSearch, type SearchAnswer } from './answer.ts';
import { moveAmongResults } from './arrow-keys.ts';
import { closeFilterOutside } from './close-filter.ts';
import { find } from './elements.ts';
import { fillForm, markChosen, readForm } from './form.ts';
import { adviceFor, countOf, formatDay } from './messages.ts';
import { citeResults, downloadResults } from './download.ts';
import type { KnownName } from './names.ts';
import { fillFacet, fillFacets, openedFacet, spreadFacets, type Shown } from './facets.ts';
import { openLibrary, type Library } from './library.ts';
import { addressOf, showResult } from './show-result.ts';
import { showDirectHits, showOtherSpelling, showRecent } from './show-start.ts';
import { decodeState, encodeState, hasFilters, isEmpty, type SearchState } from './search-state.ts';
import { addRecent, readRecent, writeRecent } from './recent.ts';
import { readShortcut, writeShortcut } from './shortcut.ts';

/** Results shown at once, and after each "Show more". */
const AT_ONCE = 10;
/** A pause in typing after which the search is made, and one after which it is worth remembering. */
const TYPING_PAUSE = 40;
const READING_PAUSE = 2500;

const form = find('search', HTMLFormElement);
const base = form.dataset['base'] ?? '/';
const box = find('query', HTMLInputElement);
const status = find('status', HTMLElement);
const nothing = find('nothing', HTMLElement);
const direct = find('direct', HTMLElement);
const results = find('results', HTMLElement);
const more = find('more', HTMLButtonElement);
const start = find('start', HTMLElement);
const recent = find('recent', HTMLElement);
const download = find('download', HTMLButtonElement);
const citing = find('cite-results', HTMLButtonElement);
const clear = find('clear-filters', HTMLButtonElement);
const shortcut = find('shortcut', HTMLInputElement);

let library: Promise<Library> | undefined;
let shown: (Shown & { readonly answer: SearchAnswer }) | undefined;
/** Counts searches, so that an answer that comes after a later question is dropped. */
let asked = 0;
let typing: ReturnType<typeof setTimeout> | undefined;
let reading: ReturnType<typeof setTimeout> | undefined;

function open(): Promise<Library> {
  library ??= openLibrary(base, readForm(form).scope).catch((error: unknown) => {
    library = undefined;
    throw error;
  });
  return library;
}

async function search(): Promise<void> {
  const state = readForm(form);
  const question = ++asked;
  writeAddress(state);
  clearTimeout(reading);
  clear.hidden = !hasFilters(state);
  markChosen(form, state);
  if (isEmpty(state)) return showNothingAsked();
  start.hidden = true;
  results.setAttribute('aria-busy', 'true');
  try {
    const opened = await open();
    const answer = await answerSearch(opened, state);
    // Texts are fetched only for what is still asked.
    if (question !== asked) return;
    const items = await showHits(answer, state, 0);
    if (question !== asked) return;
    shown = { library: opened, state, answer };
    showAnswer(items, shown);
    spreadFacets(opened);
    await fillFacets(shown, () => question === asked);
  } catch (error) {
    if (question !== asked) return;
    results.replaceChildren();
    showFailure(error);
  } finally {
    if (question === asked) results.removeAttribute('aria-busy');
  }
}

function showAnswer(
  items: readonly HTMLElement[],
  { state, answer }: Shown & { readonly answer: SearchAnswer },
): void {
  results.replaceChildren(...items);
  const { hits } = answer;
  more.hidden = hits.length <= items.length;
  download.disabled = citing.disabled = hits.length === 0;
  direct.replaceChildren(...showDirectHits(answer.direct, pageOf), ...showOtherSpelling(state));
  status.textContent = countOf(answer, state);
  nothing.textContent = hits.length === 0 ? adviceFor(state) : '';
  start.hidden = hits.length > 0;
  if (hits.length > 0 && state.query.trim().length > 2)
    reading = setTimeout(
      () => writeRecent(addRecent(state.query.trim(), readRecent())),
      READING_PAUSE,
    );
}

async function showMore(): Promise<void> {
  if (!shown) return;
  const from = results.childElementCount;
  const items = await showHits(shown.answer, shown.state, from);
  results.append(...items);
  more.hidden = shown.answer.hits.length <= results.childElementCount;
  items[0]?.querySelector('a')?.focus();
}

function showOpened(event: Event): void {
  const facet = openedFacet(event);
  const answered = shown;
  if (!facet || !answered) return;
  fillFacet(facet, answered, () => answered === shown).catch(showFailure);
}

function showFailure(error: unknown): void {
  nothing.textContent = 'The search index could not be read. Check the connection and try again.';
  console.error(error);
}

function showNothingAsked(): void {
  shown = undefined;
  for (const part of [results, direct]) part.replaceChildren();
  status.textContent = status.dataset['idle'] ?? '';
  nothing.textContent = '';
  more.hidden = download.disabled = citing.disabled = true;
  const actions = {
    search: (query: string) => {
      box.value = query;
      box.focus();
      void search();
    },
    forget: () => {
      writeRecent([]);
      showNothingAsked();
      box.focus();
    },
  };
  recent.replaceChildren(...showRecent(readRecent(), actions));
  start.hidden = false;
}

async function showHits(
  { hits, patterns }: SearchAnswer,
  { scope }: SearchState,
  from: number,
): Promise<HTMLElement[]> {
  const entries = await Promise.all(hits.slice(from, from + AT_ONCE).map(({ read }) => read()));
  return entries.map((entry) => showResult(entry, patterns, { base, scope }, formatDay));
}

function pageOf({ kind, id, name }: KnownName): string {
  const folder = kind === 'person' ? 'people' : 'countries';
  const words = [
    {
      forms: name
        .split(/\s+/)
        .slice(-1)
        .map((word) => new Set([word])),
      open: false,
    },
  ];
  return addressOf(`${base}${folder}/${id.toLowerCase()}/`, words);
}

function writeAddress(state: SearchState): void {
  const parameters = encodeState(state);
  const query = parameters.size > 0 ? `?${parameters}` : '';
  if (query !== location.search) history.replaceState(null, '', location.pathname + query);
}

function readAddress(): void {
  fillForm(form, decodeState(new URLSearchParams(location.search)));
  void search();
}

box.addEventListener('input', () => {
  clearTimeout(typing);
  typing = setTimeout(() => void search(), TYPING_PAUSE);
});
box.addEventListener('focus', () => void open().catch(() => undefined), { once: true });
form.addEventListener('change', (event) => {
  if (event.target !== box) void search();
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  clearTimeout(typing);
  void search();
});
clear.addEventListener('click', () => {
  fillForm(form, { ...decodeState(new URLSearchParams()), query: box.value });
  box.focus();
  void search();
});
more.addEventListener('click', () => void showMore());
download.addEventListener('click', () => {
  if (shown) void downloadResults(shown.answer, base);
});
citing.addEventListener('click', () => {
  if (shown) void citeResults(shown.answer, base);
});
shortcut.checked = readShortcut();
shortcut.addEventListener('change', () => writeShortcut(shortcut.checked));
document.addEventListener('pointerdown', (event) => closeFilterOutside(event, form));
document.addEventListener('keydown', (event) => moveAmongResults(event, form, box));
// A toggle does not bubble.
form.addEventListener('toggle', showOpened, { capture: true });
addEventListener('popstate', readAddress);

readAddress();
