import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { test } from './reader.ts';

const site = inject('mini');
const at = (path: string): string => new URL(path, site).href;

const field = (page: Page) => page.getByRole('main').getByRole('searchbox');
const status = (page: Page) => page.getByRole('main').getByRole('status');

/** The titles of the results, once they are there. */
async function readResults(page: Page): Promise<string[]> {
  const results = page.getByRole('list', { name: 'Results' }).getByRole('heading');
  await results.first().waitFor();
  return results.allInnerTexts();
}

/** How many places the page marks as found. */
function countMarks(page: Page): Promise<number> {
  return page.evaluate(
    () => (CSS.highlights.get('search')?.size ?? 0) + document.querySelectorAll('main mark').length,
  );
}

describe('The search', () => {
  test('finds a name with and without its accents, and marks it where it leads', async ({
    open,
  }) => {
    const page = await open(at('search/'));
    await field(page).fill('hallsdottir');
    const without = await readResults(page);
    await field(page).fill('');
    await page
      .getByRole('list', { name: 'Results' })
      .getByRole('heading')
      .first()
      .waitFor({ state: 'detached' });
    await field(page).fill('Hallsdóttir');
    expect((await readResults(page)).sort()).toEqual(without.sort());
    expect(without.length).toBeGreaterThanOrEqual(3);
    await page.getByRole('list', { name: 'Results' }).getByRole('link').first().click();
    await page.waitForURL(/\/articles\//);
    await expect.poll(() => countMarks(page)).toBeGreaterThan(0);
  });

  test('finds a phrase only where its words follow each other', async ({ open }) => {
    const page = await open(at('search/?q=%22old+ferry%22'));
    expect(await readResults(page)).toEqual(['Skerrow council votes to keep the old ferry']);
    await field(page).fill('"ferry old"');
    await page
      .getByText(/nothing|no (?:results|articles)/i)
      .first()
      .waitFor();
  });

  test('finds who is meant in another script, and leads there', async ({ open }) => {
    const page = await open(at('search/?q=Халлсдоттир'));
    expect((await readResults(page)).length).toBeGreaterThanOrEqual(3);
    await page
      .getByRole('navigation', { name: /words also lead/ })
      .getByRole('link', { name: /^Þóra Hallsdóttir/ })
      .click();
    await page.waitForURL(/\/people\/thora-hallsdottir\//);
  });

  test('finds words while they are being typed', async ({ open }) => {
    const page = await open(at('search/'));
    await field(page).pressSequentially('herri');
    await page.getByText(/words that begin with “herri”/).waitFor();
    expect((await readResults(page)).join()).toContain('herring');
  });

  test('finds quotes by their words and by who says them', async ({ open }) => {
    const page = await open(at('search/?q=hallsdottir&in=quotes'));
    const bySpeaker = await readResults(page);
    await field(page).fill('harbour');
    await page.getByText(/sayings? for “harbour”/).waitFor();
    expect((await readResults(page)).join()).toContain('harbour');
    expect(bySpeaker.length).toBeGreaterThan(0);
  });

  test('takes query and filters from its address and keeps them there', async ({ open }) => {
    const page = await open(at('search/?q=harbour&publisher=Arvenport+Observer'));
    expect(await readResults(page)).toEqual(['Inquiry into harbour costs begins']);
    await page.getByRole('button', { name: /clear filters/i }).click();
    await expect
      .poll(() => readResults(page))
      .toContain('Arvenport opens its new harbour to ships from Iceland');
    expect(new URL(page.url()).searchParams.get('q')).toBe('harbour');
    expect(new URL(page.url()).searchParams.has('publisher')).toBe(false);
  });

  test.for([
    { width: 1280, folded: false },
    { width: 360, folded: true },
  ])('narrows results down by the choices it offers, $width px wide', async (look, { open }) => {
    const { width, folded } = look;
    const page = await open(at('search/?q=harbour'), { viewport: { width, height: 800 } });
    const before = await readResults(page);
    if (folded) await page.getByRole('main').getByText('Countries', { exact: true }).click();
    const choice = page
      .getByRole('group', { name: 'Countries' })
      .locator('label', { hasText: 'Norway' });
    const count = Number(await choice.locator('.count').innerText());
    await choice.getByRole('checkbox').check();
    await expect.poll(async () => (await readResults(page)).length).toBe(count);
    expect(count).toBeLessThan(before.length);
    expect(new URL(page.url()).searchParams.get('country')).toBe('NO');
  });

  test('closes an open filter at a click beside it, where it lies over the results', async ({
    open,
  }) => {
    const page = await open(at('search/?q=harbour'), { viewport: { width: 800, height: 800 } });
    await readResults(page);
    const choices = page.getByRole('group', { name: 'Countries' }).getByRole('checkbox').first();
    await page.getByRole('main').getByText('Countries', { exact: true }).click();
    await choices.waitFor();
    await page.getByRole('heading', { level: 1 }).click();
    await choices.waitFor({ state: 'hidden' });
  });

  test('has the same results again after Back', async ({ open }) => {
    const page = await open(at('search/'));
    await field(page).fill('pilots');
    const before = await readResults(page);
    await page.getByRole('list', { name: 'Results' }).getByRole('link').first().click();
    await page.waitForURL(/\/articles\//);
    await page.goBack();
    expect(await readResults(page)).toEqual(before);
    expect(await field(page).inputValue()).toBe('pilots');
  });

  test('says how many it found to those who cannot see it', async ({ open }) => {
    const page = await open(at('search/?q=herring'));
    await readResults(page);
    await expect.poll(() => status(page).innerText()).toMatch(/\b1\b/);
  });

  test('is reached from anywhere by "/"', async ({ open }) => {
    const page = await open(at('people/'));
    await page.keyboard.press('/');
    await page.keyboard.type('ferry');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/search\/\?q=ferry/);
    expect((await readResults(page)).join()).toContain('ferry');
  });

  test('stands on the front page, above the news', async ({ open }) => {
    const page = await open(site, { viewport: { width: 360, height: 640 } });
    await page.getByRole('searchbox').fill('ferry');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/search\/\?q=ferry/);
    expect((await readResults(page)).join()).toContain('ferry');
  });

  test('leaves "/" alone where a reader wants that', async ({ open }) => {
    const page = await open(at('search/'));
    await page.getByRole('checkbox', { name: /goes to the search box/ }).uncheck();
    await page.goto(at('people/'));
    await page.keyboard.press('/');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
  });

  test('has ways on where nothing is found', async ({ open }) => {
    const page = await open(at('search/?q=zxqwv'));
    await page.getByText(/no articles found/i).waitFor();
    await page.getByRole('heading', { name: 'People named most often' }).waitFor();
    await field(page).fill('ferry');
    await readResults(page);
    expect(await page.getByRole('heading', { name: 'People named most often' }).count()).toBe(0);
  });

  test('says what to do where JavaScript is off', async ({ open }) => {
    const page = await open(at('search/'), { javaScriptEnabled: false });
    const main = page.getByRole('main');
    expect(await main.innerText()).toContain('JavaScript');
    await main.getByRole('link', { name: 'timeline' }).click();
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
  });
});
