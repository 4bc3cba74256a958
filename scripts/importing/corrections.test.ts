import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { HARBOUR, openTestFolder, type TestFolder } from './test-folder.ts';

let folder: TestFolder;

beforeEach(async () => {
  folder = await openTestFolder();
});

afterEach(() => folder.remove());

describe('corrections', () => {
  async function correct(name: string, text: string) {
    await folder.put('harbour.txt', HARBOUR);
    await mkdir(join(folder.content, 'corrections'));
    await writeFile(join(folder.content, 'corrections', name), text);
    return (await folder.run()).diagnostics;
  }

  test('name one line by its bare number', async () => {
    const roles = 'roles:\n  - lines: 9\n    role: caption\n    reason: stands under the picture\n';
    expect(await correct('harbour.txt.yaml', roles)).toEqual([]);
    const files = Object.keys(await folder.files());
    const path = files.find((name) => name.startsWith('articles/')) ?? '';
    expect((await folder.record(path)).lines).toContainEqual(
      expect.objectContaining({ role: 'caption', lines: '9' }),
    );
  });

  test('that do not fit are told by line and key', async () => {
    const [problem] = await correct(
      'harbour.txt.yaml',
      'roles:\n  - lines: nine\n    role: body\n',
    );
    expect(problem?.message).toContain('\'lines\' is "nine": expected line numbers');
    expect(problem?.place.line).toBe(2);
  });

  test.each(['harbour.yaml', 'harbour.txt.yml', 'other.txt.yaml'])(
    'that no clipping heeds are named: %s',
    async (name) => {
      expect(await correct(name, 'date: {value: 2031-02-04, reason: print}\n')).toContainEqual(
        expect.objectContaining({
          rule: 'correction-of-nothing',
          place: { file: `corrections/${name}` },
        }),
      );
    },
  );

  const article = async () => {
    const files = Object.keys(await folder.files());
    return folder.record(files.find((name) => name.startsWith('articles/')) ?? '');
  };

  test('say whom a name stands for, and who speaks', async () => {
    await folder.put('harbour.txt', HARBOUR);
    await folder.run();
    const quote = 'We will open';
    expect((await article()).quotes[0]?.speaker?.id).toBe('torvald-eikeland');
    const said = `names:\n  - name: Torvald Eikeland\n    person: null\n    reason: two of that name\nspeakers:\n  - quote: ${quote}\n    person: renata-olmedo\n    reason: she spoke\n`;
    expect(await correct('harbour.txt.yaml', said)).toEqual([]);
    const read = await article();
    expect(read.people).toEqual(['renata-olmedo']);
    expect(read.quotes[0]).toMatchObject({
      speaker: { id: 'renata-olmedo' },
      reason: 'an editor’s correction: she spoke',
    });
  });

  test.each([
    ['names:\n  - {name: Eikeland, person: nobody-known, reason: guess}\n', 'correction-of-nobody'],
    ['names:\n  - {name: Quebbit, person: null, reason: guess}\n', 'correction-unused'],
    ['date: {value: 2031-02-03, reason: as printed}\n', 'correction-unused'],
  ])('that mean nothing are told: %s', async (text, rule) => {
    expect((await correct('harbour.txt.yaml', text)).map((told) => told.rule)).toEqual([rule]);
  });

  test('that confirm what was doubtful are no idle ones', async () => {
    await folder.put(
      'letter.txt',
      `A letter on herring\n\n${'The price of herring is too high for the town. '.repeat(4)}\n`,
    );
    expect((await folder.run()).diagnostics.map(({ rule }) => rule)).toEqual(['date-missing']);
    await mkdir(join(folder.content, 'corrections'));
    const none = 'date: {value: null, reason: none is printed}\n';
    await writeFile(join(folder.content, 'corrections/letter.txt.yaml'), none);
    expect((await folder.run()).diagnostics).toEqual([]);
  });
});
