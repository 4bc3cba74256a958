import { readPlain } from './plain.ts';
import { refuse, type Contents, type Refusal, type SourceFile } from './reader.ts';
import { readRows, type Row } from './records.ts';

type Item = Readonly<Record<string, unknown>>;

/** `[{"title": …`: a text may begin with a bracket and a quotation, but not with a name and a colon in them. */
const BEGINS_OBJECT = /^[\uFEFF\s[]{0,20}\{\s{0,200}"[^"\n]{1,80}"\s{0,20}:/;
const DEEPEST = 6;
const MOST_VALUES = 2_000;

/** Reads articles in JSON, as one document or one object a line: a list of objects, wherever in it that is. */
export function readJson(file: SourceFile): Contents | Refusal {
  const data = parse(file.text);
  if (
    data === undefined &&
    !BEGINS_OBJECT.test(file.text) &&
    !/\.(?:json|jsonl|ndjson)$/i.test(file.name)
  )
    return readPlain(file);
  if (data === undefined)
    return refuse(
      file.name,
      'source-kind',
      'The file begins as JSON does, but can’t be read as JSON.',
      'Export it again; or, if it is no JSON, say so by its first line.',
    );
  const items = findItems(data);
  const rows = items.map(flatten);
  const columns = [...new Set(rows.flatMap((row) => [...row.keys()]))];
  return readRows(file, { columns, rows, noun: 'item', count: countIn(data) });
}

/** The document; of a file with one document a line a list of them. */
function parse(text: string): unknown {
  const bare = text.replace(/^\uFEFF/, '');
  try {
    return JSON.parse(bare);
  } catch {
    const lines = bare.split(/\r?\n/).filter((line) => line.trim() !== '');
    try {
      return lines.length > 1 ? lines.map((line): unknown => JSON.parse(line)) : undefined;
    } catch {
      return undefined;
    }
  }
}

function isItem(value: unknown): value is Item {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The outermost list of objects; where there is none, the one object itself. */
function findItems(data: unknown): readonly Item[] {
  let level: unknown[] = [data];
  for (let depth = 0; depth < DEEPEST && level.length > 0; depth++) {
    const lists = level.filter(
      (each): each is unknown[] => Array.isArray(each) && each.some(isItem),
    );
    const largest = lists.sort((a, b) => b.length - a.length)[0];
    if (largest) return largest.filter(isItem);
    level = level.flatMap((each) => (isItem(each) ? Object.values(each) : []));
  }
  return isItem(data) ? [innermost(data)] : [];
}

/** `{response: {content: {…}}}`: the object that holds more than another one. */
function innermost(item: Item): Item {
  const inner = Object.values(item).filter(isItem);
  const plain = Object.values(item).filter((value) => typeof value === 'string').length;
  return inner.length === 1 && inner[0] && plain < 3 ? innermost(inner[0]) : item;
}

/** The plain values of an object by the names on the way to them; lists of plain values are one value. */
function flatten(item: Item): Row {
  const row = new Map<string, string>();
  const add = (name: string, value: unknown, depth: number): void => {
    if (row.size >= MOST_VALUES || value === null || value === undefined) return;
    if (Array.isArray(value)) addList(name, value, depth);
    else if (isItem(value) && depth < DEEPEST)
      for (const [key, each] of Object.entries(value))
        add(name ? `${name}.${key}` : key, each, depth + 1);
    else row.set(name, typeof value === 'string' ? value : JSON.stringify(value));
  };
  const addList = (name: string, list: readonly unknown[], depth: number): void => {
    const persons = list.map(personName);
    if (list.length > 0 && persons.every((each) => each !== undefined)) {
      row.set(name, persons.join('; '));
      return;
    }
    const terms = list.map(termName);
    if (list.length > 0 && terms.every((each) => each !== undefined)) {
      row.set(name, terms.filter(Boolean).join('; '));
      return;
    }
    if (/\bdate-parts$/.test(name)) row.set(name, dayOfParts(list.flat()));
    else if (list.every((each) => typeof each === 'string' || typeof each === 'number'))
      row.set(name, list.join('; '));
    else for (const [index, each] of list.entries()) add(`${name}.${index + 1}`, each, depth + 1);
  };
  add('', item, 0);
  return row;
}

/** A person as bibliographies have them: `{family, given}`, `{firstName, lastName}`. */
function personName(value: unknown): string | undefined {
  if (!isItem(value)) return undefined;
  const last = value['family'] ?? value['lastName'] ?? value['lastname'];
  const first = value['given'] ?? value['firstName'] ?? value['firstname'];
  if (typeof last === 'string') return typeof first === 'string' ? `${first} ${last}` : last;
  return typeof value['literal'] === 'string' ? value['literal'] : undefined;
}

/**
 * A term as interfaces of newspapers have them: `{name: "subject", value}` (New York Times), `{type: "keyword", webTitle}`
 * (Guardian), `{name}` (reading lists), `{tag}` (Zotero); `''` for a term of another kind, which has a place of its own.
 */
function termName(value: unknown): string | undefined {
  if (!isItem(value)) return undefined;
  const { name, value: term, webTitle, type, tag } = value;
  if (typeof term === 'string' && typeof name === 'string') return term;
  if (typeof webTitle === 'string') return type === 'keyword' ? webTitle : '';
  if (typeof tag === 'string') return tag;
  const isBare = typeof name === 'string' && Object.keys(value).every((key) => BARE.has(key));
  return isBare ? name : undefined;
}

const BARE = new Set(['id', 'name', 'color', 'slug', 'description', 'createdAt', 'internal']);

/** CSL's `[[2031, 2, 11]]`; a month or year alone is no day. */
function dayOfParts(parts: readonly unknown[]): string {
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}

const COUNTS = new Set(['totalresults', 'total', 'numfound', 'hits', 'total_results']);

/** How many articles a response says were found. */
function countIn(data: unknown): number | undefined {
  if (!isItem(data)) return undefined;
  for (const level of [
    data,
    ...Object.values(data),
    ...Object.values(data).flatMap((each) => (isItem(each) ? Object.values(each) : [])),
  ]) {
    if (!isItem(level)) continue;
    for (const [name, value] of Object.entries(level))
      if (COUNTS.has(name.toLowerCase()) && typeof value === 'number') return value;
  }
  return undefined;
}
