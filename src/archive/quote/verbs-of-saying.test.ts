import { describe, expect, test } from 'vitest';
import { verbOfSaying } from './verbs-of-saying.ts';

describe('verbOfSaying', () => {
  test.each([
    ['said', 'say', 'past'],
    ['emphasising', 'say', 'ing'],
    ['emphasized', 'say', 'past'],
    ['denies', 'say', 'third'],
    ['hailed', 'call', 'past'],
    ['shrugged', 'tag', 'past'],
    ['snapped', 'tag', 'past'],
    ['believes', 'think', 'third'],
    ['swore', 'say', 'past'],
    ['notes', 'say', 'third'],
  ])('%s is a form of a verb of saying', (word, strength, form) => {
    expect(verbOfSaying(word)).toMatchObject({ strength, form });
  });

  test.each(['rule', 'walked', 'Said', ''])('%j tells of no speech', (word) => {
    expect(verbOfSaying(word)).toBeUndefined();
  });

  test.each(['remarks', 'claim', 'reports'])('%s may be a noun', (word) => {
    expect(verbOfSaying(word)?.noun).toBe(true);
  });
});
