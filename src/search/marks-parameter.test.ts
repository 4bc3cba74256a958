import { expect, test } from 'vitest';
import { encodeMarks } from './encode-marks.ts';
import { decodeMarks } from './marks-parameter.ts';

test('what is to be marked survives its address', () => {
  const patterns = [
    { forms: [new Set(['grain']), new Set(['corridor'])], open: false },
    { forms: [new Set(['noel'])], open: false },
    { forms: [new Set(['negotiat'])], open: true },
  ];
  expect(encodeMarks(patterns)).toBe('"grain corridor" noel negotiat*');
  expect(decodeMarks(encodeMarks(patterns))).toEqual(patterns);
});

test('each form of a word is marked', () => {
  expect(encodeMarks([{ forms: [new Set(['talk', 'talks'])], open: false }])).toBe('talk talks');
});
