import { bitsFor } from '../../views/search/bundles.ts';
import { encodeEntryId } from '../../views/search/entry-id.ts';
import { partFile } from '../../views/search/prefix-parts.ts';
import type { ArticleText, WordsFile } from '../../views/search/search-files.ts';
import { BETWEEN, type ArticlePage } from './article-page.ts';
import { composeDictionary } from './dictionary.ts';
import { unpackedFile, type SiteFile, type UnpackedFile } from './site-file.ts';
import { composeQuoted, composeQuoteTexts, type QuoteEntry } from './quote-entries.ts';
import { readEngine, shareProgram } from './engine.ts';
import { indexSlice, type EngineFile, type Slice } from './run-pagefind.ts';
import type { SliceCache } from './slice-cache.ts';
import { sliceUp } from './slices.ts';
import { splitPages, type PieceSlice } from './split-pages.ts';
import { bundleTexts, composeText, headOf } from './texts.ts';
import { joinWords, type WordSlice } from './word-places.ts';
import { composeIndexFiles } from './write-index.ts';

/** How indexes are made: all in one language, and what was made before is not made again. */
export interface Indexing {
  readonly language: string;
  readonly cache: SliceCache;
}

/** Files with texts, and by how many bits of their keys the texts are put into them. */
export interface TextFiles {
  readonly files: readonly UnpackedFile[];
  readonly bits: number;
}

/** The texts of articles as results show them, by their keys. */
export type ArticleTexts = readonly (readonly [key: string, text: ArticleText])[];

/** The folder of Pagefind's program. */
export const PAGEFIND = 'pagefind';
/** Articles whose texts share a file: more would be fewer files, and more bytes for each result. */
const ARTICLES_OF_FILE = 2;
/** The same for articles with their quotes. */
const QUOTED_OF_FILE = 4;
/** Words that a quote counts as. */
const USUAL_QUOTE = 16;

/** The index of the articles in a folder, and what results show of them. */
export async function indexArticles(
  articles: readonly ArticlePage[],
  keys: ReadonlyMap<string, string>,
  { language, cache }: Indexing,
  folder: string,
): Promise<{ files: readonly SiteFile[]; texts: ArticleTexts }> {
  const slices: Slice[] = [];
  const ids: string[] = [];
  const texts: [string, ArticleText][] = [];
  let engine: readonly EngineFile[] = [];
  for (const part of sliceUp(articles, ({ id }) => id)) {
    const documents = part.map(({ html }) => ({ html }));
    const slice = await cache.keep(`articles ${language}`, documents, () =>
      indexSlice(documents, language),
    );
    for (const page of slice.pages) {
      const article = part[page.document];
      if (!article) continue;
      const key = keys.get(article.id) ?? '';
      const head = headOf(page.content, BETWEEN);
      ids.push(encodeEntryId(key, head, page.words));
      texts.push([key, composeText(article, page, head)]);
    }
    slices.push(slice);
    engine = slice.engine;
  }
  return { files: composePagefind(folder, { slices, engine }, ids, language), texts };
}

/** What results show of the articles, and the words they are written with. */
export function composeArticleFiles(texts: ArticleTexts): TextFiles {
  const bits = bitsFor(texts.length, ARTICLES_OF_FILE);
  const contents = texts.map(([, { title, text }]) => `${title} ${text}`);
  return {
    files: [...bundled('search/articles', bundleTexts(texts, bits)), ...composeWordFiles(contents)],
    bits,
  };
}

/** The index of the quotes in a folder. */
export async function indexQuotes(
  quoted: readonly (readonly QuoteEntry[])[],
  { language, cache }: Indexing,
  folder: string,
): Promise<readonly SiteFile[]> {
  const slices: PieceSlice[] = [];
  const ids: string[] = [];
  let engine: readonly EngineFile[] = [];
  for (const part of sliceUp(quoted, ([first]) => first?.article ?? '')) {
    const documents = part.map(composeQuoted);
    const split = await cache.keep(`quotes ${language}`, documents, async () => {
      const slice = await indexSlice(documents, language);
      return { ...splitPages(slice), engine: slice.engine };
    });
    for (const { document, piece, tokens } of split.pages) {
      const head = tokens.findIndex((token) => token.startsWith(BETWEEN));
      // The lengths of quotes differ little: one for all makes the list of them shorter.
      ids.push(encodeEntryId(part[document]?.[piece]?.key ?? '', head, USUAL_QUOTE));
    }
    slices.push(split);
    engine = split.engine;
  }
  return composePagefind(folder, { slices, engine }, ids, language);
}

/** What results show of the quotes. */
export function composeQuoteFiles(quoted: readonly (readonly QuoteEntry[])[]): TextFiles {
  const texts = composeQuoteTexts(quoted);
  const bits = bitsFor(texts.length, QUOTED_OF_FILE);
  return { files: bundled('search/quotes', bundleTexts(texts, bits)), bits };
}

interface Made {
  readonly slices: readonly WordSlice[];
  readonly engine: readonly EngineFile[];
}

/** An index that Pagefind's program can open; none where there is nothing in it. */
function composePagefind(
  folder: string,
  { slices, engine }: Made,
  ids: readonly string[],
  language: string,
): SiteFile[] {
  const { entry, program } = readEngine(engine);
  if (!entry) return [];
  const files = composeIndexFiles(ids, joinWords(slices), {
    entry: folder === PAGEFIND ? entry : shareProgram(entry),
    language,
  });
  const within = <File extends { readonly path: string }>(name: string, held: readonly File[]) =>
    held.map((file) => ({ ...file, path: `${name}/${file.path}` }));
  return [...within(PAGEFIND, program), ...within(folder, files)];
}

function composeWordFiles(contents: readonly string[]): UnpackedFile[] {
  const parts = composeDictionary(contents);
  const names = [...parts.keys()].filter(Boolean).sort();
  return [...parts].map(([name, words]) => {
    const file: WordsFile = name === '' ? { parts: names, words } : { words };
    return unpackedFile(`search/words/${partFile(name)}`, file);
  });
}

function bundled(folder: string, bundles: ReadonlyMap<string, unknown>): UnpackedFile[] {
  return [...bundles].map(([name, bundle]) => unpackedFile(`${folder}/${name}`, bundle));
}
