import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '..');

/** What may stand at the top of the repository besides dot files and what tools write (git ignores those). */
const TOP_LEVEL = [
  'LICENSE',
  'README.md',
  'astro.config.mjs',
  'content',
  'package-lock.json',
  'package.json',
  'public',
  'scripts',
  'src',
  'tsconfig.json',
  'vitest.config.ts',
];

/** A layout is a component that holds a whole page: the two use each other. */
const MARKUP = ['src/components', 'src/layouts'];

/**
 * The order in which an article goes from clipping to page. A file imports from its own entry and from those above
 * it, never from one below or beside it. The longest matching entry counts.
 */
const ORDER: readonly (readonly string[])[] = [
  ['src/archive/diagnostic.ts', 'src/archive/iso-date.ts', 'src/archive/web-address.ts'],
  ['src/archive/settings.ts'],
  ['src/archive/misfit', 'src/archive/written-day.ts'],
  ['src/archive/record/ids.ts'],
  ['src/archive/language'],
  ['src/archive/text'],
  ['src/archive/family'],
  ['src/archive/clipping/role.ts', 'src/archive/clipping/article-place.ts'],
  ['src/archive/clipping/clipping.ts'],
  ['src/archive/clipping/lines'],
  ['src/archive/clipping/page'],
  ['src/archive/clipping/roles'],
  ['src/archive/clipping/authors', 'src/archive/clipping/title'],
  ['src/archive/clipping/date'],
  ['src/archive/clipping/place', 'src/archive/clipping/publisher'],
  ['src/archive/clipping/corrections'],
  ['src/archive/clipping'],
  ['src/archive/authority'],
  ['src/archive/mention'],
  ['src/archive/office', 'src/archive/day'],
  ['src/archive/quote'],
  ['src/archive/record'],
  ['src/archive/archive.ts'],
  ['src/archive/excerpt'],
  ['src/archive/backlinks'],
  ['src/archive/story'],
  ['src/archive/check-archive.ts'],
  ['src/views'],
  ['src/site', 'src/content.config.ts'],
  ['src/search'],
  MARKUP,
  ['src/pages'],
];

const LONGEST_FILE = 220;

const FORBIDDEN_NAMES = /(?:^|\/)(?:utils?|helpers?|misc|common|index)\.ts$/;

interface SourceFile {
  readonly name: string;
  readonly text: string;
  /** Files of this repository, by their path from its root, and packages by their name. */
  readonly imports: readonly string[];
  /** Those of them that are there when the code runs: not the ones for types alone. */
  readonly running: readonly string[];
}

const files = [...listFiles('src'), ...listFiles('scripts')].map(readSourceFile);
const code = files.filter(({ name }) => !name.endsWith('.test.ts'));

