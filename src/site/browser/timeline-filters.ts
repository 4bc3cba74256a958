import { startBrush } from './brush.ts';

/** Shows of a timeline only what fits the filters, which are kept in the address. */
export function startFilters(): void {
  const form = document.querySelector<HTMLFormElement>('#filters');
  if (!form) return;
  const selects = [...form.querySelectorAll('select')];
  const read = () => {
    const asked = new URLSearchParams(location.search);
    for (const select of selects) {
      select.value = asked.get(select.name) ?? '';
      if (select.selectedIndex < 0) select.value = '';
    }
    apply(form, selects);
  };
  form.addEventListener('change', () => {
    history.replaceState(null, '', addressWith(selects));
    apply(form, selects);
  });
  form.addEventListener('reset', () => {
    history.replaceState(null, '', location.pathname + location.hash);
    setTimeout(() => apply(form, selects));
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  const chart = document.querySelector<SVGSVGElement>('.coverage.brushed svg');
  if (chart)
    startBrush(chart, (first, last) => {
      const months = (name: string) => selects.find((select) => select.name === name);
      const [from, to] = [months('from'), months('to')];
      if (!from || !to) return;
      const within = [...from.options].filter(({ value }) => value >= first && value <= last);
      from.value = within[0]?.value ?? '';
      to.value = within.at(-1)?.value ?? '';
      form.dispatchEvent(new Event('change'));
    });
  addEventListener('pageshow', read);
  read();
}

/** Filters of the address that this page does not offer are kept for the pages that do. */
function addressWith(selects: readonly HTMLSelectElement[]): string {
  const query = new URLSearchParams(location.search);
  for (const { name, value } of selects) {
    if (value === '') query.delete(name);
    else query.set(name, value);
  }
  return location.pathname + (query.size > 0 ? `?${query}` : '') + location.hash;
}

function apply(form: HTMLFormElement, selects: readonly HTMLSelectElement[]): void {
  const chosen = new Map(
    selects.filter(({ value }) => value !== '').map(({ name, value }) => [name, value]),
  );
  const [from, to] = [chosen.get('from') ?? '', chosen.get('to') ?? '9'];
  const whole = !chosen.has('from') && !chosen.has('to');
  /** What spans `first` to `last`, in months; what has no date lies in no span but the whole. */
  const lies = ({ first, last = first }: DOMStringMap) =>
    whole || (first !== undefined && last !== undefined && last >= from && first <= to);
  let count = 0;
  for (const month of document.querySelectorAll<HTMLElement>('.month')) {
    const within = lies(month.dataset);
    const entries = [...month.querySelectorAll<HTMLElement>('.entry')];
    for (const entry of entries) entry.hidden = !within || !fits(entry, chosen);
    const left = entries.filter(({ hidden }) => !hidden).length;
    const printed = entries.length > 0;
    month.hidden = printed ? left === 0 : !within;
    if (within) count += printed ? left : Number(month.dataset.count ?? 0);
  }
  for (const day of document.querySelectorAll<HTMLElement>('.day'))
    day.hidden = !day.querySelector('.entry:not([hidden])');
  for (const year of document.querySelectorAll<HTMLElement>('.year'))
    year.hidden = !year.querySelector('.month:not([hidden])');
  for (const part of document.querySelectorAll<HTMLElement>(
    '.gap, .month > header .label, .year > h2 .count',
  ))
    part.hidden = chosen.size > 0;
  for (const part of document.querySelectorAll<HTMLElement>('.calendar'))
    part.hidden = ['person', 'country', 'publisher'].some((name) => chosen.has(name));
  for (const bar of document.querySelectorAll<SVGElement>('.coverage [data-first]'))
    bar.classList.toggle('outside', !lies(bar.dataset));
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-keep-filter]'))
    link.search = location.search;
  say(form, count);
  for (const button of form.querySelectorAll('button')) button.hidden = chosen.size === 0;
}

function fits(entry: HTMLElement, chosen: ReadonlyMap<string, string>): boolean {
  return [...chosen].every(([name, value]) => {
    if (name === 'from' || name === 'to') return true;
    if (name === 'publisher')
      return entry.closest<HTMLElement>('[data-publisher]')?.dataset.publisher === value;
    return (entry.dataset[name] ?? '').split(' ').includes(value);
  });
}

function say(form: HTMLFormElement, count: number): void {
  const status = form.querySelector('[role=status]');
  const { one, many } = form.dataset;
  if (status) status.textContent = `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;
}
