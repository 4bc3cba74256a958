import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { listSources } from './list-sources.ts';

test('what a browser keeps beside a saved page is no clipping; other folders are read', async () => {
  const content = await mkdtemp(join(tmpdir(), 'dateline-sources-'));
  const names = [
    'bridge.html',
    'bridge_files/ad.html',
    'bridge_files/img/a.png',
    'ferry.htm',
    'ferry-Dateien/style.css',
    'lost_files/a.txt',
    'year/1.txt',
  ];
  for (const name of names) {
    const path = join(content, 'sources', name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, 'x');
  }
  const expected = ['bridge.html', 'ferry.htm', 'lost_files/a.txt', 'year/1.txt'];
  expect(await listSources(content)).toEqual(expected);
  await rm(content, { recursive: true });
});
