import { expect, test } from 'vitest';
import { choosePictured, nameCard, namePicturePath } from './pictures.ts';

const named = (name: string, count: number, kind: 'person' | 'country' = 'person') => ({
  kind,
  id: kind === 'country' ? 'NO' : name,
  name,
  also: [],
  count,
});

test('those in most articles have pictures, where the font has their letters', () => {
  const chosen = choosePictured([named('Brezh', 1), named('橋', 9), named('Tarn', 4)]);
  expect(chosen.map(({ name }) => name)).toEqual(['Tarn', 'Brezh']);
  expect(choosePictured(Array.from({ length: 300 }, (_, n) => named(`T${n}`, n)))).toHaveLength(
    100,
  );
});

test('a picture says who or what it is of', () => {
  const country = named('Norway', 1, 'country');
  expect(namePicturePath(country)).toBe('pictures/countries/no.png');
  expect(nameCard(country, 'Bridges').kicker).toBe('Country · named in 1 article');
});
