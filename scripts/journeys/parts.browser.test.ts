import { cp, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { runNode } from '../run.ts';
import { serveSite, type ServedSite } from '../static-server.ts';
import { inventClippings } from './parts-archive.ts';
import { test } from './reader.ts';

const PARTS = ['1/3', '2/3', '3/3'];

let home: string;
let whole: ServedSite;
let joined: ServedSite;

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'dateline-parts-'));
  const content = join(home, 'content');
  await inventClippings(content);
  await run('import', '--content', content);
  await run('build', '--content', content, '--out', join(home, 'whole'));
  for (const [n, shard] of PARTS.entries())
    await run('build', '--content', content, '--out', partOf(n), '--shard', shard);
  await run('join', '--out', join(home, 'joined'), partOf(2), partOf(0), partOf(1));
  whole = await serveSite({ folder: join(home, 'whole'), base: '/cargo/' });
  joined = await serveSite({ folder: join(home, 'joined'), base: '/cargo/' });
}, 240_000);

afterAll(async () => {
  await Promise.all([whole, joined].map((site) => site.close()));
  await rm(home, { recursive: true });
});

const partOf = (n: number): string => join(home, `part-${n + 1}`);

async function run(command: string, ...options: string[]): Promise<void> {
  const code = await runNode([`scripts/${command}.ts`, ...options]);
  if (code !== 0) throw new Error(`npm run ${command} -- ${options.join(' ')} failed.`);
}

/** Every file of a site by its name; those of the index are divided otherwise. */
async function readSite(folder: string): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    const name = relative(folder, path).replaceAll('\\', '/');
    if (entry.isFile() && !/^pagefind\/.|^search\/start\.packed$/.test(name))
      files.set(name, await readFile(path, 'base64'));
  }
  return files;
}

async function readResults(page: Page, least = 1): Promise<string[]> {
  const results = page.getByRole('list', { name: 'Results' }).locator('> *');
  await results.nth(least - 1).waitFor();
  const more = page.getByRole('button', { name: /more/i });
  while (await more.isVisible()) {
    const before = await results.count();
    await more.click();
    await expect.poll(() => results.count()).toBeGreaterThan(before);
  }
  return results.allInnerTexts();
}

describe('A site joined of three parts', () => {
  test('is the site that one build makes, but for how its index is divided', async () => {
    const [one, other] = [
      await readSite(join(home, 'whole')),
      await readSite(join(home, 'joined')),
    ];
    expect([...other.keys()].sort()).toEqual([...one.keys()].sort());
    expect([...one].filter(([name, bytes]) => other.get(name) !== bytes)).toEqual([]);
    const indexes = await readdir(join(home, 'joined/pagefind'));
    expect(indexes).toEqual(expect.arrayContaining(['pagefind-entry.json', 'quotes']));
    for (const part of [2, 3])
      expect(indexes).toEqual(expect.arrayContaining([`articles-${part}`, `quotes-${part}`]));
  });

  test('finds articles of all parts at once', async ({ open }) => {
    const page = await open(`${joined.address}search/?q=harbour`);
    const results = await readResults(page, 10);
    expect(results).toHaveLength(25);
    for (const year of [2028, 2029, 2030, 2031])
      expect(results.filter((text) => text.includes(String(year)))).toHaveLength(6);
  });

  test.for([
    'q=harbour',
    'q=herring',
    'q=harbour&sort=newest',
    'q=harbour&sort=oldest',
    'q="first+timber"',
    'q=Eikeland&in=quotes',
    'q=coast&in=quotes&sort=oldest',
    'q=harbour&year=2029&year=2031',
    'q=quay&from=2029-05-01&to=2030-06-30',
    'q=harbour&publisher=The+Skerrow+Herald',
    'q=wid*',
    'country=IS&sort=newest',
    'q=Ейкеланд',
  ])('answers %s as the whole site does', async (query, { open }) => {
    const answers: string[][] = [];
    for (const { address } of [whole, joined])
      answers.push(await readResults(await open(`${address}search/?${query}`)));
    expect(answers[0]?.length).toBeGreaterThan(0);
    expect(answers[1]).toEqual(answers[0]);
  });

  test('counts over all parts', async ({ open }) => {
    const counted: string[][] = [];
    for (const { address } of [whole, joined]) {
      const page = await open(`${address}search/?q=harbour`);
      await readResults(page);
      const choices = page.getByRole('group', { name: 'Countries' }).locator('label');
      await choices.first().waitFor();
      counted.push(await choices.allInnerTexts());
    }
    expect(counted[0]?.join()).toContain('25');
    expect(counted[1]).toEqual(counted[0]);
  });
});

describe('A timeline of many entries', () => {
  test('is narrowed down by drawing across its chart', async ({ open }) => {
    const page = await open(`${whole.address}timeline/quotes/`);
    const chart = page.locator('.coverage svg');
    await chart.scrollIntoViewIfNeeded();
    const { x, y, width } = (await chart.boundingBox()) ?? { x: 0, y: 0, width: 0 };
    const shown = () => page.locator('.month:visible').count();
    const before = await shown();
    await page.mouse.move(x + width - 2, y + 60);
    await page.mouse.down();
    await page.mouse.move(x + width - 20, y + 60, { steps: 3 });
    await page.mouse.up();
    await expect.poll(shown).toBeLessThan(before);
    const { searchParams, hash } = new URL(page.url());
    expect(searchParams.get('from')).toBe(searchParams.get('to'));
    expect(hash).toBe('');
    await page.getByRole('button', { name: 'Clear' }).click();
    await expect.poll(shown).toBe(before);
    expect(await page.getByRole('button', { name: 'Clear' }).count()).toBe(0);
  });
});

describe('The join', () => {
  test('is refused where a part is missing, doubled or of another archive', async () => {
    const join = (...folders: string[]) =>
      runNode(['scripts/join.ts', '--out', `${home}/never`, ...folders]);
    expect(await join(partOf(0), partOf(1))).toBe(1);
    expect(await join(partOf(0), partOf(1), partOf(2), partOf(2))).toBe(1);
    expect(await join(partOf(0), partOf(1), `${home}/whole`)).toBe(1);
    await cp(partOf(2), `${home}/other`, { recursive: true });
    const file = `${home}/other/dateline-part.json`;
    await writeFile(file, (await readFile(file, 'utf8')).replace(/"archive":"./, '"archive":"-'));
    expect(await join(partOf(0), partOf(1), `${home}/other`)).toBe(1);
    expect(await readdir(home)).not.toContain('never');
  });
});
