import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { findCommand } from './run.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'dateline-'));
const sources = path.join(folder, 'sources');
mkdirSync(path.join(sources, 'strike'), { recursive: true });
mkdirSync(path.join(folder, 'corrections/strike'), { recursive: true });
symlinkSync(findCommand('explain'), path.join(sources, 'out.txt'));

afterAll(() => rmSync(folder, { recursive: true }));

function explain(file: string) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [findCommand('explain'), file, '--json'],
    { encoding: 'utf8', timeout: 60_000 },
  );
  return { status, said: stdout + stderr };
}

test('a clipping in a collection is explained with its own correction', () => {
  writeFileSync(
    path.join(sources, 'strike/a.txt'),
    'Ferries stop\n\nThe ferries stopped on Monday, the port said.\n',
  );
  writeFileSync(
    path.join(folder, 'corrections/strike/a.txt.yaml'),
    'date:\n  value: 2031-03-02\n  reason: the paper edition\n',
  );
  const { status, said } = explain(path.join(sources, 'strike/a.txt'));
  expect(said).toContain('2031-03-02');
  expect(status).toBe(0);
});

test('a source that the import does not read is not explained either', () => {
  const { status, said } = explain(path.join(sources, 'out.txt'));
  expect(said).toContain('source-leads-out');
  expect(status).toBe(1);
});
