import { expect, test } from 'vitest';
import { kindsOf } from './page-kinds.ts';

const people = Array.from({ length: 30 }, (_, n) => `people/${String.fromCharCode(97 + n)}`);

test('a kind is an address with a star for what differs', () => {
  const kinds = kindsOf([
    'index.html',
    '404.html',
    'people/index.html',
    ...people.map((name) => `${name}/index.html`),
    ...people.map((name) => `${name}/quotes/index.html`),
    'map/north/index.html',
    'map/south/index.html',
    'timeline/2031/index.html',
    'timeline/2031/07/index.html',
    'timeline/days/index.html',
  ]);
  expect(new Set(kinds.values())).toEqual(
    new Set([
      'start',
      '404',
      'people',
      'people/*',
      'people/*/quotes',
      'map/north',
      'map/south',
      'timeline/*',
      'timeline/*/*',
      'timeline/days',
    ]),
  );
});
