import { beforeEach, afterEach, describe, expect, test } from 'vitest';
import { execFileSync } from 'node:child_process';
import { mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkRecord } from '#archive/record/check-record.ts';
import { parseSourceText } from '#archive/text/source-text.ts';
import { HARBOUR, TREATY, openTestFolder, type TestFolder } from './test-folder.ts';

let folder: TestFolder;

beforeEach(async () => {
  folder = await openTestFolder();
});

afterEach(() => folder.remove());

describe('bad clippings', () => {
  test.each([
    ['an empty file', ''],
    ['white space only', ' \n\n\t\n'],
    ['binary data', new Uint8Array(4096).map((_, index) => (index * 7919) % 256)],
  ])('%s is reported and does not stop the others', async (_, bytes) => {
    await folder.put('bad.txt', bytes);
    await folder.put('harbour.txt', HARBOUR);
    const report = await folder.run();
    expect(report.articles).toBe(1);
    const problems = report.diagnostics.filter(({ severity }) => severity === 'error');
    expect(problems.map(({ place }) => place.file)).toEqual(['sources/bad.txt']);
    expect(problems[0]?.remedy).not.toBe('');
  });

  test('a link is read as what it leads to; one that leads nowhere is reported', async () => {
    await folder.put('harbour.txt', HARBOUR);
    await writeFile(join(folder.content, 'treaty.txt'), TREATY);
    await symlink('../treaty.txt', join(folder.content, 'sources/link.txt'));
    await symlink('../gone.txt', join(folder.content, 'sources/lost.txt'));
    const { articles, diagnostics } = await folder.run();
    expect(articles).toBe(2);
    expect(diagnostics.map(({ rule, place }) => [rule, place.file])).toEqual([
      ['source-unopened', 'sources/lost.txt'],
    ]);
  });

  test('a link that leads out of the content folder is followed only if the archive allows it', async () => {
    const elsewhere = await openTestFolder();
    await elsewhere.put('treaty.txt', TREATY);
    await folder.put('harbour.txt', HARBOUR);
    const link = join(folder.content, 'sources/link.txt');
    await symlink(join(elsewhere.content, 'sources/treaty.txt'), link);
    const { articles, diagnostics } = await folder.run();
    expect(articles).toBe(1);
    expect(diagnostics.map(({ rule, place }) => [rule, place.file])).toEqual([
      ['source-leads-out', 'sources/link.txt'],
    ]);
    const settings = 'title: T\ndescription: D\nlinks: anywhere\n';
    await writeFile(join(folder.content, 'archive.yaml'), settings);
    expect(await folder.run()).toMatchObject({ articles: 2, diagnostics: [] });
    await elsewhere.remove();
  });

  test('a pipe, links to a device and to a folder are named, and nobody waits for them', async () => {
    await folder.put('harbour.txt', HARBOUR);
    await writeFile(
      join(folder.content, 'archive.yaml'),
      'title: T\ndescription: D\nlinks: anywhere\n',
    );
    const place = (name: string) => join(folder.content, 'sources', name);
    execFileSync('mkfifo', [place('pipe.txt')]);
    await symlink('pipe.txt', place('to-pipe.txt'));
    await symlink('/dev/zero', place('to-device.txt'));
    await symlink('.', place('to-folder.txt'));
    const { articles, diagnostics } = await folder.run();
    expect(articles).toBe(1);
    expect(diagnostics.map(({ rule, place }) => [rule, place.file]).sort()).toEqual([
      ['source-no-file', 'sources/pipe.txt'],
      ['source-no-file', 'sources/to-device.txt'],
      ['source-no-file', 'sources/to-folder.txt'],
      ['source-no-file', 'sources/to-pipe.txt'],
    ]);
  });

  test('a name with a backslash is the name of a file', async () => {
    await folder.put('back\\slash.txt', HARBOUR);
    expect(await folder.run()).toMatchObject({ articles: 1, diagnostics: [] });
  });

  test('a row without a title, and half a character, give records that can be read again', async () => {
    const text = HARBOUR.replaceAll('\n', ' ');
    const rows = [
      { title: '<img src=x>', text },
      { title: 'Half a \uD83D letter', text },
    ];
    await folder.put('rows.json', JSON.stringify(rows));
    const { articles, added } = await folder.run();
    expect(articles).toBe(2);
    const paths = added.filter((path) => path.startsWith('articles/'));
    const titles = await Promise.all(paths.map(async (path) => (await folder.record(path)).title));
    expect(titles).toContainEqual('Half a \uFFFD letter');
  });

  test('a clipping that can no longer be read keeps the record it has', async () => {
    await folder.put('harbour.txt', HARBOUR);
    await folder.run();
    const before = await folder.files();
    await rm(join(folder.content, 'sources/harbour.txt'));
    await symlink('gone.txt', join(folder.content, 'sources/harbour.txt'));
    expect((await folder.run({ rules: 'other' })).removed).toEqual([]);
    expect(await folder.files()).toEqual(
      Object.fromEntries(Object.entries(before).filter(([path]) => !path.startsWith('sources/'))),
    );
  });

  test('two clippings of one day and title become two articles', async () => {
    await folder.put('a.txt', HARBOUR);
    await folder.put('b.txt', HARBOUR.replace('before the winter', 'after the winter'));
    const report = await folder.run();
    expect(report.added.filter((path) => path.startsWith('articles/'))).toHaveLength(2);
  });

  test('a correction that does not fit is named, and the clipping is read without it', async () => {
    await folder.put('harbour.txt', HARBOUR);
    await mkdir(join(folder.content, 'corrections'));
    await writeFile(join(folder.content, 'corrections/harbour.txt.yaml'), 'titel: x\n');
    const report = await folder.run();
    expect(report.articles).toBe(1);
    expect(report.diagnostics).toContainEqual(
      expect.objectContaining({
        place: { file: 'corrections/harbour.txt.yaml', line: 1, column: 1 },
        severity: 'error',
      }),
    );
  });
});

test('the articles of one file each get a record that answers for its own lines', async () => {
  await folder.put('digest.txt', `${HARBOUR}\n\n${TREATY}`);
  const report = await folder.run();
  const paths = report.added.filter((path) => path.startsWith('articles/'));
  const records = await Promise.all(paths.map(folder.record));
  expect(records.map(({ date, part }) => [date, part])).toEqual([
    ['2031-02-03', undefined],
    ['2031-03-14', 2],
  ]);
  const source = parseSourceText('digest.txt', `${HARBOUR}\n\n${TREATY}`);
  expect(records.flatMap((record) => checkRecord(record, source))).toEqual([]);
});

test('a text that was clipped twice is kept twice, and named', async () => {
  await folder.put('a.txt', HARBOUR);
  await folder.put('b.txt', `Menu\nHome\nWorld\n\n${HARBOUR}`);
  const report = await folder.run();
  expect(report.articles).toBe(2);
  expect(report.diagnostics).toContainEqual(
    expect.objectContaining({ rule: 'same-text-twice', place: { file: 'sources/a.txt' } }),
  );
});
