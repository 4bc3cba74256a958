import matter from 'gray-matter';
import remarkParse from 'remark-parse';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { Document, parse, Scalar, visit } from 'yaml';
import type { PhrasingContent, Root, RootContent } from 'mdast';
import { articleFrontMatter, type ArticleRecord, type RecordedBlock } from './article-record.ts';

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

/** YAML with every date and time of day in quotes: other readers take them for moments in time and for numbers. */
function encodeYaml(data: object): string {
  const document = new Document(data, { aliasDuplicateObjects: false });
  visit(document, {
    Scalar(_, node) {
      if (typeof node.value === 'string' && /^(?:\d{4}-\d{2}-\d{2}|\d{2}:\d{2})$/.test(node.value))
        node.type = Scalar.QUOTE_SINGLE;
    },
  });
  return document.toString({ lineWidth: 0 });
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

/** A Markdown file of front matter and body. Keys keep their order; undefined ones are left out. */
export function encodeMarkdown(data: object, body: string): string {
  return matter.stringify({ content: `\n${body}` }, withoutUndefined(data) as object, ENGINES);
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

const markdown = unified()
  .use(remarkParse)
  .use(remarkStringify, { bullet: '-', rule: '-', listItemIndent: 'one' });

/** The Markdown file of an article. */
export function encodeRecord({ blocks, ...frontMatter }: ArticleRecord): string {
  const ordered = Object.keys(articleFrontMatter.shape).map((key) => [
    key,
    frontMatter[key as keyof typeof frontMatter],
  ]);
  return encodeMarkdown(Object.fromEntries(ordered), markdown.stringify(composeTree(blocks)));
}

/** The article in a Markdown file. Throws with file-independent words where it does not fit the schema. */
export function decodeRecord(file: string): ArticleRecord {
  const { data, body } = decodeMarkdown(file);
  return { ...articleFrontMatter.parse(data), blocks: findBlocks(markdown.parse(body)) };
}

function composeTree(blocks: readonly RecordedBlock[]): Root {
  const children: RootContent[] = [];
  for (const block of blocks) {
    const words: PhrasingContent[] = [{ type: 'text', value: block.text }];
    if (block.kind === 'subhead') children.push({ type: 'heading', depth: 2, children: words });
    else if (block.kind === 'quotation')
      children.push({ type: 'blockquote', children: [{ type: 'paragraph', children: words }] });
    else if (block.kind === 'item') addItem(children, words);
    else children.push({ type: 'paragraph', children: words });
  }
  return { type: 'root', children };
}

function addItem(children: RootContent[], words: PhrasingContent[]): void {
  const last = children.at(-1);
  const list = last?.type === 'list' ? last : undefined;
  const item = {
    type: 'listItem' as const,
    spread: false,
    children: [{ type: 'paragraph' as const, children: words }],
  };
  if (list) list.children.push(item);
  else children.push({ type: 'list', ordered: false, spread: false, children: [item] });
}

function findBlocks(tree: Root): RecordedBlock[] {
  return tree.children.flatMap((node): RecordedBlock[] => {
    if (node.type === 'paragraph') return [{ kind: 'paragraph', text: plain(node.children) }];
    if (node.type === 'heading') return [{ kind: 'subhead', text: plain(node.children) }];
    if (node.type === 'blockquote')
      return node.children.flatMap((child) =>
        child.type === 'paragraph'
          ? [{ kind: 'quotation' as const, text: plain(child.children) }]
          : [],
      );
    if (node.type === 'list')
      return node.children.flatMap((item) =>
        item.children.flatMap((child) =>
          child.type === 'paragraph'
            ? [{ kind: 'item' as const, text: plain(child.children) }]
            : [],
        ),
      );
    return [];
  });
}

function plain(nodes: readonly PhrasingContent[]): string {
  return nodes
    .map((node) => ('value' in node ? node.value : 'children' in node ? plain(node.children) : ''))
    .join('');
}
