import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { composeCard, isDrawable } from './card.ts';

const card = (title: string) => ({
  kicker: '1 May 2024 · The Alder Post',
  title,
  archive: 'Bridges',
});
const lines = (title: string) =>
  [
    ...new JSDOM(composeCard(card(title)), {
      contentType: 'image/svg+xml',
    }).window.document.querySelectorAll('tspan'),
  ].map(({ textContent }) => textContent);

test('a title is broken between words', () => {
  expect(lines('The new bridge over the harbour opens on Monday')).toEqual([
    'The new bridge over the',
    'harbour opens on Monday',
  ]);
});

test('a title that fits no size ends in an ellipsis', () => {
  const many = lines('bridge '.repeat(80));
  expect(many).toHaveLength(5);
  expect(many.at(-1)).toMatch(/ …$/);
});

test('markup in a title stays text', () => {
  expect(lines('</text> & <script>')).toEqual(['</text> & <script>']);
});

test('letters that the font lacks are known', () => {
  expect(isDrawable(card('Міст відкрито — élan'))).toBe(true);
  expect(isDrawable(card('橋が開いた'))).toBe(false);
});
