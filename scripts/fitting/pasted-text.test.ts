import { expect, test } from 'vitest';
import { pastedText } from './pasted-text.ts';

const PAGE = `<title>A bridge – Harbour Post</title><link rel="canonical" href="https://harbourpost.example/a">
<nav><a href="/">Home</a></nav><h1>A bridge</h1><p>The town of <a href="/lund">Lund</a> builds a bridge.</p>
<p hidden>Accept cookies</p><figure><figcaption>The river</figcaption></figure>`;

test('a page is pasted with its menus, and without what it hides', () => {
  const pasted = pastedText(PAGE, 'lines');
  expect(pasted.lines).toEqual([
    'Home',
    'A bridge',
    'The town of Lund builds a bridge.',
    'The river',
  ]);
  expect(pasted.titles).toEqual(['A bridge – Harbour Post', 'A bridge']);
  expect(pasted.address).toBe('https://harbourpost.example/a');
  expect(pasted.captions).toEqual([false, false, false, true]);
});

test('blank lines part all blocks, or links break lines', () => {
  expect(pastedText(PAGE, 'spaced').lines.slice(0, 3)).toEqual(['Home', '', 'A bridge']);
  expect(pastedText(PAGE, 'cut').lines).toContain('Lund');
});
