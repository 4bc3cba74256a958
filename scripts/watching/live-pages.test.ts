import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveSite, type ServedSite } from '../static-server.ts';
import { openLivePages } from './live-pages.ts';

const PAGE = '<!doctype html><html><body><p>Harbour</p></body></html>';
const folder = mkdtempSync(path.join(tmpdir(), 'dateline-'));
const live = openLivePages('/papers/');
let site: ServedSite;

beforeAll(async () => {
  writeFileSync(path.join(folder, 'index.html'), PAGE);
  site = await serveSite({ folder, base: '/papers/', live });
});

afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

test('a page asks its own server for news, and the file stays as it is', async () => {
  const html = await (await fetch(site.address)).text();
  expect(html).toContain('<script src="/papers/.watch.js"></script></body>');
  expect(await (await fetch(new URL('/papers/.watch.js', site.address))).text()).toContain(
    'EventSource("/papers/.watch")',
  );
  expect(readFileSync(path.join(folder, 'index.html'), 'utf8')).toBe(PAGE);
});

test('a new site is told to every page that is open', async () => {
  const response = await fetch(new URL('/papers/.watch', site.address));
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  expect((await reader?.read())?.value).toBe(':\n\n');
  live.announce();
  expect((await reader?.read())?.value).toBe('data: built\n\n');
  await reader?.cancel();
});

test('without watching nothing is added', async () => {
  const plain = await serveSite({ folder });
  expect(await (await fetch(plain.address)).text()).toBe(PAGE);
  await plain.close();
});
