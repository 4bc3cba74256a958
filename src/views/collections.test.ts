import { expect, test } from 'vitest';
import { composeArchive } from '#archive/archive.ts';
import { decodeSettings } from '#archive/settings.ts';
import { inventRecord } from '#archive/record/invented-record.ts';
import { composeCollections } from './collections.ts';

const NONE = { people: [], countries: [], organisations: [], places: [] };

function collectionsOf(sources: readonly string[], yaml?: string) {
  const records = sources.map((source, n) => inventRecord({ id: `a${n}`, source }));
  const settings = decodeSettings(yaml);
  const found = composeCollections(composeArchive({ ...NONE, settings, records }));
  return found.map(({ id, name, articles }) => `${id}: ${name} (${articles.length})`);
}

test('a subfolder of sources is a collection, with all that lies below it', () => {
  expect(collectionsOf(['a.txt', 'harbour-strike/b.txt', 'harbour-strike/1912/c.txt'])).toEqual([
    'harbour-strike: Harbour strike (2)',
  ]);
});

test('its name is what archive.yaml says, and its address stays', () => {
  const yaml = 'title: T\ndescription: D\ncollections:\n  strike: The strike of 1912\n';
  expect(collectionsOf(['strike/b.txt'], yaml)).toEqual(['strike: The strike of 1912 (1)']);
});

test('folders of like names have addresses of their own', () => {
  expect(collectionsOf(['Île/a.txt', 'ile/b.txt', '一/c.txt'])).toEqual([
    'ile: Ile (1)',
    'ile-2: Île (1)',
    'yi: 一 (1)',
  ]);
});

test('there are none where all clippings lie in sources itself', () => {
  expect(collectionsOf(['a.txt'])).toEqual([]);
});
