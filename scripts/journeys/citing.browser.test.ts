import { readFile } from 'node:fs/promises';
import { describe, expect, inject } from 'vitest';
import { test } from './reader.ts';

const site = inject('mini');
const at = (path: string): string => new URL(path, site).href;

describe('A scholar', () => {
  test('takes the citation of one article as a file', async ({ open }) => {
    const page = await open(at('timeline/'));
    await page.getByRole('link', { name: 'Inquiry into harbour costs begins' }).first().click();
    const id = new URL(page.url()).pathname.split('/').at(-2) ?? '';
    for (const [format, within] of [
      ['BibTeX', `@article{${id},`],
      ['RIS', `ID  - ${id}`],
      ['CSL JSON', `"id": "${id}"`],
    ] as const) {
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name: format }).click(),
      ]);
      const text = await readFile(await file.path(), 'utf8');
      expect(text).toContain(within);
      expect(text).toContain(page.url());
    }
  });

  test('finds it without JavaScript among those of its year', async ({ open }) => {
    const page = await open(at('timeline/'), { javaScriptEnabled: false });
    await page.getByRole('link', { name: 'Inquiry into harbour costs begins' }).first().click();
    const id = new URL(page.url()).pathname.split('/').at(-2) ?? '';
    expect(await page.locator('.cite').innerText()).toContain(
      `of all articles of ${id.slice(0, 4)}`,
    );
    const address = await page.getByRole('link', { name: 'BibTeX' }).getAttribute('href');
    const file = await page.request.get(at(address ?? ''));
    expect(await file.text()).toContain(`@article{${id},`);
  });

  test('takes the clipping itself without JavaScript, and finds its bytes unchanged', async ({
    open,
  }) => {
    const page = await open(at('timeline/'), { javaScriptEnabled: false });
    await page
      .getByRole('link', { name: 'Skerrow council votes to keep the old ferry' })
      .first()
      .click();
    await page.getByRole('link', { name: 'The clipping, line by line' }).click();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Download the raw file' }).click(),
    ]);
    const bytes = await readFile(await file.path());
    const source = new URL(
      `./fixtures/mini-archive/sources/${file.suggestedFilename()}`,
      import.meta.url,
    );
    expect(bytes.equals(await readFile(source))).toBe(true);
  });
});

describe('Somebody with an old address', () => {
  test('is led to the two of a pair that has no page', async ({ open, complaints }) => {
    const page = await open(at('pairs/thora-hallsdottir--nobody/'));
    await page.getByRole('link', { name: 'thora hallsdottir' }).click();
    expect(new URL(page.url()).pathname).toMatch(/people\/thora-hallsdottir\/$/);
    expect(complaints.splice(0).every((complaint) => complaint.includes('404'))).toBe(true);
  });
});
