import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { findFaultsHere } from './faults.ts';
import { test } from './reader.ts';

/** What a look at a page can be: its colours and its width. */
const LOOKS = [
  { colorScheme: 'light', width: 1280 },
  { colorScheme: 'light', width: 320 },
  { colorScheme: 'dark', width: 1280 },
  { colorScheme: 'dark', width: 320 },
] as const;

const folders = inject('folders');
const miniPages = await findPageOfEachKind(folders.mini, inject('mini'));
const shippedPages = await findPageOfEachKind(folders.shipped, inject('shipped'));

const KINDS = [
  'front',
  'timeline',
  'article',
  'source',
  'people',
  'person',
  'countries',
  'country',
];

describe('Every kind of page', () => {
  test.for(LOOKS)(
    'keeps the rules of accessibility, $colorScheme at $width px',
    async (look, { open }) => {
      expect(await findFaults(await open(inject('mini'), windowOf(look)), miniPages)).toEqual([]);
    },
  );

  test.for([LOOKS[0], LOOKS[3]])(
    'keeps them with the shipped clippings, $colorScheme at $width px',
    async (look, { open }) => {
      const page = await open(inject('shipped'), windowOf(look));
      expect(await findFaults(page, shippedPages)).toEqual([]);
    },
  );

  test('can be read without JavaScript', async ({ open }) => {
    const page = await open(inject('mini'), { javaScriptEnabled: false });
    for (const address of miniPages.values()) {
      await page.goto(address);
      expect(await page.locator('main').innerText(), address).toMatch(/\w{3}/);
      expect(await page.locator('h1').count(), address).toBe(1);
    }
  });

  test('is there', () => {
    expect([...miniPages.keys()]).toEqual(
      expect.arrayContaining([...KINDS, 'quotes', 'search', 'about']),
    );
  });
});

describe('The look for faults', () => {
  test('finds what breaks the rules, and what is too wide', async ({ open }) => {
    const page = await open(inject('mini'), windowOf(LOOKS[1]));
    await page.evaluate(() => {
      document.body.innerHTML = '<img src="data:,"><p>x</p>';
      document.querySelector('p')?.style.setProperty('width', '999px');
    });
    const faults = (await findFaultsHere(page)).join(' ');
    expect(faults).toContain('image-alt');
    expect(faults).toContain('sideways');
  });
});

function windowOf({ colorScheme, width }: (typeof LOOKS)[number]): BrowserContextOptions {
  const viewport = { width, height: 800 };
  return { colorScheme, viewport, bypassCSP: true };
}

async function findFaults(page: Page, pages: ReadonlyMap<string, string>): Promise<string[]> {
  const faults: string[] = [];
  for (const address of pages.values()) {
    await page.goto(address);
    const { pathname } = new URL(address);
    faults.push(...(await findFaultsHere(page)).map((fault) => `${pathname} ${fault}`));
  }
  return faults;
}

/** The longest page of each kind (`data-kind` of its body): the one with the most to go wrong. */
async function findPageOfEachKind(folder: string, site: string): Promise<Map<string, string>> {
  const names = (await readdir(folder, { recursive: true })).filter((name) =>
    name.endsWith('.html'),
  );
  const longest = new Map<string, { name: string; length: number }>();
  for (const name of names.sort()) {
    const html = readFileSync(path.join(folder, name), 'utf8');
    const kind = /<body[^>]* data-kind="?([\w-]+)/.exec(html)?.[1];
    if (kind === undefined || kind === 'missing') continue;
    if (html.length > (longest.get(kind)?.length ?? 0))
      longest.set(kind, { name, length: html.length });
  }
  return new Map(
    [...longest].map(([kind, { name }]) => [
      kind,
      new URL(name.replace(/index\.html$/, ''), site).href,
    ]),
  );
}
