import { expect, test } from 'vitest';
import { choosePictured, nameCard, newestBlocks, picturePath } from './pictures.ts';

const named = (name: string, count: number, kind: 'person' | 'country' = 'person') => ({
  kind,
  id: kind === 'country' ? 'NO' : name,
  name,
  count,
});

test('those in most articles have pictures, where the font has their letters', () => {
  const chosen = choosePictured([
    named('Brezh', 1),
    named('橋', 9),
    named('Tarn', 4),
    named('Olo', 0),
  ]);
  expect(chosen.map(({ name }) => name)).toEqual(['Tarn', 'Brezh']);
  const many = Array.from({ length: 300 }, (_, n) => named(`T${n}`, n));
  expect(choosePictured(many).length).toBeLessThan(300);
});

test('a picture says who or what it is of, and nothing that the next article changes', () => {
  const country = named('Norway', 1, 'country');
  expect(picturePath('countries', country.id)).toBe('pictures/countries/no.png');
  const more = { ...country, count: 2 };
  expect(nameCard(country, 'Bridges')).toEqual(nameCard(more, 'Bridges'));
});

test('a new article takes no picture away but once a block', () => {
  const upTo = (count: number) => Array.from({ length: count }, (_, n) => count - 1 - n);
  let changes = 0;
  for (let count = 1; count < 500; count++) {
    const [before, after] = [newestBlocks(upTo(count)), new Set(newestBlocks(upTo(count + 1)))];
    if (before.some((article) => !after.has(article))) changes++;
    expect(after).toContain(count);
  }
  expect(changes).toBeLessThan(10);
});
