import matter from 'gray-matter';
import { Document, isScalar, parse, Scalar, visit } from 'yaml';

const LARGEST_FRONT_MATTER = 4_000_000;

const refuse = (): never => {
  throw new Error('Front matter may only be YAML. Begin the file with a line of exactly "---".');
};

/**
 * gray-matter fenced in: only YAML, read by the `yaml` package (dates stay strings, alias bombs and doubled keys are
 * refused), always with options (without them equal inputs share one mutable result), and capped in size.
 */
const ENGINES = {
  engines: {
    yaml: {
      parse: (text: string): object => parse(text, { maxAliasCount: 0 }) ?? {},
      stringify: encodeYaml,
    },
    json: { parse: refuse, stringify: refuse },
    javascript: { parse: refuse, stringify: refuse },
    js: { parse: refuse, stringify: refuse },
    coffee: { parse: refuse, stringify: refuse },
  },
  language: 'yaml',
};

/**
 * YAML with every date and time of day in quotes: other readers take them for moments in time and for numbers. Lists
 * of plain values stand in one line where `compact` asks for it.
 */
function encodeYaml(data: object, compact = false): string {
  const document = new Document(data, { aliasDuplicateObjects: false });
  visit(document, {
    Seq(_, node) {
      if (compact && node.items.every(isScalar)) node.flow = true;
    },
    Scalar(_, node) {
      if (typeof node.value === 'string' && /^(?:\d{4}-\d{2}-\d{2}|\d{2}:\d{2})$/.test(node.value))
        node.type = Scalar.QUOTE_SINGLE;
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

/** A Markdown file cut into its front matter, still unchecked, and its body. Throws where the file has no YAML front matter. */
export function decodeMarkdown(text: string): { data: unknown; body: string } {
  // Editors on Windows write their line ends, and some a byte-order mark.
  const file = text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  if (!/^---\n/.test(file)) refuse();
  const end = file.indexOf('\n---\n', 3);
  if (end < 0)
    throw new Error('The front matter is not closed. Put a line of exactly "---" after it.');
  if (end > LARGEST_FRONT_MATTER)
    throw new Error(`The front matter is larger than ${LARGEST_FRONT_MATTER} characters.`);
  const { data, content } = matter(file, ENGINES);
  return { data, body: content };
}

/**
 * A Markdown file of front matter and body. Keys keep their order; undefined ones are left out; `compact` lists stand
 * in one line.
 */
export function encodeMarkdown(data: object, body: string, compact = false): string {
  const stringify = (value: object) => encodeYaml(value, compact);
  const yaml = { ...ENGINES.engines.yaml, stringify };
  const options = { ...ENGINES, engines: { ...ENGINES.engines, yaml } };
  return matter.stringify({ content: `\n${body}` }, withoutUndefined(data) as object, options);
}

function withoutUndefined(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutUndefined);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== undefined)
      .map(([key, inner]) => [key, withoutUndefined(inner)]),
  );
}
