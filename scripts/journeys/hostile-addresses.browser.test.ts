import { describe, expect, inject } from 'vitest';
import { PAYLOADS } from '../hostile/payloads.ts';
import { test } from './reader.ts';

const site = inject('mini');
const at = (path: string): string => new URL(path, site).href;

/** Addresses that a stranger may send to a reader. What is wrong with a page is told by `complaints`. */
const QUERIES = [
  'person=__proto__',
  'person=constructor&country=toString&publisher=hasOwnProperty&year=__proto__',
  '__proto__[x]=1&constructor.prototype.x=1',
  'from=9999-99-99&to=0000-00-00',
  'in=__proto__&sort=constructor',
  `q=${'('.repeat(2_000)}`,
  `q=${encodeURIComponent('"'.repeat(501))}`,
  'q=%00%0d%0a%E2%80%AE&q=%F0%9F%8F%B4',
  `person=${'a'.repeat(5_000)}`,
  'q=ferry#:~:text=%3Cscript%3E',
];

describe('A hostile address', () => {
  test('of the search is only a text that is looked for', async ({ open }) => {
    const page = await open(at('search/'));
    await page.addInitScript('globalThis.canary = () => console.error("the canary was called")');
    const queries = [
      ...QUERIES,
      ...PAYLOADS.slice(0, 12).map((each) => `q=${encodeURIComponent(each)}`),
    ];
    for (const query of queries) {
      await page.goto(at(`search/?${query}`));
      const status = page.getByRole('main').getByRole('status');
      await expect.poll(() => status.innerText()).toMatch(/\w/);
      expect(
        await page
          .locator('main script:not([src]), main iframe, main [onerror], main [onload]')
          .count(),
      ).toBe(0);
      expect(await page.evaluate(() => Object.keys(Object.prototype))).toEqual([]);
    }
  });

  test.for(['timeline/', 'quotes/', 'people/', 'countries/', '', '404.html'])(
    'of the page /%s changes nothing but the view',
    async (path, { open, complaints }) => {
      const page = await open(at(path));
      for (const query of [...QUERIES.slice(0, 5), 'person=<img src=x onerror=canary(1)>&hl=%00']) {
        await page.goto(at(`${path}?${query}#<svg onload=canary(1)>`));
        expect(await page.locator('h1').count()).toBe(1);
      }
      if (path === '404.html')
        complaints.splice(
          0,
          complaints.length,
          ...complaints.filter((each) => !each.includes('404')),
        );
    },
  );
});

describe('The wall of the browser', () => {
  test.for(['', 'search/'])(
    '/%s runs no text as markup or code',
    async (path, { open, complaints }) => {
      const page = await open(at(path));
      const tried = await page.evaluate(async () => {
        const names = (attempt: () => unknown): string => {
          try {
            attempt();
            return 'ran';
          } catch (error) {
            return (error as Error).name;
          }
        };
        const image = document.createElement('img');
        return {
          markup: names(() => (document.body.innerHTML = '<img src=x onerror=canary(1)>')),
          policy: names(() =>
            (
              window as unknown as {
                trustedTypes: { createPolicy: (name: string, rules: object) => void };
              }
            ).trustedTypes.createPolicy('own', {}),
          ),
          // What the test itself evaluates is let through; what runs later is not.
          code: await new Promise((resolve) =>
            setTimeout(() => resolve(names(() => (0, eval)('1')))),
          ),
          script: names(() => (document.createElement('script').text = 'canary(1)')),
          handler: names(() => image.setAttribute('onerror', 'canary(1)')),
        };
      });
      // Chromium tells each attempt on the console.
      expect(complaints.splice(0).join(' ')).toMatch(
        /Content Security Policy|TrustedHTML|Trusted/i,
      );
      expect(tried).toMatchObject({
        markup: 'TypeError',
        policy: 'TypeError',
        script: 'TypeError',
      });
      expect(tried.code).not.toBe('ran');
    },
  );

  test('is told by headers too, and no page may be framed', async ({ open }) => {
    const page = await open(at(''));
    const [answer] = await Promise.all([page.waitForResponse(at('')), page.reload()]);
    const headers = answer.headers();
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(headers['x-content-type-options']).toBe('nosniff');
  });
});
