import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { HARBOUR, openTestFolder, type TestFolder } from './test-folder.ts';

const FISHERIES = `Fishing quota for Valdivia raised

3 February 2031

The quota was welcomed on Monday. Everybody liked Zorlan Quebbit, though no quebbit was caught, and the town of Valdivia thanked Renata Olmedo.

"The boats are ready," Olmedo said.
`;

let folder: TestFolder;

beforeEach(async () => {
  folder = await openTestFolder();
  await folder.put('fisheries.txt', FISHERIES);
  await folder.run();
});

afterEach(() => folder.remove());

async function article() {
  const [name = ''] = await readdir(join(folder.content, 'articles'));
  return folder.record(name);
}

function decide(id: string, name: string, review: 'confirmed' | 'rejected'): Promise<void> {
  const path = join(folder.content, 'people', `${id}.md`);
  return writeFile(path, `---\nname: ${name}\nreview: ${review}\n---\n`);
}

async function expectRest(): Promise<void> {
  const { added, updated, removed } = await folder.run();
  expect([added, updated, removed]).toEqual([[], [], []]);
}

test('a name that may be anything is nobody until an editor confirms it, then a person', async () => {
  expect((await article()).people).toEqual(['renata-olmedo']);
  await decide('zorlan-quebbit', 'Zorlan Quebbit', 'confirmed');
  await folder.run();
  expect((await article()).people).toEqual(['zorlan-quebbit', 'renata-olmedo']);
  await expectRest();
});

test('a person whose record is rejected is gone from the articles', async () => {
  await decide('renata-olmedo', 'Renata Olmedo', 'rejected');
  await folder.run();
  const { people, quotes } = await article();
  expect(people).toEqual([]);
  expect(quotes.some(({ speaker }) => speaker && 'id' in speaker)).toBe(false);
  await expectRest();
});

test.each([
  ['misses its schema', '---\nname: Renata Olmedo\nsameAs: r-olmedo\nreview: yes\n---\nMy note.\n'],
  ['is no YAML', '---\nname: [\n---\nMy note.\n'],
])('a file of an editor that %s is reported and left as it is', async (_, written) => {
  const path = join(folder.content, 'people', 'renata-olmedo.md');
  await writeFile(path, written);
  const { updated, diagnostics } = await folder.run();
  expect(await readFile(path, 'utf8')).toBe(written);
  expect(updated.filter((file) => file.startsWith('people/'))).toEqual([]);
  expect(diagnostics).toContainEqual(
    expect.objectContaining({
      rule: 'file-does-not-fit',
      place: expect.objectContaining({ file: 'people/renata-olmedo.md' }),
    }),
  );
});

test('a decision on a name has only the clippings read again that hold its words', async () => {
  await folder.put('harbour.txt', HARBOUR);
  await folder.run();
  const before = await readdir(join(folder.content, '.cache'), { recursive: true });
  await decide('zorlan-quebbit', 'Zorlan Quebbit', 'confirmed');
  await folder.run();
  const after = await readdir(join(folder.content, '.cache'), { recursive: true });
  const made = after.filter((name) => !before.includes(name));
  const texts = made.map((name) => readFile(join(folder.content, '.cache', name), 'utf8'));
  expect(made).toHaveLength(1);
  for (const text of await Promise.all(texts)) expect(text).toContain('Zorlan Quebbit');
});

test('a correction of a clipping that is not there is reported', async () => {
  await mkdir(join(folder.content, 'corrections'));
  await writeFile(join(folder.content, 'corrections', 'gone.txt.yaml'), 'title: {}\n');
  const { diagnostics } = await folder.run();
  expect(diagnostics.map(({ rule, place }) => [rule, place.file])).toContainEqual([
    'correction-of-nothing',
    'corrections/gone.txt.yaml',
  ]);
});

test('a file that was renamed is missed once, with what to write in its place', async () => {
  const path = (id: string) => join(folder.content, 'people', `${id}.md`);
  await writeFile(path('minister-olmedo'), await readFile(path('renata-olmedo'), 'utf8'));
  await rm(path('renata-olmedo'));
  const { diagnostics } = await folder.run();
  expect(diagnostics.map(({ rule, place }) => [rule, place.file])).toContainEqual([
    'id-retired',
    'people/renata-olmedo.md',
  ]);
  await writeFile(
    path('renata-olmedo'),
    '---\nname: Renata Olmedo\nsameAs: minister-olmedo\nreview: confirmed\n---\n',
  );
  expect((await folder.run()).diagnostics.map(({ rule }) => rule)).not.toContain('id-retired');
  expect((await article()).people).toEqual(['minister-olmedo']);
});
