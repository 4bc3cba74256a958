import { expect, test } from 'vitest';
import { composeArchive } from './archive.ts';
import { inventArchive } from './backlinks/invented-archive.ts';
import { checkArchive } from './check-archive.ts';
import { decodeSettings } from './settings.ts';

/** What is found in an archive of people alone: file, message, remedy. */
function told(
  people: Readonly<
    Record<string, { readonly name?: string; readonly also?: string[]; readonly sameAs?: string }>
  >,
): string[] {
  const archive = composeArchive({
    settings: decodeSettings(undefined),
    people: Object.entries(people).map(([id, { name = id, also = [], sameAs }]) => ({
      id,
      name,
      also,
      not: [],
      review: 'confirmed',
      note: '',
      ...(sameAs !== undefined && { sameAs }),
    })),
    countries: [],
    organisations: [],
    places: [],
    records: [],
  });
  return checkArchive(archive)
    .filter(({ severity }) => severity === 'error')
    .map(({ place, message, remedy }) => `${place.file} ${message} ${remedy}`);
}

test('a merge into one that is merged itself names the one at the end', () => {
  expect(told({ a: { sameAs: 'b' }, b: { sameAs: 'c' }, c: {} })).toEqual([
    'people/a.md sameAs is "b", which is itself merged into another. Write "sameAs: c".',
  ]);
});

test('a circle is told from each of its files, with the way', () => {
  const [first = '', second = '', ...others] = told({ a: { sameAs: 'b' }, b: { sameAs: 'a' } });
  expect(first).toContain('people/a.md sameAs is "b", and leads in a circle: a → b → a.');
  expect(second).toContain('b → a → b');
  expect(others).toEqual([]);
  expect(told({ a: { sameAs: 'a' } })[0]).toContain('a → a');
});

test('a merge into nobody names who was meant', () => {
  expect(told({ 'jane-smith': {}, 'j-smith': { sameAs: 'jane-smth' } })).toEqual([
    'people/j-smith.md sameAs is "jane-smth", which does not exist. Write "sameAs: jane-smith", if that was meant.',
  ]);
  expect(told({ a: { sameAs: 'somebody-else' } })[0]).toContain('Give the id of a file in people/');
});

test('a name that two files claim is told once, with the ways out', () => {
  const [fault = '', ...others] = told({
    a: { name: 'Jane Smith' },
    b: { name: 'B', also: ['JANE  Smith'] },
  });
  expect(fault).toContain('people/b.md "jane smith" is a name of a and of b.');
  expect(fault).toContain('put "sameAs: a" into people/b.md');
  expect(others).toEqual([]);
});

const HARBOUR = { id: 'harbour', paragraphs: ['[Ana Brezh](person:ana-brezh) spoke.'] };
const rules = (...parts: Parameters<typeof checkArchive>) =>
  checkArchive(...parts).map(({ rule, place }) => `${rule} ${place.file}`);

test('a file that no article names is reported, and is no error', () => {
  const archive = inventArchive({
    articles: [HARBOUR],
    people: [
      { id: 'ana-brezh', name: 'Ana Brezh' },
      { id: 'ghost', name: 'Ghost Writer' },
      { id: 'merged', name: 'A. Brezh', sameAs: 'ana-brezh' },
      { id: 'nobody', name: 'Supreme Court', review: 'rejected' },
    ],
  });
  const found = checkArchive(archive);
  expect(found.map(({ rule, severity, place }) => [rule, severity, place.file])).toEqual([
    ['named-by-no-article', 'doubt', 'people/ghost.md'],
  ]);
});

test('a file that could not be read is not reported as missing a second time', () => {
  const archive = inventArchive({
    articles: [HARBOUR],
    people: [{ id: 'a-brezh', name: 'A. Brezh', sameAs: 'ana-brezh' }],
  });
  expect(rules(archive)).toEqual(['merge-into-nothing people/a-brezh.md']);
  expect(rules(archive, new Set(['people/ana-brezh.md']))).toEqual([]);
});
