import type { Browser, Page } from 'playwright-core';
import { findBrowser, launchBrowser } from '../browser.ts';
import { servePacked, type PackedServer } from './packed-server.ts';

/** What is searched for: words that few and many articles have, and somebody's name. */
export interface Queries {
  readonly word: string;
  readonly words: string;
  readonly next: string;
  readonly name: string;
  /** Words typed one after the other once all is loaded. */
  readonly typed: readonly string[];
}

/** What a reader waits for: bytes that searches fetch, and milliseconds until their results stand. Missing where there are none. */
export interface SearchWaits {
  readonly bytes: Readonly<Record<'word' | 'words' | 'next' | 'name', number | undefined>>;
  /** From the last key to the results, in the median, all being loaded. */
  readonly warm: number | undefined;
  /** From the call of the search page with a query to its results, at 1.6 Mbit/s and 150 ms. */
  readonly slow: number | undefined;
  /** The same from the last key, the search page having been open for long. */
  readonly slowOpen: number | undefined;
}

/** When the call or the last key was, and the first and the last change that showed results since, in milliseconds. */
interface Noted {
  from: number;
  first: number;
  last: number;
}
type Wait = Pick<Noted, 'first' | 'last'>;

/** A slow mobile connection: 1.6 Mbit/s down, 0.75 up, 150 ms to the server and back. */
const SLOW = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
};
/** No answer after so many milliseconds is none. */
const PATIENCE = 30_000;
/** Nothing changes and nothing is fetched for so long: the answer is complete. */
const QUIET = 600;
const KEY = 60;

/** What the page itself needs, with or without a search. */
const OF_THE_PAGE = /\.(?:html|css|woff2|svg|png|ico|webmanifest)$/;

/** Searches a built site in Chromium as readers do, and measures what they wait for. */
export async function measureSearch(site: string, queries: Queries): Promise<SearchWaits> {
  const server = await servePacked(site);
  const browser = await launchBrowser(await findBrowser());
  try {
    const first = (query: string) => bytesOfFirst(browser, server, query);
    const [word, words, name] = [
      await first(queries.word),
      await first(queries.words),
      await first(queries.name),
    ];
    const { next, warm } = await searchOn(browser, server, queries);
    const slow = await waitSlowly(browser, server, queries.word);
    const slowOpen = await waitSlowlyOpen(browser, server, queries.word);
    return { bytes: { word, words, name, next }, warm, slow, slowOpen };
  } finally {
    await browser.close();
    await server.close();
  }
}

/** Bytes that a first search fetches, engine and index, where the search page is called with a query. */
async function bytesOfFirst(
  browser: Browser,
  server: PackedServer,
  query: string,
): Promise<number | undefined> {
  const page = await openPage(browser);
  const before = server.sent.length;
  await page.goto(addressOf(server, query));
  const waited = await waitForResults(page, server);
  await page.context().close();
  return waited === undefined ? undefined : bytesSince(server, before);
}

/** Bytes of a next search, and the time that answers take once all is loaded. */
async function searchOn(
  browser: Browser,
  server: PackedServer,
  { words, next, typed }: Queries,
): Promise<{ next: number | undefined; warm: number | undefined }> {
  const page = await openPage(browser);
  await page.goto(addressOf(server, words));
  await waitForResults(page, server);
  const before = server.sent.length;
  await restart(page);
  await field(page).fill(next);
  const found = await waitForResults(page, server);
  const bytes = found === undefined ? undefined : bytesSince(server, before);
  const waits: (number | undefined)[] = [];
  for (const word of typed) {
    await field(page).fill('');
    await page.waitForTimeout(QUIET);
    await field(page).pressSequentially(word.slice(0, -1), { delay: KEY });
    await restart(page);
    await field(page).press(word.slice(-1));
    waits.push((await waitForResults(page, server))?.last);
  }
  await page.context().close();
  return { next: bytes, warm: medianOf(waits) };
}

async function waitSlowly(browser: Browser, server: PackedServer, query: string) {
  const page = await openPage(browser);
  await slowDown(page);
  await page.goto(addressOf(server, query), { waitUntil: 'commit' });
  const waited = await waitForResults(page, server);
  await page.context().close();
  return waited?.first;
}

async function waitSlowlyOpen(browser: Browser, server: PackedServer, query: string) {
  const page = await openPage(browser);
  await slowDown(page);
  await page.goto(`${server.address}search/`, { waitUntil: 'networkidle' });
  await restart(page);
  await field(page).fill(query);
  const waited = await waitForResults(page, server);
  await page.context().close();
  return waited?.first;
}

async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', SLOW);
}

/** When results last changed is noted in the page itself, counted from its call or from the last key. */
async function openPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.addInitScript(() => {
    const noted = { from: 0, first: 0, last: 0 };
    const results = 'main [aria-label="Results"] > li';
    Object.assign(window, { noted });
    document.addEventListener('input', () => Object.assign(noted, { from: performance.now() }), {
      capture: true,
    });
    new MutationObserver(() => {
      if (document.querySelector(results) === null) return;
      noted.last = performance.now();
      noted.first ||= noted.last;
    }).observe(document, { subtree: true, childList: true });
  });
  return page;
}

/** Forgets what has been shown so far. */
async function restart(page: Page): Promise<void> {
  await page.evaluate(() => {
    const { noted } = window as unknown as { noted: Noted };
    noted.first = noted.last = 0;
  });
}

/** Milliseconds until the first results stand and until nothing changes any more; nothing where none come. */
async function waitForResults(page: Page, server: PackedServer): Promise<Wait | undefined> {
  const end = Date.now() + PATIENCE;
  let seen = { last: 0, sent: -1 };
  while (Date.now() < end) {
    await page.waitForTimeout(QUIET);
    const { from, first, last } = await page.evaluate(
      () => (window as unknown as { noted: Noted }).noted,
    );
    if (last > 0 && last === seen.last && server.sent.length === seen.sent)
      return { first: first - from, last: last - from };
    seen = { last, sent: server.sent.length };
  }
  return undefined;
}

function bytesSince(server: PackedServer, before: number): number {
  return server.sent
    .slice(before)
    .filter(({ name }) => !OF_THE_PAGE.test(name))
    .reduce((sum, { bytes }) => sum + bytes, 0);
}

function addressOf({ address }: PackedServer, query: string): string {
  return `${address}search/?${new URLSearchParams({ q: query })}`;
}

function field(page: Page) {
  return page.getByRole('main').getByRole('searchbox');
}

function medianOf(waits: readonly (number | undefined)[]): number | undefined {
  const sorted = waits.map((wait) => wait ?? Infinity).sort((a, b) => a - b);
  const median = sorted[sorted.length >> 1];
  return median === Infinity ? undefined : median;
}
