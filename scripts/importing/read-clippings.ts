import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Clipping } from '#archive/clipping/clipping.ts';
import { parseClippings } from '#archive/clipping/parse-clippings.ts';
import type { Diagnostic } from '#archive/diagnostic.ts';
import type { ColumnMap } from '#archive/settings.ts';
import type { CuratedNames } from '#archive/mention/people/curated-names.ts';
import { readArticle, type Reading } from '#archive/record/read-article.ts';
import { composeDocument } from '#archive/text/document.ts';
import { fold } from '#archive/text/fold.ts';
import { readSource } from '../read-source.ts';
import { parseCorrection, readCorrectionText } from './correction-file.ts';
import { fingerprint, sha256, type TextCache } from './text-cache.ts';

/** What reading one clipping gave: its articles, or none and the reason. */
export interface SourceReadings {
  readonly readings: readonly Reading[];
  readonly diagnostics: readonly Diagnostic[];
}

/** One clipping read, with the SHA-256 of its bytes and the fingerprint of all that its reading depends on. */
export interface ReadClipping extends SourceReadings {
  readonly hash: string;
  readonly key: string;
}

/** What the reading of all clippings depends on, besides the clippings. */
export interface ReadingOptions {
  readonly content: string;
  /** Fingerprint of the rules. */
  readonly rules: string;
  readonly curated: CuratedNames;
  readonly cache: TextCache;
  /** Which columns of tables hold what, by the names of their files. */
  readonly columns?: Readonly<Record<string, ColumnMap>> | undefined;
}

/**
 * Reads one clipping, from the cache where nothing that it depends on has changed. Never throws for what the file holds,
 * nor where it can't be opened.
 */
export async function readClipping(
  { content, rules, curated, cache, columns: ofFiles }: ReadingOptions,
  source: string,
): Promise<ReadClipping> {
  const bytes = await readFile(join(content, 'sources', source)).catch((error: Error) => error);
  if (bytes instanceof Error)
    return { hash: '', key: '', readings: [], diagnostics: [unopened(source, bytes)] };
  const correction = await readCorrectionText(content, source);
  const columns = ofFiles?.[source];
  const own = [rules, source, bytes, correction, ...(columns ? [JSON.stringify(columns)] : [])];
  let parsed: Promise<ParsedSource> | undefined;
  const parse = () => (parsed ??= parseBytes(source, bytes, correction, columns));
  const words = await cache.recall(fingerprint('words', ...own), async () =>
    wordsOf((await parse()).clippings),
  );
  const decided = decisionsAbout(curated, new Set(words.split(' ')));
  const key = fingerprint('reading', ...own, JSON.stringify(decided));
  const kept = await cache.recall(key, async () =>
    encodeReadings(inSources(source, readAll(await parse(), curated))),
  );
  return { hash: sha256(bytes), key, ...decodeReadings(kept) };
}

function unopened(source: string, { message }: Error): Diagnostic {
  return {
    rule: 'source-unopened',
    severity: 'error',
    place: { file: `sources/${source}` },
    message: `The file can't be opened: ${message}.`,
    remedy: 'Give yourself the right to read it, or take it out.',
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

function decisionsAbout(curated: CuratedNames, words: ReadonlySet<string>): string[][] {
  return [curated.confirmed, curated.rejected].map((names) =>
    [...names].filter((name) => name.split(' ').every((word) => words.has(word))).sort(),
  );
}

// The document is made of the clipping's blocks: it is left out and made again.
function encodeReadings({ readings, diagnostics }: SourceReadings): string {
  return JSON.stringify({
    readings: readings.map(({ document: _, ...rest }) => rest),
    diagnostics,
  });
}

function decodeReadings(text: string): SourceReadings {
  const { readings, diagnostics } = JSON.parse(text) as SourceReadings;
  const whole = readings.map((reading) => ({
    ...reading,
    document: composeDocument(reading.clipping.blocks),
  }));
  return { readings: whole, diagnostics };
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

function readAll({ clippings, diagnostics }: ParsedSource, curated: CuratedNames): SourceReadings {
  return { readings: clippings.map((clipping) => readArticle(clipping, curated)), diagnostics };
}

/** Problems of a clipping are told by its path in the content folder. */
function inSources(source: string, { readings, diagnostics }: SourceReadings): SourceReadings {
  const placed = diagnostics.map((diagnostic) => {
    const { file } = diagnostic.place;
    const place = { ...diagnostic.place, file: `sources/${source}` };
    return file === source ? { ...diagnostic, place } : diagnostic;
  });
  return { readings, diagnostics: placed };
}
