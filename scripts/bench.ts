import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import nlp from 'compromise';
import { findMentions, type FoundMentions } from '#archive/mention/find-mentions.ts';
import { findOffices } from '#archive/office/find-offices.ts';
import { findNamedOffices } from '#archive/office/holders.ts';
import { findRoleReferences } from '#archive/office/find-role-references.ts';
import { findQuotes } from '#archive/quote/find-quotes.ts';
import { composeDocument, type Document } from '#archive/text/document.ts';
import { parseClippings } from '#archive/clipping/parse-clippings.ts';
import { parseSourceText } from '#archive/text/source-text.ts';
import { LONG_TEXTS, longText } from './measuring/long-texts.ts';
import { inventArticle, inventClipping } from './measuring/newswire.ts';
import {
  articleFigure,
  formatFigures,
  secondsOf,
  secondsOfRun,
  textFigure,
  type Figure,
} from './measuring/stopwatch.ts';
import { readOptions } from './options.ts';
import { ROOT } from './run.ts';

const USAGE = `npm run bench [-- --megabytes N] [--articles N]

Measures on invented news, the same on every machine: how fast names and quotations are found, beside the library
compromise on the same text, how fast long odd texts are read, and how long import and build take. Recognition counts processor time, of which a busy
machine takes nothing, beside the time on the clock. It prints figures and judges nothing.

  --megabytes N   so much text for recognition (default: 2)
  --articles N    so many clippings for import and build (default: 1000; 0 leaves them out)`;

/** compromise is slow: it gets this much of the same text. */
const FOR_COMPROMISE = 100_000;
const FEW_LINES = 5_000;
const TIMES = 4;

const { values } = readOptions(USAGE, {
  megabytes: { type: 'string', default: '2' },
  articles: { type: 'string', default: '1000' },
});
const megabytes = readNumber('--megabytes', values.megabytes);
const articles = readNumber('--articles', values.articles);

console.log(formatFigures(measureRecognition(inventDocuments(megabytes * 1e6))));
console.log(formatFigures(measureReading()));
if (articles > 0) console.log(formatFigures(await measureSite(articles)));

function readNumber(option: string, text: string): number {
  const number = Number(text);
  if (text.trim() !== '' && number >= 0 && Number.isFinite(number)) return number;
  console.error(`${option} is "${text}". Give a number such as 2.`);
  process.exit(1);
}

function inventDocuments(chars: number): Document[] {
  const documents: Document[] = [];
  for (let made = 0, number = 0; made < chars; number++) {
    const blocks = inventArticle(number).paragraphs.map((text) => ({
      kind: 'paragraph' as const,
      text,
    }));
    const document = composeDocument(blocks);
    made += document.text.length;
    documents.push(document);
  }
  return documents;
}

function measureRecognition(documents: readonly Document[]): Figure[] {
  const chars = documents.reduce((sum, { text }) => sum + text.length, 0);
  const read = documents.map((document) => ({
    document,
    found: findMentions(document),
  }));
  const each = (work: (one: (typeof read)[number]) => unknown) =>
    secondsOf(() => read.forEach(work));
  return [
    textFigure(
      'sentences',
      chars,
      each(({ document }) => composeDocument(blocksOf(document))),
    ),
    textFigure(
      'persons, countries, places',
      chars,
      each(({ document }) => findMentions(document)),
    ),
    textFigure(
      'quotations',
      chars,
      each(({ document, found }) => findQuotes(document, found.mentions)),
    ),
    textFigure(
      'offices and what stands for them',
      chars,
      each(({ document, found }) => describe(document, found)),
    ),
    textFigure(
      'all of it',
      chars,
      each(({ document }) => recognise(document)),
    ),
    measureCompromise(documents),
  ];
}

function blocksOf({ text, blocks }: Document) {
  return blocks.map(({ kind, span }) => ({ kind, text: text.slice(span.start, span.end) }));
}

function describe(document: Document, { mentions, words }: FoundMentions) {
  const named = findNamedOffices(document, mentions, words);
  return findRoleReferences(document, mentions, findOffices(document, mentions, named), named);
}

function recognise(read: Document): void {
  const document = composeDocument(blocksOf(read));
  const found = findMentions(document);
  findQuotes(document, found.mentions, describe(document, found));
}

/** Reading of long texts of the kinds that invite more than linear time: the pace must not fall when they grow. */
function measureReading(): Figure[] {
  return LONG_TEXTS.flatMap(([what, line]) =>
    [FEW_LINES, FEW_LINES * TIMES].map((count) => {
      const text = longText(line, count);
      const source = parseSourceText('many.txt', text);
      const seconds = secondsOf(() => parseClippings(source), 2);
      return textFigure(`reading ${count} × ${what}`, text.length, seconds);
    }),
  );
}

function measureCompromise(documents: readonly Document[]): Figure {
  const texts: string[] = [];
  let chars = 0;
  for (const { text } of documents) {
    if (chars >= FOR_COMPROMISE) break;
    texts.push(text);
    chars += text.length;
  }
  const seconds = secondsOf(() => {
    for (const text of texts) {
      const parsed = nlp(text);
      parsed.people().out('array');
      parsed.places().out('array');
      parsed.quotations().out('array');
    }
  }, 2);
  return textFigure('compromise: people, places, quotations', chars, seconds);
}

/** Import (everything new, then nothing new) and build of invented clippings, in a folder of their own. */
async function measureSite(articles: number): Promise<Figure[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'dateline-bench-'));
  const [content, out] = [path.join(folder, 'content'), path.join(folder, 'dist')];
  try {
    await writeContent(content, articles);
    const run = (script: string, ...args: string[]) =>
      secondsOfRun(() =>
        runQuietly([`scripts/${script}.ts`, '--content', content, ...args], folder),
      );
    return [
      articleFigure('import, all new', articles, await run('import')),
      articleFigure('import, nothing new', articles, await run('import')),
      articleFigure('build with search index', articles, await run('build', '--out', out)),
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Runs a command of ours; what it prints is shown only if it fails. */
async function runQuietly(args: readonly string[], folder: string): Promise<void> {
  const env = { ...process.env, DATELINE_CACHE: path.join(folder, 'cache') };
  try {
    await promisify(execFile)(process.execPath, args, { cwd: ROOT, env, maxBuffer: 1 << 28 });
  } catch (error) {
    if (error instanceof Error && 'stdout' in error && 'stderr' in error)
      console.error(`${String(error.stdout)}${String(error.stderr)}`);
    throw new Error(`node ${args.join(' ')} failed; what it printed stands above.`, {
      cause: error,
    });
  }
}

async function writeContent(content: string, articles: number): Promise<void> {
  await mkdir(path.join(content, 'sources'), { recursive: true });
  const settings = 'title: Bench\ndescription: Invented news to measure on\n';
  await writeFile(path.join(content, 'archive.yaml'), settings);
  for (let number = 0; number < articles; number++) {
    const name = `${String(number).padStart(6, '0')}.txt`;
    await writeFile(path.join(content, 'sources', name), inventClipping(number));
  }
}
