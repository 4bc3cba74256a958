import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT, runNode } from './run.ts';

let folder: string;
const inFolder = (name: string): string => path.join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'dateline-'));
  cpSync(path.join(ROOT, 'scripts/journeys/fixtures/mini-archive'), inFolder('content'), {
    recursive: true,
  });
  mkdirSync(inFolder('content/articles'));
  writeFileSync(inFolder('content/articles/broken.md'), '---\nid: broken\n---\n');
  mkdirSync(inFolder('site'));
  writeFileSync(inFolder('site/index.html'), 'the site of yesterday');
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('A build that fails', () => {
  it('says so and leaves the site as it was', { timeout: 120_000 }, async () => {
    const command = [
      'scripts/build.ts',
      '--content',
      inFolder('content'),
      '--out',
      inFolder('site'),
    ];
    const cache = { DATELINE_CACHE: inFolder('cache') };
    expect(await runNode(command, cache)).toBe(1);
    expect(readFileSync(inFolder('site/index.html'), 'utf8')).toBe('the site of yesterday');
    expect(existsSync(inFolder('site.new'))).toBe(false);
  });
});
