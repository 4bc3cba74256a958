import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { test } from './reader.ts';

const site = inject('mini');
const at = (path: string): string => new URL(path, site).href;
const HARBOUR = 'articles/2031-03-02-arvenport-opens-its-new-harbour-to-ships-from-iceland/';

const report = (page: Page) => page.getByRole('textbox', { name: 'Report' });
const wrong = (page: Page) =>
  page.getByRole('contentinfo').getByRole('link', { name: 'Something wrong?' });

describe('A reader who sees a mistake', () => {
  test('names a field of an article by keyboard, and the letter holds the entry to paste', async ({
    open,
  }) => {
    const page = await open(at(HARBOUR));
    await wrong(page).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => report(page).inputValue()).toContain('Page: https://example.test/');
    const what = page.getByRole('combobox', { name: 'What' });
    const outlet = await what.locator('option', { hasText: /^Outlet/ }).innerText();
    await what.selectOption(outlet);
    await expect
      .poll(() => report(page).inputValue())
      .toMatch(
        /Evidence: \S+source\/#L\d+[^]*corrections\/harbour-opens\.txt\.yaml:\s+publisher:\s+value: …/,
      );
    const link = page.getByRole('link', { name: 'Send' });
    const sent = new URL((await link.getAttribute('href')) ?? '');
    expect(sent.origin + sent.pathname).toBe('https://example.test/issues/new');
    expect(sent.searchParams.get('body')).toBe(await report(page).inputValue());
    await page.keyboard.press('Escape');
    await expect.poll(() => report(page).count()).toBe(0);
  });

  test('names what was marked in the text, a line of the clipping, and an office', async ({
    open,
  }) => {
    const page = await open(at(`${HARBOUR}#p1s2`));
    await wrong(page).click();
    await expect
      .poll(() => report(page).inputValue())
      .toContain('Statement: The harbour took four');
    await page.goto(at(`${HARBOUR}source/#L12`));
    await wrong(page).click();
    await expect.poll(() => report(page).inputValue()).toMatch(/roles:\s+- lines: 12\s+role: body/);
    await page.goto(at('people/thora-hallsdottir/'));
    await wrong(page).click();
    const what = page.getByRole('combobox', { name: 'What' });
    await what.selectOption({ index: 2 });
    await expect
      .poll(() => report(page).inputValue())
      .toMatch(/Evidence: https:\/\/example\.test\/\S+#p\d+s\d+[^]*people\/thora-hallsdottir\.md/);
  });

  test('is led to how to correct without JavaScript', async ({ open }) => {
    const page = await open(at(HARBOUR), { javaScriptEnabled: false });
    await wrong(page).click();
    expect(page.url()).toContain('about/#correct');
    await page.getByRole('link', { name: 'corrections', exact: true }).click();
    expect(await page.getByRole('main').innerText()).toContain('Nothing has been corrected');
  });
});