describe('The architecture', () => {
  it('is read from the imports', () => {
    const archive = code.find(({ name }) => name === 'src/archive/archive.ts');
    expect(archive?.imports).toContain('src/archive/text/document.ts');
    expect(mayImport('src/archive/text/span.ts', 'src/archive/archive.ts')).toBe(false);
  });

  it('has nothing at the top level but what the layout names', () => {
    const visible = readdirSync(ROOT).filter((name) => !/^\.|^node_modules$|^dist/.test(name));
    expect(visible.filter((name) => !TOP_LEVEL.includes(name))).toEqual([]);
  });

  it('gives every file of src a place in the order', () => {
    const homeless = code.filter(({ name }) => name.startsWith('src/') && findRank(name) < 0);
    expect(homeless.map(({ name }) => name)).toEqual([]);
  });

  it('imports one way', () => {
    const wrong = code.flatMap(({ name, imports }) =>
      imports
        .filter((target) => target.startsWith('src/') && !mayImport(name, target))
        .map((target) => `${name} imports ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  it('has no circles of imports but those of types', () => {
    expect(findCircles(code)).toEqual([]);
  });

  it('has no circles even of types in the rooms that read a clipping', () => {
    const reading = code
      .filter(({ name }) => name.startsWith('src/archive/clipping/'))
      .map((file) => ({ ...file, running: file.imports }));
    expect(findCircles(reading)).toEqual([]);
  });

  it('keeps src/archive free of Node, Astro and the clock', () => {
    const impure = code
      .filter(({ name }) => name.startsWith('src/archive/'))
      .filter(
        ({ text, imports }) =>
          imports.some((target) => /^(?:node|astro):|^astro$/.test(target)) ||
          /\bDate\.now\(|\bnew Date\(\)|\bprocess\.|\bMath\.random\(/.test(text),
      );
    expect(impure.map(({ name }) => name)).toEqual([]);
  });

  it(`has no file of more than ${LONGEST_FILE} lines, except tables`, () => {
    const long = files.filter(
      ({ text }) => text.split('\n').length > LONGEST_FILE + 1 && !isTable(text),
    );
    expect(long.map(({ name }) => name)).toEqual([]);
  });

  it('names each file by what it holds', () => {
    expect(files.map(({ name }) => name).filter((name) => FORBIDDEN_NAMES.test(name))).toEqual([]);
  });
});

/** What scripts use of the site: the indexes of its parts are joined by what has made them, and processes end alike. */
const SHARED: readonly { readonly of: string; readonly uses: string }[] = [
  { of: 'scripts/join.ts', uses: 'src/site/search-index.ts' },
  { of: 'scripts/importing/reader-process.ts', uses: 'src/site/end-with-parent.ts' },
];

function mayImport(name: string, target: string): boolean {
  if (SHARED.some(({ of, uses }) => name === of && target === uses)) return true;
  if (name.startsWith('scripts/')) return target.startsWith('src/archive/');
  if (name.startsWith('src/search/'))
    return /^src\/(?:search|views|archive\/text|site\/browser)\//.test(target);
  const [from, to] = [findRank(name), findRank(target)];
  if (from === to) return findEntry(name) === findEntry(target) || ORDER[from] === MARKUP;
  return to < from;
}

function findEntry(name: string): string | undefined {
  return ORDER.flat()
    .filter((entry) => name === entry || name.startsWith(`${entry}/`))
    .sort((a, b) => b.length - a.length)[0];
}

function findRank(name: string): number {
  const entry = findEntry(name);
  return entry === undefined ? -1 : ORDER.findIndex((group) => group.includes(entry));
}

/** Each circle once, as the path that closes it. */
function findCircles(all: readonly SourceFile[]): string[] {
  const importsOf = new Map(all.map(({ name, running }) => [name, running]));
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (name: string, above: readonly string[]): void => {
    if (above.includes(name)) circles.push([...above.slice(above.indexOf(name)), name].join(' → '));
    if (above.includes(name) || done.has(name)) return;
    for (const target of importsOf.get(name) ?? []) visit(target, [...above, name]);
    done.add(name);
  };
  for (const { name } of all) visit(name, []);
  return circles;
}

/** A file that holds data and no function. */
function isTable(text: string): boolean {
  const holdsFunction = (node: ts.Node): boolean =>
    ts.isFunctionLike(node) || ts.forEachChild(node, holdsFunction) === true;
  return !holdsFunction(ts.createSourceFile('table.ts', text, ts.ScriptTarget.Latest));
}

function listFiles(folder: string): string[] {
  return readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:ts|astro)$/.test(name) && !name.includes('fixtures'))
    .map((name) => path.posix.join(folder, name.replaceAll(path.sep, '/')))
    .sort();
}

function readSourceFile(name: string): SourceFile {
  const text = readFileSync(path.join(ROOT, name), 'utf8');
  const script = name.endsWith('.astro') ? findScripts(text) : text;
  const findImports = (of: string): string[] =>
    ts.preProcessFile(of).importedFiles.map(({ fileName }) => resolve(name, fileName));
  const running = script.replaceAll(/^(?:import|export) type [^;]*;/gm, '');
  return { name, text, imports: findImports(script), running: findImports(running) };
}

function resolve(from: string, target: string): string {
  if (target.startsWith('.')) return path.posix.join(path.posix.dirname(from), target);
  return target.replace(/^#archive\//, 'src/archive/');
}

/** The front matter and the client scripts of an Astro component. */
function findScripts(text: string): string {
  const front = /^---\n(.*?)\n---$/ms.exec(text)?.[1] ?? '';
  const scripts = [...text.matchAll(/<script[^>]*>(.*?)<\/script>/gs)].map(([, script]) => script);
  return [front, ...scripts].join('\n');
}
