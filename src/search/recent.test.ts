import { expect, test } from 'vitest';
import { addRecent } from './recent.ts';

test('the latest search comes first and stands once', () => {
  expect(addRecent('grain', ['harbour', 'grain'])).toEqual(['grain', 'harbour']);
});

test('a search that only grew takes the place of what it grew from', () => {
  expect(addRecent('grain corridor', ['grain', 'harbour'])).toEqual(['grain corridor', 'harbour']);
});

test('eight are kept', () => {
  expect(addRecent('x', 'abcdefghi'.split(''))).toHaveLength(8);
});
