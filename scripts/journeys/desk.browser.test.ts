import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { serveDesk, type ServedDesk } from '../desk/server.ts';
import { openWorkbench, type Workbench } from '../desk/workbench.ts';
import { findFaultsHere } from './faults.ts';
import { test } from './reader.ts';

/** What is wrong is to be mended in a minute, from opening the queue to the rebuilt page. */
const MINUTE = 60;

let folder = '';
let bench: Workbench;
let desk: ServedDesk;
/** The cookie of the one browser that the desk was opened in. */
let state: Awaited<ReturnType<BrowserContext['storageState']>>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-desk-'));
  await cp(join(import.meta.dirname, 'fixtures/mini-archive'), join(folder, 'content'), {
    recursive: true,
  });
  bench = await openWorkbench(join(folder, 'content'), join(folder, 'cache'));
  desk = await serveDesk({ bench, name: 'Arvenport in the papers', out: join(folder, 'site') });
});

afterAll(async () => {
  await desk.close();
  await rm(folder, { recursive: true });
});

const file = (path: string) => readFile(join(folder, 'content', path), 'utf8');

/** Presses keys one after the other once the page has come whole; what is no key is typed. */
async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  await page.waitForLoadState();
  for (const key of keys)
    if (/^(?:.|(?:Shift\+)?(?:Tab|Enter|Space|Escape|Arrow\w+))$/u.test(key))
      await page.keyboard.press(key);
    else await page.keyboard.type(key);
}

/** Goes on with Tab until the link or field of that name has the focus, as somebody without a mouse does. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let count = 0; count < 60; count++) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
    if (focused.startsWith(name)) return;
  }
  throw new Error(`Tab leads to no “${name}”.`);
}

const chosen = (page: Page) => page.getByRole('listbox').getByRole('option', { selected: true });
const written = (page: Page) => page.getByRole('heading', { name: /^Written: / });

describe('An editor with a keyboard alone', () => {
  test('mends a date, a wrong merge and a wrong line, and sees the rebuilt pages', async ({
    open,
  }) => {
    const seconds: Record<string, number> = {};
    const page = await open(desk.address);
    state = await page.context().storageState();
    const queue = new URL('/queue', desk.address).href;
    const mend = async (what: string, work: () => Promise<void>): Promise<void> => {
      const since = performance.now();
      await page.goto(queue);
      await work();
      await bench.settled();
      seconds[what] = (performance.now() - since) / 1000;
    };

    await mend('date', async () => {
      await page.getByRole('heading', { name: /price of herring” has no date/ }).waitFor();
      await press(page, 'o', '2031-03-09', 'Enter');
      await written(page).waitFor();
    });
    expect(await file('corrections/undated-letter.txt.yaml')).toContain('value: 2031-03-09');
    await expectText(page.getByRole('status'), /^Written: 2031-03-09. \d+ to look at/);

    await mend('merge', async () => {
      await press(page, 'p');
      await page.waitForURL('**/people');
      await press(page, 'f', 'edda', 'Enter');
      await page.waitForURL('**/people?words=edda');
      await tabTo(page, 'Edda Quillfeather');
      await press(page, 'Enter');
      await page.waitForURL('**/people/edda-quillfeather');
      await press(page, 's', 'Shift+Tab', 'Shift+Tab', 'Space', 'Tab', 'Tab');
      await press(page, 'Edda Quillfeather (clerk)', 'Enter');
      await written(page).waitFor();
    });
    expect(await file('corrections/inquiry.html.yaml')).toContain(
      'name: Edda Quillfeather\n    person: edda-quillfeather-clerk',
    );

    await mend('line', async () => {
      await press(page, 't');
      await page.waitForURL('**/articles');
      await press(page, 'f', 'opens its new', 'Enter');
      await page.waitForURL('**/articles?words=*');
      await tabTo(page, 'Arvenport opens its new harbour');
      await press(page, 'Enter');
      await page.getByRole('listbox').waitFor();
      await press(page, 'i', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown');
      expect(await chosen(page).textContent()).toContain('Home');
      await press(page, 'r', 'navigation', 'Tab', 'Enter');
      await written(page).waitFor();
    });
    expect(await file('corrections/harbour-opens.txt.yaml')).toContain('role: navigation');

    const since = performance.now();
    await press(page, 'b');
    await page
      .getByText(/^The site was built in/)
      .first()
      .waitFor({ timeout: 60_000 });
    const building = (performance.now() - since) / 1000;
    for (const [what, mending] of Object.entries(seconds))
      expect(mending + building, what).toBeLessThan(MINUTE);

    await page.goto(queue);
    const archive = await page.getByRole('link', { name: 'View the archive' }).getAttribute('href');
    const site = await open(`${archive}people/edda-quillfeather-clerk/`);
    expect(await site.getByRole('heading', { level: 1 }).textContent()).toContain('(clerk)');
    expect(await site.getByText('Inquiry into harbour costs begins').count()).toBeGreaterThan(0);
    await site.goto(`${archive}articles/${idOf('undated-letter.txt')}/`);
    expect(await site.locator('time').first().getAttribute('datetime')).toContain('2031-03-09');
    const edit = await site.getByRole('link', { name: 'Edit' }).getAttribute('href');
    await page.goto(edit ?? '');
    await page
      .getByRole('heading', { level: 1, name: 'A letter on the price of herring' })
      .waitFor();
  });
});

