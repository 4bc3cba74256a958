import { expect, test } from 'vitest';
import { unbroken } from './unbroken.ts';

test('names with hyphens are kept whole, other words may break', () => {
  expect(unbroken('Anne-Line Al-Hasani opens a well-known quay')).toEqual([
    { text: 'Anne-Line', whole: true },
    { text: ' ', whole: false },
    { text: 'Al-Hasani', whole: true },
    { text: ' opens a well-known quay', whole: false },
  ]);
  expect(unbroken('Quay of Maria-Anna-Theresia-Josepha')).toEqual([
    { text: 'Quay of Maria-Anna-Theresia-Josepha', whole: false },
  ]);
  expect(unbroken('Mayor, 2024–2031')).toEqual([
    { text: 'Mayor, ', whole: false },
    { text: '2024–2031', whole: true },
  ]);
  expect(unbroken('')).toEqual([]);
});
