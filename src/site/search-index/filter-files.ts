import { bundleOf, hashText } from '../../views/search/bundles.ts';
import {
  listName,
  type Column,
  type Days,
  type ListName,
  type Lists,
} from '../../views/search/search-files.ts';

/** An entry with its values of a filter. */
export interface Valued {
  readonly key: string;
  readonly values: readonly string[];
}

/** Which entries have each value, in the order of the entries. */
export function composeLists(name: ListName, entries: readonly Valued[]): Map<string, string> {
  const lists = new Map<string, string[]>();
  for (const { key, values } of entries)
    for (const value of values) {
      const known = lists.get(listName(name, value));
      if (known) known.push(key);
      else lists.set(listName(name, value), [key]);
    }
  return new Map([...lists].map(([list, keys]) => [list, keys.join(' ')]));
}

/** Lists put into files by a hash of their names. Every file there may be is there, for names that have no list. */
export function bundleLists(lists: ReadonlyMap<string, string>, bits: number): Map<string, Lists> {
  const bundles = new Map<string, Record<string, string>>();
  for (let n = 0; n < 2 ** bits; n++) bundles.set(n.toString(16), {});
  for (const [name, keys] of [...lists].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const bundle = bundles.get(bundleOf(hashText(name), bits));
    if (bundle) bundle[name] = keys;
  }
  return bundles;
}

/** Which values each entry has; values that many have come first, so that they are short numbers. */
export function composeColumn(
  entries: readonly Valued[],
  labelOf: (value: string) => string,
): Column {
  const counts = new Map<string, number>();
  for (const { values } of entries)
    for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const order = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  const numbers = new Map(order.map(([value], n) => [value, n]));
  return {
    values: order.map(([value]) => [value, labelOf(value)]),
    of: entries.map(({ values }) => values.flatMap((value) => numbers.get(value) ?? [])),
  };
}

/** How many articles each day has, one after another; an undated one has the day ''. */
export function composeDays(dates: readonly (string | undefined)[]): Days {
  const days: [string, number][] = [];
  for (const date of dates) {
    const last = days.at(-1);
    if (last && last[0] === (date ?? '')) last[1]++;
    else days.push([date ?? '', 1]);
  }
  return days;
}
