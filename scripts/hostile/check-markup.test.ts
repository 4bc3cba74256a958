import { describe, expect, test } from 'vitest';
import { checkMarkup } from './check-markup.ts';
import { PAYLOADS } from './payloads.ts';

const page = (inner: string): string =>
  `<!doctype html><html lang="en"><head><title>Harbour</title></head><body><main>${inner}</main></body></html>`;

describe('Markup of a clipping', () => {
  test.each([
    '<p onclick="canary(1)">words</p>',
    '<a href="javascript:canary(1)">words</a>',
    '<a href=" jAvAsCrIpT:canary(1)">words</a>',
    '<a href="data:text/html,x">words</a>',
    '<a href="data:text/html,x" download="x.html">words</a>',
    '<a href="data:application/octet-stream,x">words</a>',
    '<script>canary(1)</script>',
    '<script src="https://evil.example/x.js"></script>',
    '<img src="//evil.example/x.png">',
    '<link rel="stylesheet" href="https://evil.example/x.css">',
    '<iframe src="/x/"></iframe>',
    '<form action="javascript:canary(1)"></form>',
    '<p style="color: red">words</p>',
    '<meta http-equiv="refresh" content="0;url=https://evil.example/">',
  ])('is found: %s', (fault) => {
    expect(checkMarkup(page(fault))).not.toEqual([]);
  });

  test('is told from markup that pages have, and from text', () => {
    const own = `<a href="/people/x/">x</a><a href="https://example.org/a:b">x</a><a href="mailto:a@b.example">x</a>
      <a href="../a:b/">x</a><a href="data:application/octet-stream,a%0A" download="a.txt">x</a><script src="/_astro/x.js"></script><img src="/x.png" alt=""><link rel="canonical" href="https://example.org/">
      <script type="application/ld+json">{"@type":"NewsArticle"}</script>`;
    const escaped = PAYLOADS.map((payload) =>
      payload.replaceAll('&', '&amp;').replaceAll('<', '&lt;'),
    ).join(' ');
    expect(checkMarkup(page(own + escaped))).toEqual([]);
  });
});
