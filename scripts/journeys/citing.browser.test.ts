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
    const canonical = (await page.locator('link[rel=canonical]').getAttribute('href')) ?? 'none';
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
      expect(text).toContain(canonical);
      expect(text).toMatch(/edition [0-9a-f]{12}|ET {2}- [0-9a-f]{12}/);
    }
  });

  test('cites a passage in a style, with the keyboard alone', async ({ open }) => {
    const page = await open(
      at('articles/2031-03-02-arvenport-opens-its-new-harbour-to-ships-from-iceland/#p2s1'),
    );
    await page.getByRole('button', { name: /APA, MLA/ }).focus();
    await page.keyboard.press('Enter');
    const citation = page.getByRole('textbox', { name: 'Citation' });
    await expect.poll(() => citation.inputValue()).toContain('(Marrow, 2031, para. 2)');
    expect(await citation.inputValue()).toMatch(/#p2s1 Accessed .* Edition [0-9a-f]{12}\./);
    await page.getByRole('combobox', { name: 'As', exact: true }).press('m');
    await expect
      .poll(() => citation.inputValue())
      .toContain('Marrow, Ilse. “Arvenport Opens Its New');
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/APA, MLA/);
  });

  test('cites all articles of a person and of a search', async ({ open }) => {
    const page = await open(at('people/edda-quillfeather/'));
    const citation = page.getByRole('textbox', { name: 'Citation' });
    await page.getByRole('link', { name: 'Cite the articles' }).click();
    await expect
      .poll(() => citation.inputValue())
      .toMatch(/^\S[^]*Inquiry into harbour[^]*Skerrow/);
    await page.goto(at('search/?q=pilots'));
    await page.getByRole('button', { name: 'Cite', exact: true }).click();
    await page.getByRole('combobox', { name: 'As', exact: true }).selectOption('RIS');
    await expect.poll(() => citation.inputValue()).toMatch(/^TY[^]*ER {2}- \s+TY[^]*ER/);
  });

  test('puts passages aside, notes on them, and takes them along as Markdown', async ({ open }) => {
    const page = await open(
      at('articles/2031-03-02-arvenport-opens-its-new-harbour-to-ships-from-iceland/#p1s2'),
    );
    await page.getByRole('button', { name: /APA, MLA/ }).press('Enter');
    const keep = page.getByRole('button', { name: 'Put aside' });
    await keep.press('Enter');
    await page.getByRole('combobox', { name: 'What' }).selectOption({ index: 0 });
    await keep.press('Enter');
    await expect
      .poll(() => page.getByRole('dialog').getByRole('status').innerText())
      .toBe('Put aside; 2 passages now');
    await page.getByRole('link', { name: 'Passages put aside' }).press('Enter');
    await page.waitForURL(/\/passages\//);
    const kept = page.getByRole('main').getByRole('listitem');
    expect(await kept.count()).toBe(2);
    await kept.nth(1).getByRole('button', { name: 'Move up' }).press('Enter');
    await kept.nth(1).getByRole('textbox', { name: 'Note' }).fill('Four years, not five.');
    await kept.nth(0).getByRole('button', { name: 'Remove' }).press('Enter');
    await expect.poll(() => page.getByRole('main').getByRole('status').innerText()).toBe('Removed');
    await page.reload();
    const markdown = page.getByRole('textbox', { name: 'Markdown' });
    await expect
      .poll(() => markdown.inputValue())
      .toMatch(
        /^# Passages from Arvenport in the papers\n\n> The harbour took four years to build\.\n\n\(Marrow, 2031, para\. 1\) <https:\/\/example\.test\/\S+#p1s2>\n\nFour years, not five\.\n\n## Works cited\n\n- Marrow, I\./,
      );
    await kept.getByRole('link').click();
    await page.waitForURL(/#p1s2$/);
  });

  test('has Zotero read an article as one of a newspaper', async ({ open }) => {
    const page = await open(at('articles/2032-05-20-inquiry-into-harbour-costs-begins/'));
    const metas = await page
      .locator('meta[name], meta[property]')
      .evaluateAll((all) =>
        all.map((meta) => [
          meta.getAttribute('name') ?? meta.getAttribute('property') ?? '',
          meta.getAttribute('content') ?? '',
        ]),
      );
    expect(readAsZotero(metas as [string, string][])).toEqual({
      itemType: 'newspaperArticle',
      title: 'Inquiry into harbour costs begins',
      creators: ['Wilhelmina Featherstonehaugh-Cholmondeley'],
      date: '2032/05/20',
      publicationTitle: 'Arvenport Observer',
      language: 'en',
      url: 'https://example.test/papers/arvenport/articles/2032-05-20-inquiry-into-harbour-costs-begins/',
      archiveLocation: undefined,
    });
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

/**
 * What Zotero takes from a page's metadata, by the rules of its translators "Embedded Metadata" and "RDF": a type of Dublin
 * Core goes before the guess from Highwire's names, those before Dublin Core's in all else, and coverage is taken for a
 * shelf mark.
 */
function readAsZotero(metas: readonly (readonly [string, string])[]) {
  const all = (name: string) => metas.filter(([each]) => each === name).map(([, value]) => value);
  const first = (...names: string[]) => names.flatMap(all)[0];
  return {
    itemType: first('DC.type') ?? (first('citation_journal_title') && 'journalArticle'),
    title: first('citation_title', 'DC.title', 'og:title'),
    creators: all('citation_author'),
    date: first('citation_date', 'citation_publication_date'),
    publicationTitle: first('citation_journal_title', 'DC.source', 'og:site_name'),
    language: first('citation_language'),
    url: first('citation_public_url', 'og:url'),
    archiveLocation: first('DC.coverage'),
  };
}
