import { letterOf, MOST_NAMES, orderNames, type ListedName } from './name-list.ts';

/** Names that begin alike, in their order: all of them, or where they are too many for one page, by what follows. */
export interface NameSection {
  /** What they begin with, `S` or `Sa`; "0" stands for what is no letter. Empty for the whole list. */
  readonly prefix: string;
  readonly count: number;
  readonly names: readonly ListedName[];
  readonly sections: readonly NameSection[];
}

/** Names that begin with so many letters alike are not told apart any further. */
const DEEPEST = 6;

/** A list of names as sections within sections, none of which prints more names than a page carries. */
export function composeSections(names: readonly ListedName[]): NameSection {
  return compose('', orderNames(names, 'name'));
}

function compose(prefix: string, names: readonly ListedName[]): NameSection {
  const depth = prefix.length + 1;
  if (prefix !== '' && (names.length <= MOST_NAMES || depth > DEEPEST || prefix === '0'))
    return { prefix, count: names.length, names, sections: [] };
  const groups = Map.groupBy(names, (name) => prefixOf(name, depth));
  return {
    prefix,
    count: names.length,
    names: [],
    sections: [...groups].map(([longer, here]) => compose(longer, here)),
  };
}

/** "Sad" for "sadlers wharf" at a depth of 3; a name too short for it is filled up. */
function prefixOf(name: ListedName, depth: number): string {
  const letter = letterOf(name);
  if (depth === 1 || letter === '0') return letter;
  const letters = name.filedAs.replace(/[^a-z]/g, '');
  return letter + letters.slice(1, depth).padEnd(depth - 1, '0');
}

/** A section and all within it. */
export function allSections(section: NameSection): NameSection[] {
  return [section, ...section.sections.flatMap(allSections)];
}

/** Everyone's section that prints the name, by id. */
export function sectionOfEach(whole: NameSection): Map<string, string> {
  return new Map(
    allSections(whole).flatMap(({ prefix, names }) => names.map(({ id }) => [id, prefix] as const)),
  );
}
