import type { Clipping } from '#archive/clipping/clipping.ts';
import { parseClippings } from '#archive/clipping/parse-clippings.ts';
import type { Diagnostic } from '#archive/diagnostic.ts';
import type { ColumnMap } from '#archive/settings.ts';
import type { CuratedNames } from '#archive/mention/people/curated-names.ts';
import { readArticle, type Reading } from '#archive/record/read-article.ts';
import { languageOf } from '#archive/record/read-article.ts';
import { composeDocument } from '#archive/text/document.ts';
import { fold } from '#archive/text/fold.ts';
import { readSource } from '../read-source.ts';
import type { SettledArticle } from './compose-files.ts';
import { parseCorrection } from './correction-file.ts';
import { inShort, type ClippingInShort } from './in-short.ts';
import {
  findClipping,
  keepClipping,
  type FoundClipping,
  type ReadingOptions,
} from './kept-clippings.ts';
import { fingerprint } from './text-cache.ts';

/**
 * Reads one clipping and keeps its articles whole; they come back in short. Never throws for what the file holds, nor
 * where it can't be opened.
 */
export async function readClipping(
  options: ReadingOptions,
  curated: CuratedNames,
  source: string,
): Promise<ReadClipping> {
  const found = findClipping(options, source);
  if (found.kind === 'refused') return found;
  const { key, hash } = found;
  const { words, readings, diagnostics } = await readWhole(found, curated);
  const decided = options.decisions(words);
  const reading = fingerprint('reading', key, decided);
  const short = inShort(source, readings);
  const clipping: ClippingInShort = {
    key,
    hash,
    reading,
    articles: short.articles,
    diagnostics: [...diagnostics, ...short.diagnostics],
  };
  options.cache.keep(reading, encodeReadings(readings));
  keepClipping(options, clipping, words, decided);
  return { kind: 'read', clipping };
}

/** A clipping that was read, or why it was not. */
export type ReadClipping =
  | { readonly kind: 'read'; readonly clipping: ClippingInShort }
  | { readonly kind: 'refused'; readonly diagnostic: Diagnostic };

/** The whole articles of a clipping that was read; none where its file has changed since. Read again where they are not kept. */
export async function recallReadings(
  options: ReadingOptions,
  curated: CuratedNames,
  { reading, keys: { source, sourceHash: hash } }: SettledArticle,
): Promise<readonly Reading[]> {
  const kept = options.cache.recall(reading);
  if (kept !== undefined) return decodeReadings(kept);
  const found = findClipping(options, source);
  if (found.kind === 'refused' || found.hash !== hash) return [];
  return (await readWhole(found, curated)).readings;
}

async function readWhole(
  { source, bytes, correction, columns }: Extract<FoundClipping, { kind: 'found' }>,
  curated: CuratedNames,
) {
  const { clippings, diagnostics } = await parseBytes(source, bytes, correction, columns);
  return {
    words: wordsOf(clippings),
    readings: clippings.map((clipping) => readArticle(clipping, curated)),
    diagnostics: inSources(source, diagnostics),
  };
}

/** A clipping cut into articles, their names not yet looked for. */
interface ParsedSource {
  readonly clippings: readonly Clipping[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The folded words of the articles: a decision on a name concerns those alone that have all its words. */
function wordsOf(clippings: readonly Clipping[]): string {
  const texts = clippings.flatMap(({ blocks }) => blocks.map(({ text }) => fold(text)));
  return [...new Set(texts.join(' ').split(' '))].join(' ');
}

// The document is made of the clipping's blocks: it is left out and made again.
function encodeReadings(readings: readonly Reading[]): string {
  return JSON.stringify(readings.map(({ document: _, ...rest }) => rest));
}

function decodeReadings(text: string): readonly Reading[] {
  return (JSON.parse(text) as Omit<Reading, 'document'>[]).map((reading) => ({
    ...reading,
    document: composeDocument(reading.clipping.blocks, languageOf(reading.clipping)),
  }));
}

async function parseBytes(
  source: string,
  bytes: Uint8Array,
  corrected: string,
  columns: ColumnMap | undefined,
): Promise<ParsedSource> {
  const decoded = await readSource(bytes, source, { columns });
  if (decoded.kind === 'unreadable') return { clippings: [], diagnostics: [decoded.diagnostic] };
  const { correction, diagnostics } = parseCorrection(source, corrected);
  const clippings = parseClippings(decoded.source, {
    hints: decoded.hints,
    articles: decoded.articles,
    ...(correction && { correction }),
  });
  return {
    clippings,
    diagnostics: [
      ...decoded.diagnostics,
      ...diagnostics,
      ...clippings.flatMap((clipping) => clipping.diagnostics),
    ],
  };
}

/** Problems of a clipping are told by its path in the content folder. */
function inSources(source: string, diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return diagnostics.map((diagnostic) => {
    const { file } = diagnostic.place;
    const place = { ...diagnostic.place, file: `sources/${source}` };
    return file === source ? { ...diagnostic, place } : diagnostic;
  });
}
