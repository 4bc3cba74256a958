import { addDays } from 'date-fns/addDays';
import { format } from 'date-fns/format';
import { parseISO } from 'date-fns/parseISO';

/** That an article of a day gives a person an office. */
export interface Attested {
  readonly person: string;
  readonly date: string;
}

/** Who held an office, and the nearest day on which an article says so. */
export interface Holder {
  readonly person: string;
  readonly seen: string;
}

export interface NamedHolder extends Holder {
  readonly name: string;
}

/** Days before and after an article within which another one may tell who held an office. */
const REACH = 92;

/** By office key: who is given the office, and when. */
export type OfficeTable = ReadonlyMap<string, readonly Attested[]>;

/** What an article says of who holds what, and its day. */
interface DatedNames {
  readonly key: string;
  readonly date?: string | undefined;
  readonly names: {
    readonly people: readonly { readonly name: string; readonly holds?: readonly string[] }[];
    readonly countries: readonly string[];
  };
}

/** Who is given which office in which article, over the whole archive. */
export function composeOfficeTable(
  articles: readonly DatedNames[],
  personOf: (key: string, name: string) => string | undefined,
): OfficeTable {
  const table = new Map<string, Attested[]>();
  for (const { key, date, names } of articles)
    for (const { name, holds = [] } of date === undefined ? [] : names.people) {
      const person = personOf(key, name);
      if (person === undefined || date === undefined) continue;
      for (const office of holds) {
        const known = table.get(office);
        if (known) known.push({ person, date });
        else table.set(office, [{ person, date }]);
      }
    }
  return table;
}

/** The holders that the article's record may depend on: of the offices of the countries that it names. */
export function holdersFor(
  table: OfficeTable,
  article: DatedNames | undefined,
): [string, string][] {
  if (article?.date === undefined) return [];
  const { date, names } = article;
  const countries = new Set(names.countries);
  return [...table.keys()]
    .filter((office) => countries.has(office.split('|', 1)[0] ?? ''))
    .sort()
    .flatMap((office): [string, string][] => {
      const holder = holderAt(table, office, date);
      return holder ? [[office, `${holder.person} ${holder.seen}`]] : [];
    });
}

/** The one person to whom articles of about that day give the office; undefined where it is nobody or several. */
export function holderAt(table: OfficeTable, key: string, date: string): Holder | undefined {
  const [from, to] = [-REACH, REACH].map((days) => dayFrom(date, days)) as [string, string];
  const near = (table.get(key) ?? []).filter((one) => one.date >= from && one.date <= to);
  const [first] = near;
  if (!first || near.some(({ person }) => person !== first.person)) return undefined;
  const seen = near
    .map((one) => one.date)
    .sort()
    .reduce((best, day) => (far(day, date) < far(best, date) ? day : best));
  return { person: first.person, seen };
}

function dayFrom(date: string, days: number): string {
  return format(addDays(parseISO(date), days), 'yyyy-MM-dd');
}

function far(a: string, b: string): number {
  return Math.abs(parseISO(a).getTime() - parseISO(b).getTime());
}
