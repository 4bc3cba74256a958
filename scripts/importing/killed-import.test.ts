import { spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { decodeMarkdown } from '#archive/record/markdown.ts';
import { readRecords } from '../read-records.ts';
import { ROOT } from '../run.ts';

const KILLS = 6;

const clipping = (n: number) => `Harbour number ${n} opens in Arvenport

${(n % 27) + 1} February 2031

Norwegian Foreign Minister Torvald Eikeland opened harbour number ${n} in Arvenport.

"This is harbour number ${n}, and it will not be the last," Eikeland said.
`;

/** Runs an import of the folder; with `killAfter`, kills it so many milliseconds after it wrote its first record. */
function runImport(content: string, killAfter?: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['scripts/import.ts', '--content', content], {
      cwd: ROOT,
      stdio: 'ignore',
    });
    child.once('error', reject);
    child.once('exit', () => resolve());
    if (killAfter !== undefined)
      void killWhenWriting(content, killAfter, () => child.kill('SIGKILL'));
  });
}

async function killWhenWriting(content: string, after: number, kill: () => void): Promise<void> {
  for (let round = 0; round < 2000; round++) {
    if ((await readdir(join(content, 'people')).catch(() => [])).length > 0) break;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  await new Promise((resolve) => setTimeout(resolve, after));
  kill();
}

async function written(content: string): Promise<Record<string, string>> {
  const files: Record<string, string> = {};
  for (const folder of ['articles', 'readings', 'people', 'countries', 'places', 'organisations']) {
    for (const name of await readdir(join(content, folder)).catch(() => [])) {
      if (/\.(?:md|json)$/.test(name))
        files[`${folder}/${name}`] = await readFile(join(content, folder, name), 'utf8');
    }
  }
  return files;
}

test('an import killed at any moment leaves whole files only, and the next one completes the work', async () => {
  const home = await mkdtemp(join(tmpdir(), 'dateline-kill-'));
  const [calm, killed] = [join(home, 'calm'), join(home, 'killed')];
  await mkdir(join(calm, 'sources'), { recursive: true });
  for (let n = 1; n <= 60; n++) await writeFile(join(calm, 'sources', `${n}.txt`), clipping(n));
  await cp(calm, killed, { recursive: true });
  await runImport(calm);
  for (let kill = 0; kill < KILLS; kill++) {
    await rm(join(killed, 'people'), { recursive: true, force: true });
    await runImport(killed, kill * 12);
    for (const [path, file] of Object.entries(await written(killed)))
      if (path.endsWith('.md')) decodeMarkdown(file);
    expect((await readRecords(killed)).misfits).toEqual([]);
  }
  await runImport(killed);
  expect(await written(killed)).toEqual(await written(calm));
  expect(
    Object.keys(await written(calm)).filter((path) => path.startsWith('articles/')),
  ).toHaveLength(60);
  await rm(home, { recursive: true });
}, 120_000);
