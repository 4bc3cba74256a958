import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Correction } from '#archive/clipping/corrections/correction.ts';
import type { ArticleRecord } from '#archive/record/article-record.ts';
import { readAuthorities } from '../importing/content-folder.ts';
import { listCorrected, parseCorrection } from '../importing/correction-file.ts';
import { importArchive, type ImportReport } from '../importing/import-archive.ts';
import { cacheFolder, fingerprintRules } from '../importing/text-cache.ts';
import { withLock } from '../lock.ts';
import { readRecord, readRecords } from '../read-records.ts';
import { cacheHome, ROOT } from '../run.ts';
import type { Material } from './doubts/material.ts';

/** An archive as the last import left it, kept in memory and brought up to date by reading what has changed. */
export interface ArchiveInHand {
  readonly material: () => Material;
  /** Imports what has changed, and takes what the import changed into hand. */
  readonly settle: () => Promise<ImportReport>;
}

/** Imports an archive and takes it into hand. `folder` is that of the import's cache, where it is not the usual one. */
export async function openArchive(content: string, folder?: string): Promise<ArchiveInHand> {
  const options = {
    content,
    check: false,
    rules: await fingerprintRules(ROOT),
    folder: folder ?? cacheFolder(cacheHome(content), content),
    onProgress: () => {},
  };
  const records = new Map<string, ArticleRecord>();
  let material: Material = {
    records: [],
    authorities: { people: [], countries: [], organisations: [], places: [] },
    diagnostics: [],
    corrections: new Map(),
  };
  const read = async (workers?: number): Promise<ImportReport> => {
    const lock = join(content, '.import.lock');
    const report = await withLock(lock, 'import', () => importArchive({ ...options, workers }));
    await takeInHand(content, records, report);
    const { authorities, diagnostics } = await readAuthorities(content);
    material = {
      records: [...records.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
      authorities,
      diagnostics: [...diagnostics, ...report.diagnostics],
      corrections: await readCorrections(content),
    };
    return report;
  };
  await read(folder === undefined ? undefined : 0);
  // One clipping is read sooner here than a process starts.
  return { material: () => material, settle: () => read(0) };
}

/** The records that an import changed; all of them the first time. */
async function takeInHand(
  content: string,
  records: Map<string, ArticleRecord>,
  { added, updated, removed }: ImportReport,
): Promise<void> {
  if (records.size === 0) {
    for (const record of (await readRecords(content)).records) records.set(record.id, record);
    return;
  }
  for (const id of articlesAmong(removed)) records.delete(id);
  for (const id of articlesAmong([...added, ...updated]))
    records.set(id, await readRecord(content, id));
}

function articlesAmong(paths: readonly string[]): string[] {
  return paths.flatMap((path) => /^articles\/(.+)\.md$/.exec(path)?.[1] ?? []);
}

async function readCorrections(content: string): Promise<Map<string, Correction>> {
  const corrections = new Map<string, Correction>();
  for (const source of await listCorrected(content)) {
    const text = await readFile(join(content, 'corrections', `${source}.yaml`), 'utf8');
    const { correction } = parseCorrection(source, text);
    if (correction) corrections.set(source, correction);
  }
  return corrections;
}
