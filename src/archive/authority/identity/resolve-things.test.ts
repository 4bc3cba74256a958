import { expect, test } from 'vitest';
import type { ThingRecord } from '../thing.ts';
import { resolveThings } from './resolve-things.ts';

const one = (document: string, name: string, country?: string) => ({
  document,
  name,
  mentions: 1,
  ...(country !== undefined && { country }),
});
const record = (id: string, name: string, more: Partial<ThingRecord> = {}): ThingRecord => ({
  id,
  name,
  also: [],
  not: [],
  review: 'proposed',
  note: '',
  ...more,
});

test('accents, capitals and a leading article make no difference', () => {
  const { links, created } = resolveThings(
    [one('a', 'The Córdal Union'), one('b', 'Cordal Union', 'ES')],
    [],
  );
  expect(links.map(({ id }) => id)).toEqual(['the-cordal-union', 'the-cordal-union']);
  expect(created).toMatchObject([{ country: 'ES', also: ['Cordal Union'] }]);
});

test('a ministry is one body whichever way its name is turned and spelled', () => {
  const names = ['Defence Ministry of Cordalia', 'Ministry of Defense of Cordalia'];
  const { created } = resolveThings(
    names.map((name) => one('a', name)),
    [],
  );
  expect(created).toHaveLength(1);
});

test('nor does an article within its name', () => {
  const names = ['Ministry of the Interior of Cordalia', 'Interior Ministry of Cordalia'];
  const { created } = resolveThings(
    names.map((name) => one('a', name)),
    [],
  );
  expect(created).toHaveLength(1);
});

test('names that only look alike stay apart', () => {
  const { created } = resolveThings([one('a', 'Cordal Union'), one('a', 'Cordal Unions')], []);
  expect(created).toHaveLength(2);
});

test('records decide: further names, merges, rejections', () => {
  const records = [
    record('cordal-union', 'Cordal Union', { also: ['CU'] }),
    record('union', 'Union', { sameAs: 'cordal-union' }),
    record('friday', 'Friday', { review: 'rejected' }),
  ];
  const { links, created } = resolveThings(
    [one('a', 'CU'), one('b', 'Union'), one('c', 'Friday')],
    records,
  );
  expect(links.map(({ id }) => id)).toEqual(['cordal-union', 'cordal-union', undefined]);
  expect(created).toEqual([]);
});

test('running again with the created records changes nothing', () => {
  const names = [one('a', 'The Córdal Union'), one('b', 'Cordal Union')];
  const first = resolveThings(names, []);
  const again = resolveThings(names, first.created);
  expect(again.created).toEqual([]);
  expect(again.links.map(({ id }) => id)).toEqual(first.links.map(({ id }) => id));
});
