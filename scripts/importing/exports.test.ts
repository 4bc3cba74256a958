import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openTestFolder, type TestFolder } from './test-folder.ts';

let folder: TestFolder;

beforeEach(async () => {
  folder = await openTestFolder();
});

afterEach(() => folder.remove());

const TEXT =
  'The council of Elmhaven agreed on Monday to rebuild the old bridge over the Sarn before the spring floods arrive.';
const TABLE = `Kopf,Wann,Wo,Zeilen
Council rebuilds the old bridge,2031-02-11,Sarn Post,"${TEXT}"
Ferrymen ask for pay,2031-02-14,Elmhaven Courier,"${TEXT.replace('council', 'ferrymen')}"
`;

test('the columns of a table are what archive.yaml says, and another word reads it anew', async () => {
  await folder.put('bridge.csv', TABLE);
  const refused = await folder.run();
  expect(refused.articles).toBe(0);
  expect(refused.diagnostics.map(({ rule }) => rule)).toEqual(['source-without-text']);

  const settings = join(folder.content, 'archive.yaml');
  const columns = ['title: Kopf', 'text: Zeilen', 'date: Wann', 'publisher: Wo'];
  await writeFile(
    settings,
    `title: T\ndescription: D\ncolumns:\n  bridge.csv:\n    ${columns.join('\n    ')}\n`,
  );
  const read = await folder.run();
  expect(read.articles).toBe(2);
  expect(read.diagnostics.map(({ rule }) => rule)).not.toContain('columns-guessed');
  expect(read.added.filter((path) => path.startsWith('articles/'))).toEqual([
    'articles/2031-02-11-council-rebuilds-the-old-bridge.md',
    'articles/2031-02-14-ferrymen-ask-for-pay.md',
  ]);
});

test('settings that do not fit are reported, and the clippings are read', async () => {
  await folder.put(
    'bridge.txt',
    `Council rebuilds the old bridge\n\n11 February 2031\n\n${TEXT}\n`,
  );
  await writeFile(join(folder.content, 'archive.yaml'), 'titel: T\n');
  const { articles, diagnostics } = await folder.run();
  expect(articles).toBe(1);
  expect(diagnostics).toContainEqual(
    expect.objectContaining({
      severity: 'error',
      message: "No key is called 'titel'.",
      place: { file: 'archive.yaml', line: 1, column: 1 },
    }),
  );
});
