import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { getCollection } from 'astro:content';
import { composeArchive, type Archive } from '#archive/archive.ts';
import type { ArticleRecord } from '#archive/record/article-record.ts';
import { decodeRecord } from '#archive/record/markdown.ts';
import type { Settings } from '#archive/settings.ts';
import type { SourceText } from '#archive/text/source-text.ts';
import { readSource } from '../../scripts/read-source.ts';
import { readSettings } from './read-settings.ts';

/** The folder that holds the archive; set by the command lines from `--content`. */
const CONTENT = process.env.DATELINE_CONTENT ?? 'content';

/**
 * The archive that this site shows, loaded once for all pages.
 *
 * People, countries, organisations and places are content collections: small, and edited by hand. Articles are not:
 * the content store would hold every body twice and copy each entry at every call. They are read with the record's own
 * decoder, the one strict door to that format, which also stops the build at a file that does not fit.
 */
export const archive: Archive = await loadArchive();

async function loadArchive(): Promise<Archive> {
  const records = readRecords();
  const settings = readSettings(CONTENT);
  return composeArchive({
    settings,
    records,
    sources: await readSources(new Set(records.map(({ source }) => source)), settings),
    people: (await getCollection('people')).map(withNote),
    countries: (await getCollection('countries')).map(withNote),
    organisations: (await getCollection('organisations')).map(withNote),
    places: (await getCollection('places')).map(withNote),
  });
}

function withNote<Data>({ id, data, body }: { id: string; data: Data; body?: string | undefined }) {
  return { ...data, id, note: (body ?? '').trim() };
}

function readRecords(): ArticleRecord[] {
  return filesIn('articles')
    .filter((name) => name.endsWith('.md'))
    .map((name) => {
      try {
        return decodeRecord(readFileSync(join(CONTENT, 'articles', name), 'utf8'));
      } catch (error) {
        throw new Error(
          `${join(CONTENT, 'articles', name)} can't be read as an article. Run "npm run import" to write it anew.`,
          { cause: error },
        );
      }
    });
}

/** The clippings as the import reads them, so that line numbers are the same; one that is gone is left out. */
async function readSources(
  names: ReadonlySet<string>,
  { columns }: Settings,
): Promise<SourceText[]> {
  const sources: SourceText[] = [];
  for (const name of names) {
    const path = join(CONTENT, 'sources', name);
    const read = existsSync(path)
      ? await readSource(readFileSync(path), name, { columns: columns?.[name] })
      : undefined;
    if (read?.kind === 'text') sources.push(read.source);
  }
  return sources;
}

function filesIn(folder: string): string[] {
  const path = join(CONTENT, folder);
  return existsSync(path) ? readdirSync(path).sort() : [];
}
