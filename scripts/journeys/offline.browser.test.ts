import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, inject } from 'vitest';
import { makeOffline } from '../offline/make-offline.ts';
import { test } from './reader.ts';

const { mini } = inject('folders');
const base = new URL(inject('mini')).pathname;
let folder = '';
const at = (way: string) => new URL(way, pathToFileURL(`${folder}/`)).href;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'dateline offline-'));
  await makeOffline(mini, base, folder);
});
afterAll(() => rm(folder, { recursive: true }));

describe('An archive on a disk, without a server', () => {
  test('is searched, and a result leads to its article and the raw line', async ({ open }) => {
    const page = await open(at('index.html'));
    await page.getByRole('searchbox').fill('"new harbour of Arvenport"');
    await page.keyboard.press('Enter');
    const results = page.getByRole('list', { name: 'Results' }).getByRole('link');
    await expect.poll(() => results.count()).toBeGreaterThan(0);
    await results.first().click();
    await page.waitForURL(/\/articles\/[^/]+\/index\.html/);
    await page.locator('.panel a[href^="#p"]').first().click();
    await expect.poll(() => page.locator('#proof').innerText()).toMatch(/Raw line \d/);
  });

  test('cites a passage, and keeps it', async ({ open }) => {
    const page = await open(
      at(
        'articles/2031-03-02-arvenport-opens-its-new-harbour-to-ships-from-iceland/index.html#p1s2',
      ),
    );
    await page.getByRole('button', { name: /APA, MLA/ }).click();
    const citation = page.getByRole('textbox', { name: 'Citation' });
    await expect
      .poll(() => citation.inputValue())
      .toMatch(/Marrow, 2031, para\. 1[^]*Edition [0-9a-f]{12}/);
    await page.getByRole('button', { name: 'Put aside' }).click();
    await page.getByRole('link', { name: 'Passages put aside' }).click();
    await expect
      .poll(() => page.getByRole('textbox', { name: 'Markdown' }).inputValue())
      .toContain('> The harbour took four years to build.');
    await page.getByRole('link', { name: /Arvenport opens/ }).click();
    await page.waitForURL(/index\.html#p1s2$/);
  });

  test('finds quotes, and narrows a search by a filter', async ({ open }) => {
    const page = await open(at('search/index.html?in=quotes&q=ferry'));
    const results = page.getByRole('list', { name: 'Results' }).getByRole('heading');
    await expect.poll(() => results.allInnerTexts()).toEqual([expect.stringContaining('ferry')]);
    await page.goto(at('search/index.html?q=harbour'));
    await expect.poll(() => results.count()).toBeGreaterThan(1);
    const all = await results.count();
    const filter = page.getByRole('group', { name: 'People' });
    await filter.getByText(/Aaskov/).click();
    await expect.poll(() => results.count()).toBeLessThan(all);
  });

  test('has its timeline, and every way from it is a file', async ({ open }) => {
    const page = await open(at('timeline/index.html'));
    const filter = page.locator('#filters select').first();
    await filter.selectOption({ index: 1 });
    await expect.poll(() => page.url()).toContain('?');
    const ways = await page
      .locator('a[href]')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    expect(ways.filter((way) => !/^file:.*\.\w+([?#].*)?$/.test(way))).toEqual([]);
  });
});
