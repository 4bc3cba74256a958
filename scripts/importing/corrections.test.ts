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
});
