import { beforeEach, afterEach, describe, expect, test } from 'vitest';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { HARBOUR, TREATY, openTestFolder, type TestFolder } from './test-folder.ts';

let folder: TestFolder;

beforeEach(async () => {
  folder = await openTestFolder();
});

afterEach(() => folder.remove());

describe('from clippings to records', () => {
  test('an article is recorded with what it says, each statement at its place', async () => {
    await folder.put('harbour.txt', HARBOUR);
    const report = await folder.run();
    expect(report.added.filter((path) => path.startsWith('articles/'))).toHaveLength(1);
    const [path = ''] = report.added.filter((name) => name.startsWith('articles/'));
    const record = await folder.record(path);
    expect(record).toMatchObject({
      id: '2031-02-03-foreign-ministers-of-norway-and-chile-meet-in-valdivia',
      title: 'Foreign ministers of Norway and Chile meet in Valdivia',
      date: '2031-02-03',
      time: '14:20',
      authors: ['Ilse Marrow'],
      people: ['torvald-eikeland', 'renata-olmedo'],
      source: 'harbour.txt',
    });
    expect(new Set(record.countries)).toEqual(new Set(['NO', 'CL']));
    expect(record.quotes[0]).toMatchObject({
      kind: 'direct',
      text: 'We will open the harbour to research ships before the winter',
      speaker: { id: 'torvald-eikeland', as: 'Eikeland' },
      in: 'p2s1',
    });
  });

  test('importing twice changes nothing, and neither does forgetting what was read', async () => {
    await folder.put('harbour.txt', HARBOUR);
    await folder.put('treaty.txt', TREATY);
    await folder.run();
    const first = await folder.files();
    const again = await folder.run();
    expect([again.added, again.updated, again.removed]).toEqual([[], [], []]);
    const anew = await folder.run({ rules: 'other' });
    expect([anew.added, anew.updated, anew.removed]).toEqual([[], [], []]);
    expect(await folder.files()).toEqual(first);
  });

  test('one person named in two articles is one person', async () => {
    await folder.put('harbour.txt', HARBOUR);
    await folder.put('treaty.txt', TREATY);
    await folder.run();
    expect(
      Object.keys(await folder.files())
        .filter((path) => path.startsWith('people/'))
        .sort(),
    ).toEqual(['people/renata-olmedo.md', 'people/torvald-eikeland.md']);
  });

  test('the order in which clippings come makes no difference', async () => {
    await folder.put('b.txt', TREATY);
    await folder.put('a.txt', HARBOUR);
    await folder.run();
    const one = await folder.files();
    await rm(folder.content, { recursive: true });
    await folder.put('a.txt', HARBOUR);
    await folder.run();
    await folder.put('b.txt', TREATY);
    await folder.run();
    expect(await folder.files()).toEqual(one);
  });

  test('checking writes nothing and says what would change', async () => {
    await folder.put('harbour.txt', HARBOUR);
    const before = await folder.files();
    const report = await folder.run({ check: true });
    expect(report.added.length).toBeGreaterThan(0);
    expect(await folder.files()).toEqual(before);
  });

  test('what an editor wrote about a person is never rewritten', async () => {
    await folder.put('harbour.txt', HARBOUR);
    await folder.run();
    const path = join(folder.content, 'people/renata-olmedo.md');
    const edited =
      (await readFile(path, 'utf8')).replace('proposed', 'confirmed') + '\nBorn in Valdivia.\n';
    await writeFile(path, edited);
    await folder.put('treaty.txt', TREATY);
    await folder.run({ rules: 'other' });
    expect(await readFile(path, 'utf8')).toBe(edited);
  });

  test('a record of an older form is written anew under its address, and a reading of nothing goes', async () => {
    await folder.put('harbour.txt', HARBOUR);
    const old = join(folder.content, 'articles/2031-02-03-an-old-address.md');
    await mkdir(join(folder.content, 'articles'));
    await mkdir(join(folder.content, 'readings'));
    await writeFile(old, '---\nsource: harbour.txt\nmentions:\n  - in: p1s1\n---\n\nOld.\n');
    await writeFile(join(folder.content, 'readings/2031-02-03-left-over.json'), '{}');
    const { added, updated } = await folder.run();
    expect(updated).toEqual(['articles/2031-02-03-an-old-address.md']);
    expect(added.filter((path) => path.startsWith('articles/'))).toEqual([]);
    expect((await folder.record(old)).people).toEqual(['torvald-eikeland', 'renata-olmedo']);
    const readings = Object.keys(await folder.files()).filter((path) => /^readings/.test(path));
    expect(readings).toEqual(['readings/2031-02-03-an-old-address.json']);
  });

  test('a clipping that is gone takes its record with it, and says so', async () => {
    await folder.put('harbour.txt', HARBOUR);
    await folder.run();
    await rm(join(folder.content, 'sources/harbour.txt'));
    const report = await folder.run();
    expect(report.removed).toEqual([
      'articles/2031-02-03-foreign-ministers-of-norway-and-chile-meet-in-valdivia.md',
    ]);
  });
});