describe('Somebody who hears the desk', () => {
  test('is told what is doubtful, its answers and what became of them', async ({ open }) => {
    const page = await open(new URL('/queue?kind=speaker', desk.address).href, {
      storageState: state,
    });
    const tree = await page.getByRole('main').ariaSnapshot();
    expect(tree).toContain(
      'heading "Edda Quillfeather says: “Nobody drowned, and the budget held”" [level=2]',
    );
    expect(tree).toContain('table "The clipping, harbour-opens.txt"');
    expect(tree).toMatch(/button "Right: It is Edda Quillfeather c"/);
    expect(tree).toMatch(/textbox "Reason"/);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('doubt');
    const says = page.getByRole('status');
    await expectText(says, /^\d to look at. Edda Quillfeather says/);
    await press(page, 'c');
    await written(page).waitFor();
    await expectText(says, /^Written: It is Edda Quillfeather. \d to look at./);
    await bench.settled();
    await press(page, 'u');
    await page.getByRole('heading', { name: 'Taken back: It is Edda Quillfeather' }).waitFor();
    await expectText(says, /^Taken back: /);
    await bench.settled();

    await page.getByRole('button', { name: 'Single keys' }).click();
    await press(page, 'l', 'c', 'x');
    expect(new URL(page.url()).search).toContain('undone');
    await page.getByRole('button', { name: 'Single keys' }).click();
  });

  test('and finds no fault in any of its pages on a phone', async ({ open }) => {
    const page = await open(new URL('/queue', desk.address).href, {
      storageState: state,
      // What looks for faults brings styles of its own.
      bypassCSP: true,
    });
    const paths = [
      '/queue',
      `/articles/${idOf('harbour-opens.txt')}?change=authors`,
      '/people/edda-quillfeather',
    ];
    await page.setViewportSize({ width: 360, height: 800 });
    for (const path of paths) {
      await page.goto(new URL(path, desk.address).href);
      expect(await findFaultsHere(page), path).toEqual([]);
    }
  });
});

test('An editor with a mouse drags over lines', async ({ open }) => {
  const address = new URL(`/articles/${idOf('harbour-opens.txt')}`, desk.address).href;
  const page = await open(address, { storageState: state });
  const lines = page.getByRole('listbox').getByRole('option');
  await lines.nth(7).dragTo(lines.nth(9));
  expect(await page.getByLabel('Lines', { exact: true }).last().inputValue()).toMatch(
    /^\d+, \d+, \d+$/,
  );
  expect(await chosen(page).count()).toBe(3);
});

async function expectText(locator: Locator, text: RegExp): Promise<void> {
  await expect.poll(() => locator.textContent()).toMatch(text);
}

function idOf(source: string): string {
  return bench.material().records.find((record) => record.source === source)?.id ?? '';
}
