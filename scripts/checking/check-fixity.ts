import type { Diagnostic } from '#archive/diagnostic.ts';
import { MANIFEST } from '../bagging/manifest.ts';
import { readManifest } from '../importing/source-manifest.ts';
import { listSources, readSourceFile } from '../importing/source-file.ts';
import { sha256 } from '../importing/text-cache.ts';
import { Refused } from '../refused.ts';

type Fault = Pick<Diagnostic, 'rule' | 'message' | 'remedy'>;

const MISSING: Fault = {
  rule: 'source-missing',
  message: 'The clipping is gone or can’t be opened.',
  remedy: 'Put it back from a copy.',
};
const UNLISTED: Fault = {
  rule: 'source-unlisted',
  message: 'The clipping has not been imported yet.',
  remedy: 'Run "npm run import".',
};
const damaged = (digest: string): Fault => ({
  rule: 'source-damaged',
  message: `The clipping’s bytes are not those of the last import (SHA-256 ${digest}).`,
  remedy: 'Put it back from a copy; if you have changed it on purpose, run "npm run import".',
});

/** Whether the clippings are, bit for bit, those that the last import wrote down. Throws Refused where none did. */
export async function checkFixity(content: string): Promise<Diagnostic[]> {
  const written = readManifest(content);
  if (!written)
    throw new Refused(`There is no ${content}/${MANIFEST}. Run "npm run import" to write it.`);
  const { sources } = await listSources(content);
  const there = new Set(sources.map((source) => `sources/${source}`));
  const faultOf = (file: string): Fault | undefined => {
    const digest = written.get(file);
    if (digest === undefined) return UNLISTED;
    if (!there.has(file)) return MISSING;
    const read = readSourceFile(content, file.slice('sources/'.length), 'anywhere');
    if (read.kind !== 'bytes') return MISSING;
    return sha256(read.bytes) === digest ? undefined : damaged(digest);
  };
  return [...new Set([...written.keys(), ...there])].flatMap((file) => {
    const fault = faultOf(file);
    return fault ? [{ ...fault, severity: 'error' as const, place: { file } }] : [];
  });
}
