import type { YAMLMap } from 'yaml';
import { changeYaml, listIn, setIn, textsOf } from './yaml-text.ts';

/** What is changed in the file of a person. `null` takes a value away. */
export interface AuthorityChange {
  readonly set?: Readonly<
    Partial<Record<'name' | 'sameAs' | 'wikidata' | 'review', string | null>>
  >;
  readonly add?: Readonly<Partial<Record<'also' | 'not', string>>>;
  readonly drop?: Readonly<Partial<Record<'also' | 'not', string>>>;
  /** The text below the front matter. */
  readonly note?: string;
}

const ORDER = ['name', 'also', 'not', 'sameAs', 'country', 'wikidata', 'review'];

/** The text of `people/<id>.md` with a change made in it; its comments, order and note stay. A file that is not there is begun. */
export function changeAuthority(text: string | undefined, change: AuthorityChange): string {
  const file = text ?? '---\nname: ""\n---\n';
  const [, open = '', yaml = '', rest = ''] = FRONT_MATTER.exec(file) ?? [];
  if (open === '')
    throw new Error('The file does not begin with a line of exactly "---" and front matter.');
  const changed = changeYaml(yaml, (map) => changeFrontMatter(map, change));
  return `${open}${changed}${change.note === undefined ? rest : noteBelow(change.note)}`;
}

const FRONT_MATTER = /^(\uFEFF?---\r?\n)([\s\S]*?)(---(?:\r?\n[\s\S]*)?)$/;

function noteBelow(note: string): string {
  return note.trim() === '' ? '---\n' : `---\n\n${note.trim()}\n`;
}

function changeFrontMatter(map: YAMLMap, { set = {}, add = {}, drop = {} }: AuthorityChange): void {
  for (const [key, value] of Object.entries(set)) setIn(map, key, value ?? undefined, ORDER);
  for (const [key, name] of Object.entries(add)) {
    const list = listIn(map, key, ORDER);
    if (!textsOf(list).includes(name)) list.add(name);
  }
  for (const [key, name] of Object.entries(drop)) {
    if (!map.has(key)) continue;
    const list = listIn(map, key, ORDER);
    list.items = list.items.filter((_, at) => textsOf(list)[at] !== name);
    if (list.items.length === 0) map.delete(key);
  }
}
