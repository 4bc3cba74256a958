import { expect, test } from 'vitest';
import { officeKey } from './office-key.ts';

test.each([
  ['Foreign Minister', 'Minister of Foreign Affairs'],
  ['Foreign Minister', 'Minister for Europe and Foreign Affairs'],
  ['Defence Minister', 'Minister of the Armed Forces'],
  ['Defense Minister', 'Minister of Defence'],
  ['Foreign Secretary', 'Foreign Minister'],
])('%s and %s are one office of a country', (a, b) =>
  expect(officeKey({ role: a, country: 'FR' })).toBe(officeKey({ role: b, country: 'FR' })),
);

test('countries, bodies and deputies keep offices apart; being former does not', () => {
  const key = officeKey({ role: 'President', country: 'FR' });
  expect(officeKey({ role: 'President', country: 'DE' })).not.toBe(key);
  expect(officeKey({ role: 'President', country: 'FR', body: 'Senate' })).not.toBe(key);
  expect(officeKey({ role: 'President', country: 'FR', qualifier: 'deputy' })).not.toBe(key);
  expect(officeKey({ role: 'President', country: 'FR', qualifier: 'former' })).toBe(key);
  expect(officeKey({ role: 'Prime Minister', country: 'FR' })).not.toBe(key);
});
