import fs from 'node:fs';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { withMovesAcrossDisks } from './moves-across-disks.ts';

const { rename } = fs.promises;
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'dateline-moves-'));
  writeFileSync(path.join(folder, 'a'), 'style');
});
afterEach(() => {
  fs.promises.rename = rename;
  rmSync(folder, { recursive: true });
});

const move = () => fs.promises.rename(path.join(folder, 'a'), path.join(folder, 'b'));
const failing = (code: string) => () => Promise.reject(Object.assign(new Error(code), { code }));

test('a move to another disk is a copy', async () => {
  fs.promises.rename = failing('EXDEV');
  await withMovesAcrossDisks(move);
  expect(readFileSync(path.join(folder, 'b'), 'utf8')).toBe('style');
  expect(fs.existsSync(path.join(folder, 'a'))).toBe(false);
});

test('what else fails, fails; and afterwards moves are what they were', async () => {
  const other = failing('ENOSPC');
  fs.promises.rename = other;
  await expect(withMovesAcrossDisks(move)).rejects.toMatchObject({ code: 'ENOSPC' });
  expect(fs.promises.rename).toBe(other);
});
