import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import os, { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from './run.ts';

const MINUTES = { timeout: 240_000 };

/** A folder beside the project whose name begins as the project's does, and one that has nothing to do with it. */
const beside = `${ROOT.replace(/[\\/]$/, '')}-built-by-a-test`;
let away: string;
const inAway = (name: string): string => path.join(away, name);

/** Runs the command as from a shell, in a folder that is not the project's. */
function build(...options: string[]): { code: number | null; said: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [path.join(ROOT, 'scripts/build.ts'), ...options],
    { cwd: away, encoding: 'utf8' },
  );
  return { code: status, said: stdout + stderr };
}

beforeAll(() => {
  away = mkdtempSync(path.join(tmpdir(), 'dateline-'));
  cpSync(path.join(ROOT, 'scripts/journeys/fixtures/mini-archive'), inAway('broken'), {
    recursive: true,
  });
  cpSync(inAway('broken'), inAway('content'), { recursive: true });
  mkdirSync(inAway('broken/articles'));
  writeFileSync(inAway('broken/articles/broken.md'), '---\nid: broken\n---\n');
});

afterAll(() => {
  rmSync(away, { recursive: true });
  rmSync(beside, { recursive: true, force: true });
});

describe('A build', () => {
  it('that fails says so and leaves the site as it was', MINUTES, () => {
    mkdirSync(inAway('site'));
    writeFileSync(inAway('site/index.html'), 'the site of yesterday');
    const { code, said } = build('--content', 'broken', '--out', 'site');
    expect(code).toBe(1);
    expect(said).toContain('broken.md');
    expect(readFileSync(inAway('site/index.html'), 'utf8')).toBe('the site of yesterday');
    expect(existsSync(inAway('site.new'))).toBe(false);
    expect(existsSync(inAway('site.lock'))).toBe(false);
  });

  it('of a folder that is being built is refused with what to do', MINUTES, () => {
    writeFileSync(inAway('taken.lock'), `${process.pid} ${os.hostname()}\n`);
    const { code, said } = build('--content', 'content', '--out', 'taken');
    expect(code).toBe(1);
    expect(said).toContain('taken.lock: another build');
    expect(existsSync(inAway('taken'))).toBe(false);
  });

  it('goes anywhere, however the name of its folder begins', MINUTES, () => {
    const { code, said } = build('--content', 'content', '--out', beside);
    expect(said).toContain(`Built ${beside}`);
    expect(code).toBe(0);
    expect(readdirSync(beside)).toContain('index.html');
    expect(readdirSync(beside)).not.toContain('.prerender');
  });

  it('fills the folder that a link leads to, and keeps the link', MINUTES, () => {
    mkdirSync(inAway('served'));
    symlinkSync(inAway('served'), inAway('link'));
    expect(build('--content', 'content', '--out', 'link').code).toBe(0);
    expect(lstatSync(inAway('link')).isSymbolicLink()).toBe(true);
    expect(existsSync(inAway('served/index.html'))).toBe(true);
    expect(readdirSync(away).filter((name) => name.startsWith('link.'))).toEqual([]);
  });

  it('never takes the place of the archive it is made from, of the project, or of what is no site', () => {
    mkdirSync(inAway('letters'));
    writeFileSync(inAway('letters/march.txt'), 'Dear all');
    for (const out of ['.', 'content', ROOT, 'letters']) {
      const { code, said } = build('--content', 'content', '--out', out);
      expect(code).toBe(1);
      expect(said).toContain('Give --out a folder of its own.');
    }
    expect(existsSync(inAway('content/archive.yaml'))).toBe(true);
    expect(existsSync(inAway('letters/march.txt'))).toBe(true);
  });
});
