import type { Diagnostic } from '#archive/diagnostic.ts';
import { findFamilies, type FamilyText } from '#archive/family/find-families.ts';
import { shinglesOf } from '#archive/family/shingles.ts';
import { reportFamilies } from '#archive/family/report-families.ts';
import { curatedNames } from '#archive/mention/people/curated-names.ts';
import { assignArticleIds } from '#archive/record/article-id.ts';
import { composeRecord } from '#archive/record/compose-record.ts';
import type { Identities } from '#archive/record/record-mentions.ts';
import type { ArticleId } from '#archive/record/ids.ts';
import { encodeRecord } from '#archive/record/markdown.ts';
import {
  resolveIdentities,
  summariseNames,
  type NamedArticle,
  type ResolvedIdentities,
} from '#archive/record/resolve-identities.ts';
import { composeAuthorityFiles } from './authority-files.ts';
import { beginChanges, type Changes } from './changes.ts';
import { readColumns } from './column-maps.ts';
import { readAuthorities } from './content-folder.ts';
import { checkCorrectionNames } from './correction-file.ts';
import { articleKey, readKnownRecords } from './known-records.ts';
import { listSources } from './list-sources.ts';
import { readClipping, type ReadClipping, type ReadingOptions } from './read-clippings.ts';
import { fingerprint, type TextCache } from './text-cache.ts';

/** What an import changed, or would change, and what it found doubtful or wrong. Paths are relative to the content folder. */
export interface ImportReport {
  readonly clippings: number;
  readonly articles: number;
  readonly added: readonly string[];
  readonly updated: readonly string[];
  readonly removed: readonly string[];
  readonly unchanged: number;
  readonly diagnostics: readonly Diagnostic[];
}

export interface ImportOptions {
  readonly content: string;
  /** Fingerprint of the rules: readings made by others are not used. */
  readonly rules: string;
  readonly cache: TextCache;
  /** Write nothing, only say what would change. */
  readonly check: boolean;
  readonly onProgress: (done: number, all: number) => void;
}

/** What is kept in memory of an article between reading it and writing its record. */
interface ArticleInHand extends NamedArticle {
  readonly source: string;
  readonly part: number;
  readonly hash: string;
  /** Fingerprint of all that its reading depends on. */
  readonly reading: string;
  readonly title: string;
  readonly date: string | undefined;
}

/** The way from clippings to records: read each one, settle who is who over all of them, write what has changed. */
export async function importArchive(options: ImportOptions): Promise<ImportReport> {
  const { content, cache } = options;
  const { authorities, diagnostics: misfits } = await readAuthorities(content);
  const { columns, diagnostics: unsettled } = await readColumns(content);
  const reading = { ...options, columns, curated: curatedNames(authorities.people) };
  const { articles, clippings, texts, diagnostics } = await readClippings(reading);
  const known = await readKnownRecords(content);
  const ids = assignArticleIds(articles, new Map(known.map(({ key, id }) => [key, id])));
  const identities = resolveIdentities(articles, authorities);

  const changes = beginChanges(content, options.check);
  for (const { path, text } of composeAuthorityFiles(identities.made))
    await changes.create(path, text);
  await writeRecords(articles, ids, identities, reading, changes);
  for (const { key, id } of known)
    if (ids.get(key) !== id) await changes.remove(`articles/${id}.md`);
  if (!options.check) await cache.prune();
  return {
    clippings,
    articles: articles.length,
    ...changes.report(),
    diagnostics: [
      ...misfits,
      ...unsettled,
      ...diagnostics,
      ...identities.diagnostics,
      ...reportFamilies(findFamilies(texts)),
    ],
  };
}

async function readClippings(options: ImportOptions & ReadingOptions) {
  const sources = await listSources(options.content);
  const articles: ArticleInHand[] = [];
  const texts: FamilyText[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const [index, source] of sources.entries()) {
    const read = await readClipping(options, source);
    diagnostics.push(...read.diagnostics);
    for (const [place, reading] of read.readings.entries()) {
      const { title, date } = reading.clipping.fields;
      if (title.kind === 'absent') {
        diagnostics.push(withoutText(source, title.reason));
        continue;
      }
      const key = articleKey(source, place + 1);
      texts.push({ id: key, shingles: shinglesOf(reading.document.text) });
      articles.push({
        key,
        source,
        part: place + 1,
        hash: read.hash,
        reading: read.key,
        title: title.value,
        date: date.kind === 'found' ? date.value : undefined,
        names: summariseNames(reading.mentions, reading.doubtful, reading.offices),
      });
    }
    options.onProgress(index + 1, sources.length);
  }
  diagnostics.push(...(await checkCorrectionNames(options.content, sources)));
  return { articles, texts, clippings: sources.length, diagnostics };
}

function withoutText(source: string, reason: string): Diagnostic {
  return {
    rule: 'clipping-without-article',
    severity: 'error',
    place: { file: `sources/${source}` },
    message: `No article was found in the clipping: ${reason.replace(/\.$/, '')}.`,
    remedy: `If there is one, say which lines are its text in corrections/${source}.yaml.`,
  };
}

async function writeRecords(
  articles: readonly ArticleInHand[],
  ids: ReadonlyMap<string, ArticleId>,
  identities: ResolvedIdentities,
  options: ReadingOptions,
  changes: Changes,
): Promise<void> {
  const read = keepingLast((source) => readClipping(options, source));
  for (const article of articles) {
    const id = ids.get(article.key);
    if (!id) continue;
    const text = await composeFile(article, id, identities.of(article.key), options, read);
    await changes.write(`articles/${id}.md`, text);
  }
}

/** A function that remembers what it gave last: the articles of one file follow each other and are fetched once. */
function keepingLast<T>(make: (key: string) => Promise<T>): (key: string) => Promise<T> {
  let last: { readonly key: string; readonly made: Promise<T> } | undefined;
  return (key) => (last?.key === key ? last : (last = { key, made: make(key) })).made;
}

// The reading is fetched from the cache again: memory holds names, never all texts.
function composeFile(
  article: ArticleInHand,
  id: ArticleId,
  identities: Identities,
  options: ReadingOptions,
  read: (source: string) => Promise<ReadClipping>,
): Promise<string> {
  const { reading, source, part, hash } = article;
  const who = JSON.stringify(identities.known);
  return options.cache.recall(fingerprint('record', reading, `${part}`, id, who), async () => {
    const { readings } = await read(source);
    const found = readings[part - 1];
    if (!found) throw new RangeError(`${source} holds no article ${part}.`);
    const keys = { id, source, sourceHash: hash, ...(part > 1 && { part }) };
    return encodeRecord(composeRecord(found, keys, identities));
  });
}
