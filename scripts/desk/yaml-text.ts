import { Document, isMap, isScalar, isSeq, parseDocument, YAMLMap, type YAMLSeq } from 'yaml';

/** What is changed in a YAML file: its map, whose comments, order and spelling stay as somebody wrote them. */
export type YamlChange = (map: YAMLMap, document: Document) => void;

/** The text with a change made in it. Throws with the file's own fault where it is no YAML map. */
export function changeYaml(text: string, change: YamlChange): string {
  const document = parseDocument(text) as Document;
  const [fault] = document.errors;
  if (fault) throw fault;
  document.contents ??= new YAMLMap(document.schema);
  if (!isMap(document.contents)) throw new Error('The file is no map of names and values.');
  change(document.contents, document);
  if (document.contents.items.length === 0) return '';
  return document.toString({
    lineWidth: 0,
    flowCollectionPadding: false,
    indentSeq: !/^\w+:[^\n]*\n(?:#[^\n]*\n)*- /m.test(text),
  });
}

/** Sets a key; one that is new stands where `order` has it. `undefined` takes it away. */
export function setIn(map: YAMLMap, key: string, value: unknown, order: readonly string[]): void {
  if (value === undefined) {
    map.delete(key);
    return;
  }
  const old = map.get(key, true);
  if (isScalar(old) && !isCollection(value)) {
    // The scalar itself stays: a comment behind it does, too.
    if (old.value === value) return;
    old.value = value;
    delete old.source;
    delete old.type;
    return;
  }
  if (isMap(old) && isMap(value)) {
    for (const { key: name, value: own } of value.items)
      setIn(old, String(name), isScalar(own) ? own.value : own, [String(name)]);
    return;
  }
  if (old !== undefined) {
    map.set(key, value);
    return;
  }
  const document = new Document(value);
  const pair = document.createPair(key, value);
  const rank = order.indexOf(key);
  const at = map.items.findIndex(({ key: other }) => order.indexOf(String(other)) > rank);
  map.items.splice(at < 0 ? map.items.length : at, 0, pair);
}

/** The list under a key, made there where it is missing. */
export function listIn(map: YAMLMap, key: string, order: readonly string[]): YAMLSeq {
  if (!isSeq(map.get(key))) setIn(map, key, [], order);
  const list = map.get(key) as YAMLSeq;
  list.flow = list.items.length > 0 ? (list.flow ?? false) : false;
  return list;
}

/** A map of plain values as an entry of a list. */
export function entry(values: Readonly<Record<string, unknown>>): YAMLMap {
  return new Document(values).contents as unknown as YAMLMap;
}

/** The entry of a list of maps in which a key has a value. */
export function findEntry(list: YAMLSeq, key: string, value: string): YAMLMap | undefined {
  return list.items
    .filter((item): item is YAMLMap => isMap(item))
    .find((item) => String(item.get(key)) === value);
}

/** The texts of a list of plain values. */
export function textsOf(list: YAMLSeq): string[] {
  return list.items.map((item) => String(isScalar(item) ? item.value : item));
}

function isCollection(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}
