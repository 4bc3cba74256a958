import { expect, test } from 'vitest';
import { findRules } from './rules.ts';

const rules = await findRules();

test('functions that take a text alone are found, and those that need more are not', () => {
  const names = rules.map(({ name }) => name);
  expect(names).toContain('fold in src/archive/text/fold.ts');
  expect(names).toContain('findSentences in src/archive/text/sentences.ts');
  expect(names.filter((name) => name.startsWith('sentenceAt '))).toEqual([]);
  expect(new Set(names.map((name) => name.replace(/ in .*/, ''))).size).toBeGreaterThan(30);
});

test('patterns are found by their lines, and applied from one end of a text to the other', () => {
  const patterns = rules.filter(({ name }) => name.startsWith('pattern in'));
  expect(patterns.length).toBeGreaterThan(300);
  const counts = patterns.map(({ apply }) => Number(apply('Ferry, 3 March 2031. “Yes,” he said.')));
  expect(counts.filter((count) => count > 5).length).toBeGreaterThan(10);
});
