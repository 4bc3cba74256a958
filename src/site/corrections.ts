import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { correctionSchema, type Correction } from '#archive/clipping/corrections/correction.ts';

const FOLDER = join(process.env.DATELINE_CONTENT ?? 'content', 'corrections');
const ENDING = '.yaml';

/**
 * What editors decided about clippings, by the clipping's name. A file that does not fit is left out: import and check
 * report it, and nothing heeds it.
 */
export function readCorrections(): Map<string, Correction> {
  const corrections = new Map<string, Correction>();
  for (const name of listFiles()) {
    const read = correctionSchema.safeParse(parseText(readFileSync(join(FOLDER, name), 'utf8')));
    if (read.success) corrections.set(name.slice(0, -ENDING.length), read.data);
  }
  return corrections;
}

function listFiles(): string[] {
  try {
    return readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
      .map((name) => name.replaceAll('\\', '/'))
      .filter((name) => name.endsWith(ENDING))
      .sort();
  } catch {
    return [];
  }
}

function parseText(text: string): unknown {
  try {
    return parse(text);
  } catch {
    return undefined;
  }
}
