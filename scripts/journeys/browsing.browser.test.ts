import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { test } from './reader.ts';

const site = inject('mini');
const at = (path: string): string => new URL(path, site).href;

const HARBOUR = 'Arvenport opens its new harbour to ships from Iceland';

const main = (page: Page) => page.getByRole('main');
const heading = (page: Page) => main(page).getByRole('heading', { level: 1 });

/** The element that the address's fragment names. */
async function readTarget(page: Page): Promise<string> {
  return page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`).innerText();
}

describe('A reader', () => {
  test('goes from the front page by the timeline to an article, a person and a country', async ({
    open,
  }) => {
    const page = await open(site);
    await page
      .getByRole('navigation', { name: 'Main' })
      .getByRole('link', { name: 'Timeline' })
      .click();
    await main(page).getByRole('link', { name: HARBOUR }).first().click();
    expect(await heading(page).innerText()).toBe(HARBOUR);
    await page.locator('#p1').getByRole('link', { name: 'Þóra Hallsdóttir' }).click();
    expect(await heading(page).innerText()).toContain('Hallsdóttir');
    await main(page)
      .getByRole('listitem')
      .getByRole('link', { name: 'Iceland', exact: true })
      .first()
      .click();
    expect(await heading(page).innerText()).toContain('Iceland');
  });

  test('finds one person under two spellings', async ({ open }) => {
    const page = await open(at('people/thora-hallsdottir/'));
    expect(await main(page).innerText()).toContain('Þóra Hallsdóttir');
    expect(await main(page).innerText()).toContain('Thora Hallsdottir');
    expect(await main(page).innerText()).toContain('Inquiry into harbour costs begins');
  });

  test('follows a mention to its sentence', async ({ open }) => {
    const page = await open(at('people/edda-quillfeather/'));
    await main(page)
      .getByRole('listitem')
      .filter({ hasText: 'thanked both countries' })
      .last()
      .getByRole('link', { name: 'Edda Quillfeather' })
      .click();
    expect(await readTarget(page)).toContain('thanked both countries');
  });

  test('is told who a name is by touch before being led there', async ({ open }) => {
    const page = await open(at('people/thora-hallsdottir/'), {
      viewport: { width: 360, height: 740 },
      hasTouch: true,
      isMobile: true,
    });
    await main(page).getByRole('link', { name: HARBOUR }).first().click();
    await page.waitForURL(/\/articles\//);
    const name = page.locator('#p1').getByRole('link', { name: 'Icelandic' });
    const tap = async () => {
      await name.scrollIntoViewIfNeeded();
      const [x, y] = await name.evaluate((link) => {
        const [{ x, y, width, height } = new DOMRect()] = link.getClientRects();
        return [x + width / 2, y + height / 2] as const;
      });
      await page.touchscreen.tap(x, y);
    };
    await tap();
    const note = await name.getAttribute('data-why');
    await expect.poll(() => page.locator('#told').textContent()).toContain(note);
    expect(page.url()).toContain('/articles/');
    await tap();
    await page.waitForURL(/\/countries\/is\//);
  });

  test('follows a claim to its sentence, and sees the raw line below', async ({ open }) => {
    const page = await open(site);
    await main(page).getByRole('link', { name: HARBOUR }).first().click();
    const panel = main(page).getByRole('complementary', { name: 'Evidence' });
    await panel.locator('.places').getByRole('link').first().click();
    const sentence = (await readTarget(page)).replace(/^.*line \d+\s*/s, '');
    await expect.poll(() => panel.getByRole('status').innerText()).toMatch(/Raw line \d+/);
    expect(await panel.getByRole('status').innerText()).toContain(sentence);
    await page.keyboard.press('Escape');
    expect(await panel.getByRole('status').innerText()).toBe('');
  });

  test('reaches the evidence of a claim by a few keys', async ({ open }) => {
    const page = await open(site);
    await main(page).getByRole('link', { name: HARBOUR }).first().click();
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
    const press = async (...keys: string[]) => {
      for (const key of keys) await page.keyboard.press(key);
    };
    await press('Tab', 'Tab');
    expect(await focused()).toBe('Skip to the evidence');
    await press('Enter');
    await page.waitForURL(/#evidence$/);
    await press('Tab');
    expect(await focused()).toBe('People');
    await press('Enter');
    await page.waitForURL(/#People$/);
    await press('Tab');
    const claims = page.locator('.panel ul').first().locator('li');
    const nameOf = (n: number) => claims.nth(n).getByRole('link').first().innerText();
    expect(await focused()).toBe(await nameOf(0));
    await press('ArrowDown');
    expect(await focused()).toBe(await nameOf(1));
    await press('ArrowUp');
    expect(await focused()).toBe(await nameOf(0));
  });

  test('sees what was set aside only with the clipping', async ({ open }) => {
    const page = await open(site);
    await main(page).getByRole('link', { name: HARBOUR }).first().click();
    expect(await page.locator('.prose').innerText()).not.toContain('newsletter');
    await main(page)
      .getByRole('link', { name: /set aside/ })
      .first()
      .click();
    expect(await main(page).innerText()).toContain('Sign up for our newsletter');
  });

  test('finds the article that another one prints as a related headline', async ({ open }) => {
    const page = await open(site);
    await main(page).getByRole('link', { name: HARBOUR }).first().click();
    await main(page)
      .getByRole('complementary')
      .getByRole('listitem')
      .getByRole('link', { name: 'Skerrow council votes to keep the old ferry' })
      .click();
    expect(await heading(page).innerText()).toBe('Skerrow council votes to keep the old ferry');
  });

  test('meets no page of a name that stands outside an article', async ({ open }) => {
    const page = await open(at('countries/'));
    expect(await main(page).innerText()).toContain('Iceland');
    expect(await main(page).innerText()).not.toContain('Chile');
  });

  test('reads an undated article without a date made up', async ({ open }) => {
    const page = await open(at('timeline/'));
    await main(page)
      .getByRole('link', { name: 'A letter on the price of herring' })
      .first()
      .click();
    expect(await main(page).getByRole('article').innerText()).toContain('No date is printed');
    const forMachines = page.locator('script[type="application/ld+json"]').first();
    expect(await forMachines.textContent()).not.toContain('datePublished');
  });

  test('keeps the filters of the timeline from one kind to the next', async ({ open }) => {
    const page = await open(at('timeline/'));
    await page.getByLabel('Outlet').selectOption('Arvenport Observer');
    await page.getByLabel('Person').selectOption({ index: 1 });
    const { search } = new URL(page.url());
    expect(new URLSearchParams(search).size).toBe(2);
    await main(page).getByRole('link', { name: 'Quotes', exact: true }).click();
    expect(new URL(page.url()).search).toBe(search);
  });

  test('comes by keyboard alone from the skip link to an article', async ({ open }) => {
    const page = await open(at('timeline/'));
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).hash).toBe('#main');
    for (let presses = 0; presses < 60; presses++) {
      await page.keyboard.press('Tab');
      if (await page.evaluate(() => document.activeElement?.matches('main a[href*="/articles/"]')))
        break;
    }
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/articles\//);
    expect(await page.locator('#p1').count()).toBe(1);
  });

  test('is told where there is no page', async ({ open, complaints }) => {
    const page = await open(at('people/nobody/'));
    expect(await heading(page).count()).toBe(1);
    expect(complaints.splice(0)).toEqual([
      expect.stringMatching(/^404: /),
      expect.stringContaining('404'),
    ]);
  });
});
