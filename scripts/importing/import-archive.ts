import type { Diagnostic } from '#archive/diagnostic.ts';
import { composeKinships } from '#archive/family/kinship.ts';
import { findFamilies } from '#archive/family/find-families.ts';
import { reportFamilies } from '#archive/family/report-families.ts';
import { curatedNames } from '#archive/mention/people/curated-names.ts';
import { assignArticleIds } from '#archive/record/article-id.ts';
import type { ArticleId } from '#archive/record/ids.ts';
import { resolveIdentities } from '#archive/record/resolve-identities.ts';
import { composeAuthorityFiles } from './authority-files.ts';
import { beginChanges } from './changes.ts';
import { readColumns } from './column-maps.ts';
import { readAuthorities } from './content-folder.ts';
import { checkCorrectionNames, listCorrected } from './correction-file.ts';
import { indexDecisions } from './curated-index.ts';
import { gatherClippings, type ArticleInHand } from './gather-clippings.ts';
import { familyText } from './in-short.ts';
import { FILES_KEY, openKnownFiles } from './known-files.ts';
import { pathsOf, readKnownRecords, removeOrphans, type KnownRecord } from './known-records.ts';
import { reportRetired } from './retired-people.ts';
import { openReaders, type ReadersOptions } from './readers.ts';
import { readLinkRule } from './read-link-rule.ts';
import { listSources } from './source-file.ts';
import { updateManifest } from './source-manifest.ts';
import { openTextCache } from './text-cache.ts';
import { clearUnfinished } from './write-whole.ts';
import { writeRecords } from './write-records.ts';

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

export interface ImportOptions extends ReadersOptions {
  readonly content: string;
  /** Fingerprint of the rules: readings made by others are not used. */
  readonly rules: string;
  /** The folder of the cache. */
  readonly folder: string;
  /** Write nothing, only say what would change. */
  readonly check: boolean;
  readonly onProgress: (done: number, all: number) => void;
}

/** The way from clippings to records: read each one, settle who is who over all of them, write what has changed. */
export async function importArchive(options: ImportOptions): Promise<ImportReport> {
  const { content, rules, folder, check } = options;
  if (!check) clearUnfinished(content);
  const { authorities, diagnostics: misfits } = await readAuthorities(content);
  const { columns, diagnostics: unsettled } = await readColumns(content);
  const { sources, diagnostics: noFiles } = await listSources(content);
  const reading = {
    content,
    rules,
    links: await readLinkRule(content),
    corrected: await listCorrected(content),
    columns,
  };
  const curated = curatedNames(authorities.people);
  const readers = openReaders({ ...reading, curated, folder, check }, options);
  try {
    const cache = openTextCache(folder);
    const known = { ...reading, cache, decisions: indexDecisions(curated) };
    const gathered = await gatherClippings(sources, known, readers, options.onProgress);
    const { articles } = gathered;
    const records = await readKnownRecords(content);
    const { ids, kept } = settleIds(articles, records, gathered.unread);
    const identities = resolveIdentities(articles, authorities);
    const families = findFamilies(articles.map((article) => familyText(article.key, article)));
    const kinships = composeKinships(families, (key) => ids.get(key) as ArticleId);

    const changes = beginChanges(content, check);
    for (const file of composeAuthorityFiles(identities.made)) changes.create(file);
    const files = openKnownFiles(content, cache);
    const written = await writeRecords(articles, { ids, identities, kinships }, files, readers);
    for (const { changed } of written) changes.add(changed);
    const manifest = updateManifest(content, gathered.digests, gathered.unread, check);
    changes.add(manifest.changed);
    for (const { key, id } of records)
      if (ids.get(key) !== id && !kept.has(id)) changes.remove(...pathsOf(id));
    if (!check) {
      await removeOrphans(content, new Set([...ids.values(), ...kept]));
      files.keep();
      cache.prune(new Set([...gathered.kept, FILES_KEY]));
      clearUnfinished(content);
    }
    return {
      clippings: sources.length,
      articles: articles.length,
      ...changes.report(),
      diagnostics: [
        ...misfits,
        ...unsettled,
        ...noFiles,
        ...gathered.diagnostics,
        ...manifest.diagnostics,
        ...(await checkCorrectionNames(content, sources)),
        ...written.flatMap(({ problem }) => problem ?? []),
        ...identities.diagnostics,
        ...reportRetired(records, { people: [...authorities.people, ...identities.made.people] }),
        ...reportFamilies(families),
      ],
    };
  } finally {
    await readers.close();
  }
}

/** The id of each article; and those of clippings that could not be read this time, whose records stay as they are. */
function settleIds(
  articles: readonly ArticleInHand[],
  records: readonly KnownRecord[],
  unread: ReadonlySet<string>,
): { readonly ids: ReadonlyMap<string, ArticleId>; readonly kept: ReadonlySet<ArticleId> } {
  const ofUnread = ({ key }: KnownRecord) =>
    unread.has(key) || unread.has(key.replace(/#\d+$/, ''));
  const kept = new Set(records.filter(ofUnread).map(({ id }) => id));
  const known = new Map(records.map(({ key, id }) => [key, id]));
  return { ids: assignArticleIds(articles, known, kept), kept };
}
