import { expect, it } from 'vitest';
import type { ListedName } from './name-list.ts';
import { allSections, composeSections, sectionOfEach } from './name-sections.ts';

const named = (filedAs: string, id = filedAs): ListedName => ({
  id,
  name: filedAs,
  filedAs,
  note: undefined,
  otherSpellings: [],
  articles: 1,
  mentions: 1,
  lastSeen: undefined,
  newest: undefined,
  hasPage: true,
});

it('parts a letter of many names by what follows, and prints every name once', () => {
  const names = [
    ...Array.from({ length: 200 }, (_, n) => named(`s${'aeiou'[n % 5]}x ${n}`)),
    named('sa'),
    named('tarn'),
    named('7 quays'),
  ];
  const whole = composeSections(names);
  expect(whole.sections.map(({ prefix, count }) => [prefix, count])).toEqual([
    ['0', 1],
    ['S', 201],
    ['T', 1],
  ]);
  expect(whole.sections[1]?.sections.map(({ prefix }) => prefix)).toEqual([
    'Sa',
    'Se',
    'Si',
    'So',
    'Su',
  ]);
  const printed = allSections(whole).flatMap((section) => section.names);
  expect(printed.map(({ id }) => id).sort()).toEqual(names.map(({ id }) => id).sort());
  expect(sectionOfEach(whole).get('sa')).toBe('Sa');
});

it('ends where names are alike', () => {
  const alike = composeSections(Array.from({ length: 400 }, (_, n) => named('li wei', `li-${n}`)));
  expect(allSections(alike).at(-1)?.names).toHaveLength(400);
});
