import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { test } from './reader.ts';

const site = inject('mini');
const at = (path: string): string => new URL(path, site).href;

const NAME = 'The pilots’ papers';
const TITLE = 'Pilots print tide tables of their own';

const main = (page: Page) => page.getByRole('main');
const heading = (page: Page) => main(page).getByRole('heading', { level: 1 });
const results = (page: Page) => page.getByRole('list', { name: 'Results' }).getByRole('heading');

describe('A collection', () => {
  test('is found from the front page, and its articles lead back to it', async ({ open }) => {
    const page = await open(site);
    await main(page)
      .getByRole('link', { name: /collection/i })
      .first()
      .click();
    if ((await heading(page).innerText()) !== NAME)
      await main(page).getByRole('link', { name: NAME }).first().click();
    expect(await heading(page).innerText()).toBe(NAME);
    await main(page).getByRole('link', { name: TITLE }).click();
    await page.waitForURL(/\/articles\//);
    expect(await heading(page).innerText()).toBe(TITLE);
    await main(page).getByRole('link', { name: NAME }).click();
    expect(await heading(page).innerText()).toBe(NAME);
  });

  test('narrows a search, by its filter and by its address', async ({ open }) => {
    const page = await open(at('search/?q=pilots'));
    await expect.poll(() => results(page).count()).toBeGreaterThan(1);
    const choices = page.getByRole('group', { name: 'Collections' });
    await choices.locator('label', { hasText: NAME }).getByRole('checkbox').check();
    await expect.poll(() => results(page).allInnerTexts()).toEqual([TITLE]);
    expect(new URL(page.url()).searchParams.get('collection')).not.toBeNull();
    const again = await open(page.url());
    await expect.poll(() => results(again).allInnerTexts()).toEqual([TITLE]);
  });
});

describe('The tags of a note', () => {
  test('stand with what is known of the article, and narrow a search', async ({ open }) => {
    const page = await open(at('search/?q=tide&tag=pilotage'));
    await expect.poll(() => results(page).allInnerTexts()).toEqual([TITLE]);
    await page.getByRole('list', { name: 'Results' }).getByRole('link').first().click();
    await page.waitForURL(/\/articles\//);
    expect(await page.locator('#evidence').innerText()).toMatch(/Tags[\s\S]*tides, pilotage/);
    const meta = page.locator('meta[name="keywords"]');
    expect(
      await meta.evaluateAll((all) => all.map((each) => each.getAttribute('content'))),
    ).toEqual(['tides', 'pilotage']);
  });
});
