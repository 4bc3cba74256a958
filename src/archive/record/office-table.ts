/** That an article of a day gives a person an office. */
interface Attested {
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

/** Who is given an office, in the order of days. */
interface Attestations {
  readonly people: readonly string[];
  readonly dates: readonly string[];
  /** The same as numbers of days. */
  readonly days: readonly number[];
  /** For each, how far the run of the same person goes: the index behind its last. */
  readonly runs: readonly number[];
}

/** By office key: who is given the office, and when. */
export type OfficeTable = ReadonlyMap<string, Attestations>;

/** Days before and after an article within which another one may tell who held an office. */
const REACH = 92;

/** What an article says of who holds what, and its day. */
interface DatedNames {
  readonly key: string;
  readonly date?: string | undefined;
  readonly names: {
    readonly people: readonly { readonly name: string; readonly holds?: readonly string[] }[];
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
  return new Map([...table].map(([office, attested]) => [office, inOrder(attested)]));
}

function inOrder(attested: readonly Attested[]): Attestations {
  const sorted = attested.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const people = sorted.map(({ person }) => person);
  const runs = people.map(() => people.length);
  for (let at = people.length - 2; at >= 0; at--)
    runs[at] = people[at] === people[at + 1] ? (runs[at + 1] as number) : at + 1;
  return {
    people,
    dates: sorted.map(({ date }) => date),
    days: sorted.map(({ date }) => dayNumber(date)),
    runs,
  };
}

/** The one person to whom articles of about that day give the office; undefined where it is nobody or several. */
export function holderAt(table: OfficeTable, key: string, date: string): Holder | undefined {
  const office = table.get(key);
  if (!office) return undefined;
  const day = dayNumber(date);
  const { days } = office;
  const [from, to] = [firstFrom(days, day - REACH), firstFrom(days, day + REACH + 1)];
  if (from === to || (office.runs[from] as number) < to) return undefined;
  const next = Math.min(firstFrom(days, day), to - 1);
  // Of two days as far from the article's the earlier one counts.
  const last = Math.max(next - 1, from);
  const nearest =
    day - (days[last] as number) <= Math.abs((days[next] as number) - day) ? last : next;
  return { person: office.people[from] as string, seen: office.dates[nearest] as string };
}

/** The index of the first day that is not before `day`, in ascending days. */
function firstFrom(days: readonly number[], day: number): number {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[middle] as number) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

const DAY = 86_400_000;

/** The number of a civil day: the same in every time zone. */
function dayNumber(date: string): number {
  return Math.round(Date.parse(`${date}T00:00:00Z`) / DAY);
}
