import anyAscii from 'any-ascii';
import { slug } from '../../text/fold.ts';
import { byCodePoints } from './spellings.ts';

/** The part of a record that all kinds of newly met names share. */
export interface NewRecord {
  readonly id: string;
  readonly name: string;
  readonly also: string[];
  readonly not: string[];
  readonly review: 'proposed';
  readonly note: string;
}

/** Makes a record for each newly met group. The id is the name's slug, numbered where it is taken. */
export function makeRecords<Group>(
  met: readonly { readonly group: Group; readonly name: string; readonly also: string[] }[],
  records: readonly { readonly id: string }[],
): Map<Group, NewRecord> {
  const taken = new Set(records.map(({ id }) => id));
  const made = new Map<Group, NewRecord>();
  for (const { group, name, also } of met.toSorted((a, b) => byCodePoints(a.name, b.name))) {
    const id = freeId(slug(anyAscii(name)) || 'unnamed', taken);
    taken.add(id);
    made.set(group, { id, name, also, not: [], review: 'proposed', note: '' });
  }
  return made;
}

function freeId(wanted: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wanted)) return wanted;
  let number = 2;
  while (taken.has(`${wanted}-${number}`)) number++;
  return `${wanted}-${number}`;
}
