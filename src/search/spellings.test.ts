import { expect, test } from 'vitest';
import { otherSpelling } from './spellings.ts';

test('a word of two spellings is turned into its other one, both ways', () => {
  expect(otherSpelling('air defence')).toBe('air defense');
  expect(otherSpelling('"Defense programs"')).toBe('"defence programmes"');
});

test('other words have no other spelling', () => {
  expect(otherSpelling('grain corridor')).toBeUndefined();
  expect(otherSpelling('')).toBeUndefined();
});
