import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { copyIn } from './copy-in.ts';
import { HARBOUR, openTestFolder, TREATY, type TestFolder } from './test-folder.ts';

let folder: TestFolder;

beforeEach(async () => {
  folder = await openTestFolder();
});

afterEach(() => folder.remove());

describe('clippings from elsewhere', () => {
  test('are copied into the sources, byte for byte', async () => {
    await writeFile(join(folder.content, 'clip.txt'), HARBOUR);
    await copyIn(folder.content, [join(folder.content, 'clip.txt')]);
    expect(await readFile(join(folder.content, 'sources/clip.txt'), 'utf8')).toBe(HARBOUR);
  });

  test('of a folder keep their folders, without what is hidden and without the archive itself', async () => {
    const files = {
      'strike/a.txt': HARBOUR,
      'b.txt': TREATY,
      '.notes/c.txt': TREATY,
      'archive/articles/d.md': TREATY,
    };
    const desk = join(folder.content, 'desk');
    for (const [name, text] of Object.entries(files)) {
      await mkdir(dirname(join(desk, name)), { recursive: true });
      await writeFile(join(desk, name), text);
    }
    const archive = join(desk, 'archive');
    for (const _ of ['once', 'twice']) await copyIn(archive, [desk]);
    expect((await readdir(join(archive, 'sources'), { recursive: true })).sort()).toEqual([
      'b.txt',
      'strike',
      'strike/a.txt',
    ]);
  });

  test('are refused where their name would hide them', async () => {
    const file = join(folder.content, '.clip.txt');
    await writeFile(file, HARBOUR);
    await expect(copyIn(folder.content, [file])).rejects.toThrow(/hidden/);
  });

  test('leave nothing unfinished among the sources, and what a kill has left is taken away', async () => {
    await writeFile(join(folder.content, 'clip.txt'), HARBOUR);
    await copyIn(folder.content, [join(folder.content, 'clip.txt')]);
    await mkdir(join(folder.content, '.unfinished'), { recursive: true });
    await writeFile(join(folder.content, '.unfinished/1-0-0'), TREATY.slice(0, 40));
    expect(await folder.run()).toMatchObject({ clippings: 1, articles: 1 });
    expect(await readdir(folder.content)).not.toContain('.unfinished');
  });

  test('of one name and other content are refused, and then none is copied', async () => {
    const files = ['one', 'other'].map((name) => join(folder.content, name, 'clip.txt'));
    for (const [index, file] of files.entries()) {
      await mkdir(dirname(file));
      await writeFile(file, index === 0 ? HARBOUR : TREATY);
    }
    await expect(copyIn(folder.content, files)).rejects.toThrow(/have one name/);
    expect(Object.keys(await folder.files())).not.toContain('sources/clip.txt');
  });

  test('never replace a source of the same name, and then none is copied', async () => {
    await folder.put('clip.txt', TREATY);
    await writeFile(join(folder.content, 'clip.txt'), HARBOUR);
    await writeFile(join(folder.content, 'other.txt'), HARBOUR);
    const files = ['other.txt', 'clip.txt'].map((name) => join(folder.content, name));
    await expect(copyIn(folder.content, files)).rejects.toThrow(/never overwritten/);
    expect(Object.keys(await folder.files()).sort()).toEqual([
      'clip.txt',
      'other.txt',
      'sources/clip.txt',
    ]);
    expect(await readFile(join(folder.content, 'sources/clip.txt'), 'utf8')).toBe(TREATY);
  });
});
