import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { inventRecord } from '#archive/record/invented-record.ts';
import { encodeRecord } from '#archive/record/record-files.ts';
import { checkSite } from './check-site.ts';

const ARTICLE = '2031-05-04-harbour-opens';

const RECORD = inventRecord(
  {
    id: ARTICLE,
    title: 'Harbour opens',
    source: 'harbour.txt',
    people: ['mira-oltane'],
    countries: ['IS'],
    paragraphs: ['1'],
  },
  [{ kind: 'paragraph', text: 'Mira Oltane opened the harbour.' }],
);

const page = (title: string, main: string, head = ''): string => `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>${title}</title><meta name="description" content="About ${title}.">
<link rel="stylesheet" href="/archive/site.css">${head}</head>
<body><main><h1>${title}</h1>${main}</main></body>
</html>
`;

const JSON_LD =
  '<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle"}</script>';

const address = (file: string): string =>
  `<url><loc>https://example.test/archive/${file.replace('index.html', '')}</loc></url>`;

const PAGES: Readonly<Record<string, string>> = {
  'index.html': page(
    'Front',
    `<p><a href="/archive/articles/${ARTICLE}/#p1">Harbour opens</a></p>`,
  ),
  [`articles/${ARTICLE}/index.html`]: page(
    'Harbour opens',
    '<p id="p1"><a href="../../people/mira-oltane/">Mira Oltane</a><sup>1</sup> opened the harbour.</p>',
    JSON_LD,
  ),
  [`articles/${ARTICLE}/source/index.html`]: page('Source', '<p>Set aside: sign up today.</p>'),
  'people/mira-oltane/index.html': page('Mira Oltane', '<p>One mention.</p>'),
  'countries/is/index.html': page('Iceland', '<p>One mention.</p>'),
};

const SITE: Readonly<Record<string, string>> = {
  ...PAGES,
  '404.html': page('Not found', '<p>Nothing here.</p>'),
  'site.css': '@font-face { font-family: Face; src: url("face.woff2"); }',
  'face.woff2': '',
  'sitemap.xml': `<urlset>${Object.keys(PAGES).map(address).join('')}</urlset>`,
};

const ARTICLE_PAGE = `articles/${ARTICLE}/index.html`;

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'dateline-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** The rules that a site breaks once some of its files are changed, or removed by giving none. */
async function findBroken(
  changes: Readonly<Record<string, string | undefined>> = {},
): Promise<string[]> {
  write(
    'content/archive.yaml',
    'title: A\ndescription: B\naddress: https://example.test/archive/\n',
  );
  const { article, reading } = encodeRecord(RECORD);
  write(`content/articles/${ARTICLE}.md`, article);
  write(`content/readings/${ARTICLE}.json`, reading);
  for (const [name, text] of Object.entries({ ...SITE, ...changes }))
    if (text !== undefined) write(`dist/${name}`, text);
  const problems = await checkSite(path.join(folder, 'content'), path.join(folder, 'dist'));
  return [...new Set(problems.map(({ rule }) => rule))];
}

function write(name: string, text: string): void {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}

const withFront = (main: string, head?: string): Record<string, string> => ({
  'index.html': page('Front', main, head),
});

const withArticle = (from: string, to: string): Record<string, string> => ({
  [ARTICLE_PAGE]: PAGES[ARTICLE_PAGE]!.replace(from, to),
});

/** One planted fault each, and the rules it must break. */
const FAULTS: readonly (readonly [
  string,
  Record<string, string | undefined>,
  readonly string[],
])[] = [
  ['a link to nowhere', withFront('<p><a href="/archive/nowhere/">x</a></p>'), ['broken-link']],
  [
    'a link above the base',
    withFront('<p><a href="/people/mira-oltane/">x</a></p>'),
    ['broken-link'],
  ],
  [
    'a link without its slash',
    withFront('<p><a href="/archive/people/mira-oltane">x</a></p>'),
    ['broken-link'],
  ],
  [
    'a fragment that no id has',
    withFront('<p><a href="countries/is/#p9">x</a></p>'),
    ['broken-fragment'],
  ],
  ['a picture that is missing', withFront('<img src="/archive/no.png" alt="">'), ['broken-link']],
  ['a font that is missing', { 'face.woff2': undefined }, ['broken-link']],
  [
    'a script from another host',
    withFront('', '<script src="https://cdn.test/a.js"></script>'),
    ['external-resource'],
  ],
  [
    'a style that imports from another host',
    { 'site.css': '@import "https://cdn.test/a.css";' },
    ['external-resource'],
  ],
  [
    'a person without a page',
    { 'people/mira-oltane/index.html': undefined },
    ['broken-link', 'missing-page', 'sitemap'],
  ],
  [
    'an article without its source page',
    { [`articles/${ARTICLE}/source/index.html`]: undefined },
    ['missing-page', 'sitemap'],
  ],
  [
    'an appeal in the running text',
    withArticle('</main>', '<p id="p2">Sign up today.</p></main>'),
    ['article-text'],
  ],
  [
    'a paragraph that is lost',
    withArticle('id="p1"', 'id="q1"'),
    ['broken-fragment', 'article-text'],
  ],
  [
    'a page that the sitemap lacks',
    { 'sitemap.xml': SITE['sitemap.xml']!.replace(address('index.html'), '') },
    ['sitemap'],
  ],
  [
    'a sitemap with a page too many',
    { 'sitemap.xml': SITE['sitemap.xml']!.replace('</urlset>', `${address('gone/')}</urlset>`) },
    ['sitemap'],
  ],
  ['two pages of one title', { 'countries/is/index.html': page('Front', '') }, ['same-title']],
  [
    'a page without a language',
    { '404.html': SITE['404.html']!.replace(' lang="en"', '') },
    ['html-element-required-attributes'],
  ],
  [
    'a page without a main heading',
    { '404.html': SITE['404.html']!.replaceAll('h1>', 'h2>') },
    ['main-heading'],
  ],
  [
    'a page without a title',
    { '404.html': page('', '<p>x</p>').replace('<h1></h1>', '<h1>x</h1>') },
    ['no-title'],
  ],
  [
    'a page without a description',
    { '404.html': SITE['404.html']!.replace('name="description"', 'name="author"') },
    ['no-description'],
  ],
  ['structured data that is no JSON', withArticle('"@type":', '"@type"'), ['structured-data']],
  [
    'elements that are not closed',
    { '404.html': page('Not found', '<p><b>x</p>') },
    ['html-close-order'],
  ],
  ['an id given twice', withFront('<p id="a">x</p><p id="a">y</p>'), ['html-no-dup-id']],
];

describe('The check of a built site', () => {
  it('finds nothing in a sound site', async () => {
    expect(await findBroken()).toEqual([]);
  });

  it.each(FAULTS)('finds %s', async (_, changes, rules) => {
    expect((await findBroken(changes)).sort()).toEqual([...rules].sort());
  });

  it('finds a path of the machine that built it', async () => {
    const leak = withFront(`<p>${path.join(folder, 'content')}/sources</p>`);
    expect(await findBroken(leak)).toEqual(['machine-path']);
  });
});
