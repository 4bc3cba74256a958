import { expect, test } from 'vitest';
import { comparableName } from './name-key.ts';
import { findSounding, soundsAlike } from './sounds.ts';

test.each([
  ['Йоганн Вадефорт', 'Johann Wadefort'],
  ['Джорджия Сальвени', 'Giorgia Salveni'],
  ['Стив Уиткрофт', 'Steve Witcroft'],
  ['Эммануэль Карон', 'Emmanuel Caron'],
  ['Піт Гегсвуд', 'Pete Hegswood'],
  ['Радослав Навроцкий', 'Radoslaw Nawrocki'],
])('%s is %s', (cyrillic, latin) => {
  expect(soundsAlike(comparableName(cyrillic), comparableName(latin))).toBe(true);
});

test.each([
  ['Андрій Коваль', 'Andriy Kovel'],
  ['Анна Шевчук', 'Anna Shevchenko'],
  ['Anna Caron', 'Anna Karon'],
])('%s is not %s', (a, b) => {
  expect(soundsAlike(comparableName(a), comparableName(b))).toBe(false);
});

test('a name that two in Latin letters sound like is neither of theirs', () => {
  const [cyrillic, one, other] = ['Марк Карон', 'Mark Caron', 'Marc Karron'].map((name) => ({
    names: [comparableName(name)],
  }));
  const bearers = [cyrillic, one, other].flatMap((bearer) => bearer ?? []);
  expect(findSounding(bearers)).toEqual(new Map());
  expect(findSounding(bearers.slice(0, 2))).toEqual(new Map([[bearers[0], bearers[1]]]));
});
