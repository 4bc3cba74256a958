import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { ArticleId } from '#archive/record/ids.ts';
import { listFiles } from './content-folder.ts';

/** A record that an earlier import wrote, in this form or an older one. */
export interface KnownRecord {
  readonly id: ArticleId;
  readonly key: string;
  /** The ids of the people that it names. */
  readonly people: readonly string[];
}

/** The files of an article's record, relative to the content folder: first the one for people. */
export function pathsOf(id: ArticleId): readonly [string, string] {
  return [`articles/${id}.md`, `readings/${id}.json`];
}

/** Takes away readings that belong to no article: a killed import may have left them. */
export async function removeOrphans(content: string, ids: ReadonlySet<string>): Promise<void> {
  for (const name of await listFiles(join(content, 'readings'), ['.json']))
    if (!ids.has(name.slice(0, -'.json'.length)))
      await rm(join(content, 'readings', name), { force: true });
}

/** Names an article of a clipping: the clipping itself, or its `part`th article (from 1) where it holds several. */
export function articleKey(source: string, part: number): string {
  return part === 1 ? source : `${source}#${part}`;
}

/**
 * The records in `articles/`. Only their ids and sources are looked at, so that a record in an older form is still
 * known by its address. A file without both is no record and stays out.
 */
export async function readKnownRecords(content: string): Promise<KnownRecord[]> {
  const known: KnownRecord[] = [];
  for (const name of await listFiles(join(content, 'articles'), ['.md'])) {
    const file = await readFile(join(content, 'articles', name), 'utf8');
    const source = /^source: (.*)$/m.exec(file)?.[1]?.replace(/^(['"])(.*)\1$/, '$2');
    if (source === undefined) continue;
    const part = Number(/^part: (\d+)$/m.exec(file)?.[1] ?? 1);
    known.push({
      id: name.slice(0, -'.md'.length) as ArticleId,
      key: articleKey(source, part),
      people: /^people: \[(.*)\]$/m.exec(file)?.[1]?.split(', ').filter(Boolean) ?? [],
    });
  }
  return known;
}
