import { fold } from '../../text/fold.ts';
import { WORDS_BY_COUNTRY } from '../countries/country-table.ts';
import table from './cities.json' with { type: 'json' };
import { OTHER_SPELLINGS, REGIONS } from './regions.ts';

/** A place that a name may mean. `thousands` is the town's population, 0 where the table has none. */
export interface Owner {
  readonly country: string;
  readonly thousands: number;
  readonly kind: 'capital' | 'town' | 'region';
}

/** A name of the gazetteer, the name it is shown by, and the places that bear it, the largest first. */
export interface PlaceName {
  readonly text: string;
  readonly name: string;
  readonly owners: readonly Owner[];
}

/** The form under which a place's name is kept. Plain letters are folded by hand: `fold` on every town takes too long. */
export function placeKey(name: string): string {
  if (!/^[A-Za-z' -]*$/.test(name)) return fold(name);
  return name.toLowerCase().replaceAll('-', ' ').replaceAll("'", '');
}

interface Entry {
  text: string;
  name: string;
  owners: Owner[];
}

/** All names of the gazetteer by their folded form. Made anew at each call: keep the result. */
export function composeGazetteer(): Map<string, PlaceName> {
  const names = new Map<string, Entry>();
  for (const { code, capitals } of WORDS_BY_COUNTRY)
    for (const text of capitals)
      add(names, text, { country: code, thousands: 1000, kind: 'capital' }, capitals[0]);
  for (const [country, towns] of Object.entries(table.cities))
    for (const town of towns.split('|')) {
      const [name = '', thousands] = town.split('=');
      add(names, name, { country, thousands: Number(thousands), kind: 'town' });
    }
  for (const [country, spellings] of rows(OTHER_SPELLINGS)) {
    const thousands = sizeOf(names, spellings, country);
    for (const text of spellings)
      add(names, text, { country, thousands, kind: 'town' }, spellings[0]);
  }
  for (const [country, regions] of rows(REGIONS))
    for (const text of regions) add(names, text, { country, thousands: 2000, kind: 'region' });
  for (const { owners } of names.values()) owners.sort((a, b) => b.thousands - a.thousands);
  return names;
}

/** Adds an owner to a name; of two in one country the capital stays, else the larger. */
function add(names: Map<string, Entry>, text: string, owner: Owner, shown?: string): void {
  const key = placeKey(text);
  const entry = names.get(key) ?? { text, name: text, owners: [] };
  names.set(key, entry);
  if (shown !== undefined) entry.name = shown;
  const same = entry.owners.findIndex(({ country }) => country === owner.country);
  const before = entry.owners[same];
  if (!before) entry.owners.push(owner);
  else if (before.kind === 'town' && owner.thousands > before.thousands) entry.owners[same] = owner;
}

/** The population under any of a town's spellings. */
function sizeOf(
  names: ReadonlyMap<string, { owners: readonly Owner[] }>,
  spellings: readonly string[],
  country: string,
): number {
  const sizes = spellings.map(
    (text) =>
      names.get(placeKey(text))?.owners.find((owner) => owner.country === country)?.thousands ?? 0,
  );
  return Math.max(50, ...sizes);
}

/** Lines `CODE: A, B = C, …` as pairs of a code and the spellings of one place. */
function* rows(lines: string): Generator<[country: string, spellings: string[]]> {
  for (const line of lines.trim().split('\n')) {
    const [country = '', names = ''] = line.split(': ');
    for (const entry of names.split(', ')) yield [country, entry.split(' = ')];
  }
}
