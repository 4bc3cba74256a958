import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { getCollection } from 'astro:content';
import { composeArchive, type Archive, type Article } from '#archive/archive.ts';
import { withExcerpts } from '#archive/excerpt/excerpts.ts';
import { checkPublishing } from '#archive/excerpt/publishing.ts';
import type { ArticleRecord } from '#archive/record/article-record.ts';
import { decodeHeavy, decodeRecord } from '#archive/record/record-files.ts';
import { lightRecords } from '#archive/record/light-record.ts';
import { readSettings } from './read-settings.ts';

/** The folder that holds the archive; set by the command lines from `--content`. */
const CONTENT = process.env.DATELINE_CONTENT ?? 'content';

/** Of each article's two files. */
const digests = new Map<string, string>();

/**
 * The archive that this site shows, loaded once for all pages.
 *
 * People, countries, organisations and places are content collections: small, and edited by hand. Articles are not:
 * the content store would hold every one twice and copy each entry at every call. They are read with the record's own
 * decoder, the one strict door to that format, which also stops the build at a file that does not fit.
 */
export const archive: Archive = await loadArchive();

async function loadArchive(): Promise<Archive> {
  const whole = composeArchive({
    settings: readSettings(CONTENT),
    records: readRecords(),
    people: (await getCollection('people')).map(withNote),
    countries: (await getCollection('countries')).map(withNote),
    organisations: (await getCollection('organisations')).map(withNote),
    places: (await getCollection('places')).map(withNote),
  });
  const [fault] = checkPublishing(whole.settings, whole.articles);
  if (fault) throw new Error(`archive.yaml: ${fault.message} ${fault.remedy}`);
  const archive = withExcerpts(whole);
  for (const article of archive.articles)
    Object.defineProperty(article, 'toJSON', { value: digestOf });
  return archive;
}

/** Where an article is written as JSON, as in the key of a page, the digest of its two files stands for it. */
function digestOf(this: Article): string {
  return digestOfArticle(this.id);
}

/** The digest of an article's two files. */
export function digestOfArticle(id: string): string {
  return digests.get(id) ?? '';
}

function withNote<Data>({ id, data, body }: { id: string; data: Data; body?: string | undefined }) {
  return { ...data, id, note: (body ?? '').trim() };
}

function readRecords(): ArticleRecord[] {
  const lighten = lightRecords((id) => decodeHeavy(readReading(id)));
  return articleIds().map((id) => {
    try {
      const article = readFileSync(join(CONTENT, 'articles', `${id}.md`), 'utf8');
      const reading = readReading(id);
      digests.set(
        id,
        createHash('sha256').update(article).update(reading).digest('base64url').slice(0, 22),
      );
      return lighten(decodeRecord({ article, reading }));
    } catch (error) {
      throw new Error(
        `${join(CONTENT, 'articles', `${id}.md`)} and its reading can't be read as an article. Run "npm run import" to write them anew.`,
        { cause: error },
      );
    }
  });
}

function readReading(id: string): string {
  return readFileSync(join(CONTENT, 'readings', `${id}.json`), 'utf8');
}

function articleIds(): string[] {
  const path = join(CONTENT, 'articles');
  const names = existsSync(path) ? readdirSync(path).sort() : [];
  return names.filter((name) => name.endsWith('.md')).map((name) => name.slice(0, -'.md'.length));
}
