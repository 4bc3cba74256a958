import { expect, test } from 'vitest';
import { composeLocalPage, localAddress } from './local-page.ts';

const page = { file: 'people/ana/index.html', base: '/some/path/' };

test.each([
  ['/some/path/', '../../index.html'],
  ['/some/path/articles/x/#p1', '../../articles/x/index.html#p1'],
  ['/some/path/search/?q=a', '../../search/index.html?q=a'],
  ['/some/path/feed.xml', '../../feed.xml'],
  ['../bo/', '../bo/index.html'],
  ['2/?a#b', '2/index.html?a#b'],
  ['#p1', '#p1'],
  ['https://example.org/', 'https://example.org/'],
  ['data:text/plain,a', 'data:text/plain,a'],
  ['/elsewhere/', '/elsewhere/'],
])('%s leads to %s', (address, local) => expect(localAddress(address, page)).toBe(local));

test('a page finds its scripts, and asks for nothing that browsers fetch as from another site', () => {
  const html = `<head><meta http-equiv="content-security-policy" content="trusted-types 'none'"><link rel="manifest" href="/some/path/m"><script type="module" src="/some/path/_astro/a.js"></script></head><form action="/some/path/search/" data-base="/some/path/"><p title="a > b">/some/path/</p>`;
  expect(composeLocalPage(html, page, ['offline.js'])).toBe(
    `<head><meta http-equiv="content-security-policy" content="trusted-types offline"><script src="../../offline.js"></script><script defer src="../../_astro/a.js"></script></head><form action="../../search/index.html" data-base="../../"><p title="a > b">/some/path/</p>`,
  );
});
