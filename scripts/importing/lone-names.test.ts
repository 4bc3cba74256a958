import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openTestFolder, type TestFolder } from './test-folder.ts';

const OPENED = `Bridge opened

5 May 2031

The engineer Tamsin Farrow opened the bridge on Monday. "It will last a hundred years," Farrow said.
`;
const CLOSED = `Bridge closed

9 May 2031

Farrow said on Friday that the bridge would stay closed for a week. "The steel is tired," Farrow added, and asked drivers to be patient.
`;
const ARABIC = `جسر جديد يفتح في تونس

افتتحت وزيرة النقل ليلى حداد جسراً جديداً في تونس يوم الاثنين، وقالت إن العمل استغرق ثلاث سنوات وإن شركة من مصر قامت ببنائه.
`;

let folder: TestFolder;

beforeEach(async () => {
  folder = await openTestFolder();
});

afterEach(() => folder.remove());

async function recordOf(part: string) {
  const names = await readdir(join(folder.content, 'articles'));
  return folder.record(names.find((name) => name.includes(part)) ?? '');
}

test('a surname alone is the person whom the archive knows, and says that this is inferred', async () => {
  await folder.put('opened.txt', OPENED);
  await folder.put('closed.txt', CLOSED);
  await folder.run();
  const { mentions, quotes } = await recordOf('closed');
  expect(mentions[0]).toMatchObject({ person: 'tamsin-farrow', inferred: true });
  expect(mentions[0]?.reason).toContain('nobody else in the archive is called Farrow');
  expect(quotes.map(({ speaker }) => [speaker?.id, speaker?.inferred])).toEqual([
    ['tamsin-farrow', true],
    ['tamsin-farrow', true],
  ]);
});

test('it is nobody where the archive knows nobody of that name', async () => {
  await folder.put('closed.txt', CLOSED);
  await folder.run();
  expect((await recordOf('closed')).people).toEqual([]);
});

test('the record of an article in a language without tables says what was not looked for', async () => {
  await folder.put('jisr.txt', ARABIC);
  await folder.run();
  const { language, people, countries, quotes, unread } = await recordOf('undated');
  expect([language, people, countries, quotes]).toEqual(['ar', [], ['TN', 'EG'], []]);
  expect(unread).toEqual(['people', 'offices', 'quotes', 'organisations', 'places']);
});
