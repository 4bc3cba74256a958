import { isMap, type YAMLMap } from 'yaml';
import { FIELD_NAMES } from '#archive/clipping/clipping.ts';
import type { LineRole } from '#archive/clipping/role.ts';
import { changeYaml, entry, findEntry, listIn, setIn } from './yaml-text.ts';

/** The fields that an editor can set at the desk. */
export type FieldName = (typeof FIELD_NAMES)[number];

/** What is decided about one clipping. */
export type CorrectionChange =
  | {
      readonly kind: 'field';
      readonly part?: number | undefined;
      readonly name: FieldName;
      readonly value: string | readonly string[] | null;
    }
  | { readonly kind: 'lines'; readonly lines: string; readonly role: LineRole }
  | { readonly kind: 'name'; readonly name: string; readonly person: string | null }
  | { readonly kind: 'speaker'; readonly quote: string; readonly person: string | null }
  | { readonly kind: 'whole' };

/** The order of a new correction; what somebody has written stays where it is. */
const ORDER = [...FIELD_NAMES, 'parts', 'roles', 'names', 'speakers', 'split'];

/** The text of `corrections/<clipping>.yaml` with a decision in it, in place of what it said of the same before. */
export function correctText(text: string, change: CorrectionChange, reason: string): string {
  return changeYaml(text, (map) => {
    switch (change.kind) {
      case 'field':
        return setIn(
          change.part === undefined ? map : partOf(map, change.part),
          change.name,
          entry({ value: change.value, reason }),
          ORDER,
        );
      case 'lines':
        return put(map, 'roles', 'lines', { lines: change.lines, role: change.role, reason });
      case 'name':
        return put(map, 'names', 'name', { name: change.name, person: change.person, reason });
      case 'speaker':
        return put(map, 'speakers', 'quote', {
          quote: change.quote,
          person: change.person,
          reason,
        });
      case 'whole':
        return setIn(map, 'split', entry({ value: 'whole', reason }), ORDER);
    }
  });
}

/** The fields of one article of a file that holds several. */
function partOf(map: YAMLMap, part: number): YAMLMap {
  if (!isMap(map.get('parts'))) setIn(map, 'parts', {}, ORDER);
  const parts = map.get('parts') as YAMLMap;
  parts.flow = false;
  const key = parts.items.find(({ key: own }) => String(own) === String(part));
  if (key && isMap(key.value)) return key.value;
  const own = entry({});
  own.flow = false;
  parts.set(part, own);
  return own;
}

function put(
  map: YAMLMap,
  list: string,
  key: string,
  values: Readonly<Record<string, string | null>>,
): void {
  const entries = listIn(map, list, ORDER);
  const old = findEntry(entries, key, String(values[key]));
  if (!old) entries.add(entry(values));
  else
    for (const [name, value] of Object.entries(values))
      if (name !== key) setIn(old, name, value, Object.keys(values));
}
