import { gunzipSync } from 'node:zlib';
import { createIndex, type PagefindIndex } from 'pagefind';
import { decodeItem, readHead, type Value } from './cbor.ts';

/** What Pagefind puts before the CBOR of each of its files. */
export const SIGNATURE = 'pagefind_dcd';

/** A text to be indexed, as a small page of HTML or as plain text. */
export type Document = { readonly html: string } | { readonly text: string };

/** One document as Pagefind read it. */
export interface IndexedPage {
  /** Which of the documents it is: those without a word are left out. */
  readonly document: number;
  readonly words: number;
  readonly content: string;
  /** The ids in it, and before which word they stand. */
  readonly anchors: readonly (readonly [id: string, word: number])[];
}

/** What Pagefind made of some documents. */
export interface Slice {
  readonly pages: readonly IndexedPage[];
  /** Every word with its places, as items of CBOR one after another. */
  readonly words: Buffer;
  /** Its own program, and the entry that says how it is used. */
  readonly engine: readonly EngineFile[];
}

export interface EngineFile {
  readonly path: string;
  readonly content: Buffer;
}

/** Files that a browser loads before any index; Pagefind writes others, for interfaces that this site does not use. */
const ENGINE = /^(?:pagefind\.js|pagefind-entry\.json|wasm\..+\.pagefind)$/;

interface Fragment {
  readonly url: string;
  readonly content: string;
  readonly word_count: number;
  readonly anchors: readonly { readonly id: string; readonly location: number }[];
}

/**
 * Has Pagefind index some documents. Its process holds all of an index in memory and seeks each new document among
 * those it has, so large archives are indexed a slice at a time.
 */
export async function indexSlice(documents: readonly Document[], language: string): Promise<Slice> {
  // One index for all: Pagefind would else make one a language and search only that of the search page.
  const { index, errors } = await createIndex({ forceLanguage: language });
  mustBeWhole('start the search index', errors);
  if (!index) throw new Error('Pagefind began no search index. Run the build again.');
  const added = documents.map((document, n) => addDocument(index, document, n, language));
  mustBeWhole('index the texts', (await Promise.all(added)).flat());
  // Pagefind can write its files itself, but on a busy machine it says that it has before they are whole.
  const made = await index.getFiles();
  await index.deleteIndex();
  mustBeWhole('make the files of the search index', made.errors);
  const files = made.files.map(({ path, content }) => ({ path, content: Buffer.from(content) }));
  const empty = files.find(({ content }) => content.length === 0);
  if (empty) throw new Error(`Pagefind made an empty ${empty.path}. Run the build again.`);
  return readSlice(files);
}

async function addDocument(
  index: PagefindIndex,
  document: Document,
  n: number,
  language: string,
): Promise<string[]> {
  const url = `/${n}/`;
  const { errors } =
    'html' in document
      ? await index.addHTMLFile({ url, content: document.html })
      : await index.addCustomRecord({ url, content: document.text, language });
  return errors;
}

function readSlice(files: readonly EngineFile[]): Slice {
  const fragments = new Map<string, Fragment>();
  const words: Buffer[] = [];
  for (const { path, content } of files)
    if (path.startsWith('fragment/'))
      fragments.set(hashOf(path), JSON.parse(unpack(content).toString()) as Fragment);
    else if (path.startsWith('index/')) words.push(itemsOf(unpack(content)));
  const list = files.find(({ path }) => path.endsWith('.pf_meta'));
  const [, pages = []] = list ? (decodeItem(unpack(list.content), 0) as readonly Value[][]) : [];
  return {
    pages: pages.map((page) => readPage(fragments, (page as readonly Value[])[0] as string)),
    words: Buffer.concat(words),
    engine: files.filter(({ path }) => ENGINE.test(path)),
  };
}

function readPage(fragments: ReadonlyMap<string, Fragment>, hash: string): IndexedPage {
  const fragment = fragments.get(hash);
  if (!fragment) throw new Error(`Pagefind made no text of ${hash}. Run the build again.`);
  const { url, content, word_count, anchors } = fragment;
  const document = Number(url.replaceAll('/', ''));
  return {
    document,
    words: word_count,
    content,
    anchors: anchors.map(({ id, location }) => [id, location]),
  };
}

/** `en_1a2b3c4` of `fragment/en_1a2b3c4.pf_fragment`. */
function hashOf(path: string): string {
  return path.replace(/^.*\//, '').replace(/\..*$/, '');
}

function unpack(content: Buffer): Buffer {
  const bytes = gunzipSync(content);
  if (bytes.toString('latin1', 0, SIGNATURE.length) !== SIGNATURE)
    throw new Error('Pagefind wrote a file of another format than this site can read.');
  return bytes.subarray(SIGNATURE.length);
}

/** The items of the one array that a file of words is. */
function itemsOf(bytes: Buffer): Buffer {
  const file = readHead(bytes, 0);
  return bytes.subarray(readHead(bytes, file.start).start);
}

function mustBeWhole(step: string, errors: readonly string[]): void {
  if (errors.length > 0)
    throw new Error(`Pagefind could not ${step}: ${errors.join('; ')}. Run the build again.`);
}
