import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { contentPolicy } from './content-policy.ts';

const HEADERS = new Map(
  readFileSync('public/_headers', 'utf8')
    .split('\n\n')[0]
    ?.split('\n')
    .flatMap((line) => {
      const [, name, value] = /^ {2}([\w-]+): (.*)$/.exec(line) ?? [];
      return name !== undefined && value !== undefined ? [[name.toLowerCase(), value]] : [];
    }),
);
const policy = new Map(
  (HEADERS.get('content-security-policy') ?? '').split('; ').map((directive) => {
    const [name = '', ...values] = directive.split(' ');
    return [name, values] as const;
  }),
);

test('the header allows what the search page needs, and forbids framing', () => {
  expect(HEADERS.get('content-security-policy')).toBe(
    `${contentPolicy('search')}; frame-ancestors 'none'`,
  );
});

test('only the search page may run WebAssembly, no page anything inline', () => {
  expect(contentPolicy('article')).not.toContain('wasm');
  expect(contentPolicy('search')).not.toContain('unsafe-inline');
});

/**
 * The tests of Mozilla's HTTP Observatory (version 4) that headers decide, with what each takes off the hundred points or adds
 * to them; a hundred and more are an A+. Cookies, cross-origin scripts and redirects are not the headers' matter: a site
 * sets none and fetches none.
 */
test('the headers are worth an A+ at the Observatory', () => {
  const points = [
    // No unsafe sources, and default-src 'none': +10.
    [...policy.values()].flat().some((source) => /^'unsafe-|^https?:$|^\*$|^data:$/.test(source))
      ? -20
      : policy.get('default-src')?.[0] === "'none'"
        ? 10
        : 5,
    // Half a year at least; preloading would be +5.
    Number(/max-age=(\d+)/.exec(HEADERS.get('strict-transport-security') ?? '')?.[1] ?? 0) >=
    15_768_000
      ? 0
      : -20,
    HEADERS.get('x-content-type-options') === 'nosniff' ? 0 : -5,
    policy.get('frame-ancestors')?.[0] === "'none'" ? 5 : -20,
    /^(?:no-referrer|same-origin|strict-origin|strict-origin-when-cross-origin)$/.test(
      HEADERS.get('referrer-policy') ?? '',
    )
      ? 5
      : 0,
    HEADERS.get('cross-origin-resource-policy') === 'same-origin' ? 10 : 0,
  ];
  expect(points.reduce((sum, each) => sum + each, 100)).toBeGreaterThanOrEqual(100);
  expect(Math.min(...points)).toBeGreaterThanOrEqual(0);
});

/** Lines of a server's file that send a header: its name, and its value in quotation marks. */
const SENT = /^\s+(?:add_header )?([A-Z][\w-]+) "([^"]*)"(?: always;)?$/gm;

test.each(['nginx.conf', 'Caddyfile'])('%s sends the same headers', (name) => {
  const sent = readFileSync(`.github/hosts/${name}`, 'utf8').matchAll(SENT);
  expect(new Map([...sent].map(([, header = '', value]) => [header.toLowerCase(), value]))).toEqual(
    HEADERS,
  );
});
