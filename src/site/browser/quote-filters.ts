/** What the search page calls the filters; it has none for the kind. */
const NAMES: Readonly<Record<string, string>> = {
  speaker: 'person',
  country: 'country',
  outlet: 'publisher',
};

type Choices = readonly (readonly [string, string])[];

/** Shows of the quotes on the page only those that fit the filters, which are kept in the address. */
export function startQuoteFilters(): void {
  const form = document.querySelector<HTMLFormElement>('#quote-filters');
  if (!form) return;
  const chosen = (): Choices =>
    [...new FormData(form)].flatMap(([name, value]) => (value ? [[name, String(value)]] : []));
  const readAddress = (): void => {
    const query = new URLSearchParams(location.search);
    for (const select of form.querySelectorAll('select')) {
      const value = query.get(select.name) ?? '';
      select.value = [...select.options].some((option) => option.value === value) ? value : '';
    }
    apply(chosen());
  };
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('change', () => {
    const query = new URLSearchParams(chosen().map(([name, value]) => [name, value]));
    history.replaceState(null, '', query.size > 0 ? `?${query}` : location.pathname);
    apply(chosen());
  });
  addEventListener('popstate', readAddress);
  readAddress();
}

/** Shows the quotes that fit every choice, and says how many. */
function apply(choices: Choices): void {
  const items = [...document.querySelectorAll<HTMLElement>('#quote-list li[data-kind]')];
  for (const item of items)
    item.hidden = choices.some(
      ([name, value]) => !(item.dataset[name] ?? '').split('|').includes(value),
    );
  for (const month of document.querySelectorAll<HTMLElement>('.quote-month'))
    month.hidden = !month.querySelector('li[data-kind]:not([hidden])');
  const everywhere = document.querySelector<HTMLAnchorElement>('#quotes-everywhere');
  if (everywhere) everywhere.search = searchFor(choices);
  const status = document.querySelector('#quote-count');
  if (status) status.textContent = tell(items.filter(({ hidden }) => !hidden).length, items.length);
}

function searchFor(choices: Choices): string {
  const query = new URLSearchParams({ in: 'quotes' });
  for (const [name, value] of choices) if (NAMES[name]) query.append(NAMES[name], value);
  return query.toString();
}

function tell(count: number, all: number): string {
  const what = count === all ? String(count) : `${count} of ${all}`;
  return `${what} ${all === 1 ? 'saying' : 'sayings'} on this page`;
}
