import { bitsFor } from '../../views/search/bundles.ts';
import { encodeEntryId } from '../../views/search/entry-id.ts';
import { partFile } from '../../views/search/prefix-parts.ts';
import type { ArticleText, WordsFile } from '../../views/search/search-files.ts';
import { tokensOf } from '../../views/search/tokens.ts';
import { BETWEEN, type ArticlePage } from './article-page.ts';
import { composeDictionary } from './dictionary.ts';
import { packedFile, type SiteFile } from './site-file.ts';
import { composeQuoteTexts, type QuoteEntry } from './quote-entries.ts';
import { readEngine, shareProgram } from './engine.ts';
import { indexSlice, type EngineFile, type Slice } from './run-pagefind.ts';
import { sliceUp } from './slices.ts';
import { bundleTexts, composeText, headOf } from './texts.ts';
import { joinWords } from './word-places.ts';
import { composeIndexFiles } from './write-index.ts';

/** Files, and by how many bits of their keys the texts in them are put into them. */
export interface TextFiles {
  readonly files: readonly SiteFile[];
  readonly bits: number;
}

/** The folder of Pagefind's program. */
export const PAGEFIND = 'pagefind';
/** Articles whose texts share a file: more would be fewer files, and more bytes for each result. */
const ARTICLES_OF_FILE = 2;
/** The same for articles with their quotes. */
const QUOTED_OF_FILE = 4;

/** The index of the articles in a folder, and what results show of them. */
export async function indexArticles(
  articles: readonly ArticlePage[],
  keys: ReadonlyMap<string, string>,
  language: string,
  folder: string,
): Promise<{ files: SiteFile[]; texts: [key: string, text: ArticleText][] }> {
  const slices: Slice[] = [];
  const ids: string[] = [];
  const texts: [string, ArticleText][] = [];
  for (const part of sliceUp(articles, ({ id }) => id)) {
    const slice = await indexSlice(part, language);
    for (const page of slice.pages) {
      const article = part[page.document];
      if (!article) continue;
      const key = keys.get(article.id) ?? '';
      const head = headOf(page.content, BETWEEN);
      ids.push(encodeEntryId(key, head, page.words));
      texts.push([key, composeText(article, page, head)]);
    }
    slices.push(slice);
  }
  return { files: composePagefind(folder, slices, ids, language), texts };
}

/** What results show of the articles, and the words they are written with. */
export function composeArticleFiles(
  texts: readonly (readonly [key: string, text: ArticleText])[],
): TextFiles {
  const bits = bitsFor(texts.length, ARTICLES_OF_FILE);
  const contents = texts.map(([, { title, text }]) => `${title} ${text}`);
  return {
    files: [...bundled('search/articles', bundleTexts(texts, bits)), ...composeWordFiles(contents)],
    bits,
  };
}

/** The index of the quotes in a folder. */
export async function indexQuotes(
  quotes: readonly QuoteEntry[],
  language: string,
  folder: string,
): Promise<SiteFile[]> {
  const slices: Slice[] = [];
  const ids: string[] = [];
  for (const part of sliceUp(quotes, ({ key }) => key)) {
    const slice = await indexSlice(part, language);
    for (const { document, words } of slice.pages) {
      const quote = part[document];
      if (!quote) continue;
      const head = tokensOf(quote.row.speaker ?? '').length;
      ids.push(encodeEntryId(quote.key, head, words));
    }
    slices.push(slice);
  }
  return composePagefind(folder, slices, ids, language);
}

/** What results show of the quotes. */
export function composeQuoteFiles(quotes: readonly QuoteEntry[]): TextFiles {
  const texts = composeQuoteTexts(quotes);
  const bits = bitsFor(texts.size, QUOTED_OF_FILE);
  return { files: bundled('search/quotes', bundleTexts(texts, bits)), bits };
}

/** An index that Pagefind's program can open; none where there is nothing in it. */
function composePagefind(
  folder: string,
  slices: readonly Slice[],
  ids: readonly string[],
  language: string,
): SiteFile[] {
  const { entry, program } = readEngine(slices.flatMap(({ engine }) => engine));
  if (!entry) return [];
  const files = composeIndexFiles(ids, joinWords(slices), {
    entry: folder === PAGEFIND ? entry : shareProgram(entry),
    language,
  });
  const within = (name: string, held: readonly EngineFile[]) =>
    held.map(({ path, content }) => ({ path: `${name}/${path}`, content }));
  return [...within(PAGEFIND, program), ...within(folder, files)];
}

function composeWordFiles(contents: readonly string[]): SiteFile[] {
  const parts = composeDictionary(contents);
  const names = [...parts.keys()].filter(Boolean).sort();
  return [...parts].map(([name, words]) => {
    const file: WordsFile = name === '' ? { parts: names, words } : { words };
    return packedFile(`search/words/${partFile(name)}`, file);
  });
}

function bundled(folder: string, bundles: ReadonlyMap<string, unknown>): SiteFile[] {
  return [...bundles].map(([name, bundle]) => packedFile(`${folder}/${name}`, bundle));
}
