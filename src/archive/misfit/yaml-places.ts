import { isCollection, isMap, isPair, isScalar, LineCounter, parseDocument, type Node } from 'yaml';

/** The way to a value: keys of mappings and places in lists. */
export type YamlPath = readonly PropertyKey[];

/** A text of YAML, to ask for values and for where they stand. */
export interface IndexedYaml {
  /** The line and column of a key or an entry, from 1; those of what holds it where it is missing. */
  readonly placeOf: (path: YamlPath) => { readonly line?: number; readonly column?: number };
  /** The value as written; undefined where there is none. */
  readonly valueAt: (path: YamlPath) => unknown;
}

/** Indexes YAML, or the YAML above the text of a Markdown file. Never throws. */
export function indexYaml(text: string): IndexedYaml {
  const counter = new LineCounter();
  const document = parseDocument(yamlOf(text), { lineCounter: counter, logLevel: 'silent' });
  const lineAt = (offset: number) => {
    const { line, col } = counter.linePos(offset);
    return { line, column: col };
  };
  return {
    placeOf: (path) => {
      for (let length = path.length; length > 0; length--) {
        const offset = offsetOf(document.contents, path.slice(0, length));
        if (offset !== undefined) return lineAt(offset);
      }
      return { line: 1 };
    },
    valueAt: (path) => {
      const value = document.getIn(path as unknown[]);
      return isCollection(value) ? value.toJSON() : value;
    },
  };
}

/** Lines stay where they are: the fence above is left as an empty one. */
function yamlOf(text: string): string {
  const file = text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  if (!file.startsWith('---\n')) return file;
  const end = file.indexOf('\n---', 3);
  return file.slice(3, end < 0 ? undefined : end);
}

function offsetOf(node: unknown, [key, ...rest]: YamlPath): number | undefined {
  if (!isCollection(node) || key === undefined) return undefined;
  const entry = isMap(node)
    ? node.items.find(({ key: own }) => String(isScalar(own) ? own.value : own) === String(key))
    : node.items[Number(key)];
  const [begin, value] = isPair(entry) ? [entry.key, entry.value] : [entry, entry];
  if (rest.length > 0) return offsetOf(value, rest);
  return (begin as Node | undefined)?.range?.[0];
}
