import { cp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { READING_FORMAT } from '#archive/record/article-reading.ts';
import { ROOT } from '../run.ts';
import { openTestFolder, type TestFolder } from './test-folder.ts';

const SHIPPED = join(ROOT, 'content');
const GENERATED = /^(?:articles|readings|people|organisations|places|countries)\/|^manifest/;

let folder: TestFolder;

beforeEach(async () => {
  folder = await openTestFolder();
  await cp(SHIPPED, folder.content, { recursive: true });
});

afterEach(() => folder.remove());

const generated = async (): Promise<Record<string, string>> =>
  Object.fromEntries(Object.entries(await folder.files()).filter(([path]) => GENERATED.test(path)));

/** What was written by a version before this one, as each of its kinds differs from today's. */
const OLDER: readonly (readonly [string, () => Promise<void>])[] = [
  [
    'readings of an older format, with fields that are no longer known',
    async () => {
      for (const name of await readdir(join(folder.content, 'readings'))) {
        const path = join(folder.content, 'readings', name);
        const { format: _, ...reading } = JSON.parse(await readFile(path, 'utf8')) as object & {
          format: number;
        };
        const older = { format: READING_FORMAT - 1, ...reading, sentiment: 0.5 };
        await writeFile(path, JSON.stringify(older));
      }
    },
  ],
  [
    'one file an article, readings in its front matter',
    async () => {
      await rm(join(folder.content, 'readings'), { recursive: true });
      for (const name of await readdir(join(folder.content, 'articles'))) {
        const path = join(folder.content, 'articles', name);
        const text = await readFile(path, 'utf8');
        await writeFile(path, text.replace('\n---\n', '\nmentions: []\nquotes: []\n---\n'));
      }
    },
  ],
  ['no list of digests', () => rm(join(folder.content, 'manifest-sha256.txt'))],
];

test.each(OLDER)(
  'content with %s is brought over, and keeps its addresses',
  async (_, makeOlder) => {
    const today = await generated();
    await makeOlder();
    expect(await generated()).not.toEqual(today);
    const { removed, diagnostics } = await folder.run();
    expect(removed).toEqual([]);
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(await generated()).toEqual(today);
  },
);
