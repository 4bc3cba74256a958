import { spawn } from 'node:child_process';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readRecords } from '../read-records.ts';
import { ROOT } from '../run.ts';
import { openTestFolder, type TestFolder } from './test-folder.ts';

const CLIPPINGS = 90;

const clipping = (n: number) => `Harbour number ${n} opens in Arvenport

${(n % 27) + 1} February 2031

Norwegian Foreign Minister Torvald Eikeland opened harbour number ${n} in Arvenport.

"This is harbour number ${n}, and it will not be the last," Eikeland said.
`;

let folder: TestFolder;

beforeEach(async () => {
  folder = await openTestFolder();
});

afterEach(() => folder.remove());

async function putClippings(count: number): Promise<void> {
  for (let n = 1; n <= count; n++) await folder.put(`${n}.txt`, clipping(n));
}

interface Ended {
  readonly code: number | null;
  readonly errors: string;
}

/** Imports the folder in a process of its own, in which no file may grow beyond so many blocks of 1 kB. */
function importWithin(blocks: number | 'unlimited'): Promise<Ended> {
  const script = 'ulimit -f "$1"; exec "$2" scripts/import.ts --content "$3" --workers 1';
  const args = ['-c', script, 'bash', `${blocks}`, process.execPath, folder.content];
  return new Promise((resolve, reject) => {
    const child = spawn('bash', args, { cwd: ROOT, stdio: ['ignore', 'ignore', 'pipe'] });
    let errors = '';
    child.stderr.on('data', (said: Buffer) => (errors += said.toString()));
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, errors }));
  });
}

describe('a disk that takes no more', () => {
  // 0 is a disk that can't be written to at all; with 1 people can be written, and no reading.
  test.each([0, 1])(
    'is told, leaves whole files, and the next import ends the work: %i kB',
    async (blocks) => {
      await putClippings(6);
      const { code, errors } = await importWithin(blocks);
      expect(code).toBe(1);
      expect(errors).toMatch(
        /^The file is larger than it may be\. .*what was written is whole\.\n$/,
      );
      expect((await readRecords(folder.content)).misfits).toEqual([]);
      expect(existsSync(join(folder.content, '.import.lock'))).toBe(false);

      expect((await importWithin('unlimited')).errors).toBe('');
      const files = await folder.files();
      expect(Object.keys(files).filter((path) => path.startsWith('readings/'))).toHaveLength(6);
      await rm(join(folder.content, '.cache'), { recursive: true, force: true });
      const { added, updated, removed } = await folder.run({ check: true });
      expect([added, updated, removed]).toEqual([[], [], []]);
    },
  );
});

describe('files that change while they are read', () => {
  const path = (n: number) => join(folder.content, 'sources', `${n}.txt`);

  test('one that is gone before its turn is named, and all others are read', async () => {
    await putClippings(CLIPPINGS);
    // In the order of their names it is among the last.
    const { diagnostics, articles } = await folder.run({
      onProgress: () => rmSync(path(88), { force: true }),
    });
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ place, rule }) => `${place.file} ${rule}`)).toEqual([
      'sources/88.txt source-unopened',
    ]);
    expect(articles).toBe(CLIPPINGS - 1);
    expect((await readRecords(folder.content)).misfits).toEqual([]);
    expect((await folder.run()).diagnostics.filter(({ severity }) => severity === 'error')).toEqual(
      [],
    );
  });

  test('one that changes after its turn gets the record of what was read, and the next import sees it', async () => {
    await putClippings(3);
    await folder.run({
      onProgress: (done, all) => {
        if (done === all) writeFileSync(path(2), clipping(500));
      },
    });
    expect((await readRecords(folder.content)).misfits).toEqual([]);
    const { updated } = await folder.run();
    const changed = updated.filter((each) => each.startsWith('articles/'));
    expect(changed).toHaveLength(1);
    expect((await folder.record(changed[0] ?? '')).title).toContain('Harbour number 500');
  });
});

describe('two imports of one folder at once', () => {
  test('the second is refused and changes nothing', async () => {
    await putClippings(40);
    const first = importWithin('unlimited');
    while (!existsSync(join(folder.content, '.import.lock'))) await setTimeout(5);
    const second = await importWithin('unlimited');
    expect(second.code).toBe(1);
    expect(second.errors).toMatch(/another import \(process \d+ on .+\) is at work/);
    expect(await first).toEqual({ code: 0, errors: '' });
    expect((await readRecords(folder.content)).misfits).toEqual([]);
    const { added, updated } = await folder.run({ check: true });
    expect([added, updated]).toEqual([[], []]);
  });
});
