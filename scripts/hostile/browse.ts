import type { Browser, Page } from 'playwright-core';

/** So many windows at once. */
const WINDOWS = 4;

/** What a window may say of a page that loads as it should: nothing. */
type Complain = (complaint: string) => void;

/**
 * Opens all addresses in a browser and gives what went wrong: a canary that was called, an error on the console, an exception,
 * a request that failed or went to another host, a page that led on to another.
 */
export async function browse(browser: Browser, addresses: readonly string[]): Promise<string[]> {
  const complaints: string[] = [];
  const waiting = [...addresses];
  const windows = Array.from({ length: WINDOWS }, async () => {
    const page = await openWindow(browser, new URL(addresses[0] ?? '').origin, (complaint) =>
      complaints.push(`${new URL(page.url()).pathname}: ${complaint}`),
    );
    for (let address = waiting.shift(); address !== undefined; address = waiting.shift()) {
      await page.goto(address);
      if (new URL(page.url()).pathname !== new URL(address).pathname)
        complaints.push(`${address} led on to ${page.url()}`);
    }
    await page.context().close();
  });
  await Promise.all(windows);
  return complaints;
}

/** A window in which whatever calls `canary` is heard, in frames too. */
async function openWindow(browser: Browser, home: string, complain: Complain): Promise<Page> {
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  await context.addInitScript(
    'globalThis.canary = (n) => console.error("the canary was called", n)',
  );
  const page = await context.newPage();
  page.on('console', (message) => {
    if (message.type() === 'error') complain(message.text());
  });
  page.on('pageerror', (error) => complain(error.message));
  page.on('dialog', (dialog) => {
    complain(`a dialogue: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== home) complain(`a request to ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) complain(`${response.status()} for ${response.url()}`);
  });
  return page;
}
