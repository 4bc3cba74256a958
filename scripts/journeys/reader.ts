import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { expect, inject, test as base } from 'vitest';
import { launchBrowser } from '../browser.ts';

type OpenWindow = (address: string, options?: BrowserContextOptions) => Promise<Page>;

/** A reader in another place than the tests were written in. One who clicks on while a page fades in cuts that short, so nothing moves. */
const WINDOW: BrowserContextOptions = {
  viewport: { width: 1280, height: 800 },
  locale: 'en-GB',
  timezoneId: 'America/St_Johns',
  reducedMotion: 'reduce',
};

/**
 * `open` gives a window on an address. `complaints` are what goes wrong in them: errors on the console, exceptions,
 * failed requests, requests to other hosts. At the end of a test there may be none left.
 */
export const test = base
  .extend('browser', { scope: 'file' }, async ({}, { onCleanup }) => {
    const browser = await launchBrowser(inject('browser'));
    onCleanup(() => browser.close());
    return browser;
  })
  .extend('complaints', ({}, { onCleanup }): string[] => {
    const complaints: string[] = [];
    onCleanup(() => expect(complaints).toEqual([]));
    return complaints;
  })
  .extend('open', ({ browser, complaints }, { onCleanup }): OpenWindow => {
    const windows: Page[] = [];
    onCleanup(async () => {
      for (const page of windows) await page.context().close();
    });
    return async (address, options) => {
      const page = await openWindow(browser, new URL(address).origin, complaints, options);
      windows.push(page);
      await page.goto(address);
      return page;
    };
  });

async function openWindow(
  browser: Browser,
  home: string,
  complaints: string[],
  options: BrowserContextOptions = {},
): Promise<Page> {
  const context = await browser.newContext({ ...WINDOW, ...options });
  context.setDefaultTimeout(15_000);
  await context.route(
    (url) => url.origin !== home,
    (route) => {
      complaints.push(`request to another host: ${route.request().url()}`);
      return route.abort();
    },
  );
  const page = await context.newPage();
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`exception: ${error.message}`));
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
  });
  return page;
}
