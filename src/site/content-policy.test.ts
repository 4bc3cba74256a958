import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { contentPolicy } from './content-policy.ts';

test('the header allows what the search page needs, and forbids framing', () => {
  const headers = readFileSync('public/_headers', 'utf8');
  const [, policy] = /Content-Security-Policy: (.*)/.exec(headers) ?? [];
  expect(policy).toBe(`${contentPolicy('search')}; frame-ancestors 'none'`);
});

test('only the search page may run WebAssembly, no page anything inline', () => {
  expect(contentPolicy('article')).not.toContain('wasm');
  expect(contentPolicy('search')).not.toContain('unsafe-inline');
});
