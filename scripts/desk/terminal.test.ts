import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { HARBOUR, openTestFolder, type TestFolder } from '../importing/test-folder.ts';
import { askInTerminal } from './terminal.ts';
import { openWorkbench, type Workbench } from './workbench.ts';

let folder: TestFolder;
let bench: Workbench;

beforeAll(async () => {
  folder = await openTestFolder();
  await folder.put('harbour.txt', HARBOUR.replace('3 February 2031, 14:20', ''));
  bench = await openWorkbench(folder.content, join(folder.content, '.cache'));
});

afterAll(() => folder.remove());

async function type(...lines: string[]): Promise<string> {
  const output = new PassThrough();
  const told = text(output);
  await askInTerminal(bench, Readable.from([`${lines.join('\n')}\n`]), output);
  output.end();
  return told;
}

test('The queue is answered through a pipe', async () => {
  const told = await type('z', 'o soon', 'w the paper’s own date', 'o 2031-02-03', 'q', 'c');
  expect(told).toContain(
    '[Dates] “Foreign ministers of Norway and Chile meet in Valdivia” has no date.',
  );
  expect(told).toContain('c  right: No date is printed');
  expect(told).toContain('>    1  headline');
  expect(told).toContain('“z” is no answer to this');
  expect(told).toContain('“o soon” is no answer to this');
  expect(told).toContain('Written: 2031-02-03\n  corrections/harbour.txt.yaml\n    + date:');
  expect((await folder.files())['corrections/harbour.txt.yaml']).toContain('the paper’s own date');
  expect(bench.queue().some(({ kind }) => kind === 'date')).toBe(false);
});

test('and what was written is taken back', async () => {
  expect(await type('u', 'u')).toMatch(/Taken back: 2031-02-03[^]*Nothing was written yet/);
  expect(Object.keys(await folder.files())).not.toContain('corrections/harbour.txt.yaml');
});
