import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeState, encodeState, SCOPES, SORTS } from './search-state.ts';

const values = fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 3 });

test('a search survives its address', () => {
  const state = fc.record({
    query: fc.string().map((text) => text.trim()),
    scope: fc.constantFrom(...SCOPES),
    sort: fc.constantFrom(...SORTS),
    person: values,
    country: values.map((codes) => [...new Set(codes.map((code) => code.toUpperCase()))]),
    publisher: values,
    collection: values,
    tag: values,
    year: values,
    from: fc.constant('2024-02-29'),
  });
  fc.assert(
    fc.property(state, (search) => {
      const address = encodeState(search).toString();
      expect(decodeState(new URLSearchParams(address))).toEqual(search);
    }),
  );
});

test('what is no day, scope or order is left out', () => {
  const state = decodeState(new URLSearchParams('q=x&from=yesterday&in=nowhere&sort=best'));
  expect(state).toMatchObject({ query: 'x', scope: 'everything', sort: 'relevance' });
  expect(state.from).toBeUndefined();
});
