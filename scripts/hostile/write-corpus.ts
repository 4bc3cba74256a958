import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { HostileFile } from './hostile-file.ts';

/**
 * Writes files into a content folder. Gives the paths of those that the file system refuses, or takes for one that is
 * there already, as some do with names that differ in case or in the form of their accents.
 */
export function writeCorpus(content: string, files: readonly HostileFile[]): string[] {
  return files.flatMap((file) => {
    const target = Buffer.concat([Buffer.from(`${content}/`), Buffer.from(file.path)]);
    try {
      mkdirSync(path.dirname(`${content}/${String(file.path)}`), { recursive: true });
      writeFileSync(target, file.content, { flag: 'wx' });
      return [];
    } catch {
      return [String(file.path)];
    }
  });
}
