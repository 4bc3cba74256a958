import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PersonRecord } from '../person.ts';
import { resolvePeople } from './resolve-people.ts';

/** Documents `a`, `b`, … each with the names it gives its persons. */
function named(...documents: string[][]) {
  return documents.flatMap((names, index) =>
    names.map((name) => ({ document: 'abcdefgh'.charAt(index), name, mentions: 1 })),
  );
}

function record(id: string, name: string, more: Partial<PersonRecord> = {}): PersonRecord {
  return { id, name, also: [], not: [], review: 'proposed', note: '', ...more };
}

function idsOf(names: ReturnType<typeof named>, records: readonly PersonRecord[] = []) {
  return resolvePeople(names, records).links.map(({ id }) => id);
}

describe('one person, however the name is written', () => {
  test.each([
    ['accents', 'Noël Árvai', 'Noel Arvai'],
    ['hyphens', 'Jean-Luc Aubrac', 'Jean Luc Aubrac'],
    ['order', 'Árvai Noel', 'Noel Arvai'],
    ['particles', 'Faris al-Rashedi', 'Faris el Rashedi'],
    ['ie for e', 'Rostam Ulierov', 'Rostam Ulerov'],
    ['endings in y', 'Volodymyr Korensky', 'Vladimir Korenskyy'],
    ['h for g', 'Oleh Tyniehubov', 'Oleg Tinegubov'],
    ['another script', 'Володимир Коренський', 'Volodymyr Korenskyi'],
    ['doubled letters', 'Tore Lonshuus', 'Tore Lonshus'],
    ['middle names', 'Anna Sofie Harker', 'Anna Harker'],
    ['initials', 'A. S. Harker', 'Anna Sofie Harker'],
  ])('%s: %s, %s', (_, one, other) => {
    const [first, second] = idsOf(named([one], [other]));
    expect(first).toBeDefined();
    expect(second).toBe(first);
  });
});

describe('two persons', () => {
  test.each([
    ['other given names', 'Anna Harker', 'Anne Harker'],
    ['h and g at the start of a short name', 'John Hill', 'John Gill'],
    ['names like in sound', 'Eric Stone', 'Erik Stone'],
    ['given names one of which may be short for the other', 'Joe Harker', 'Joseph Harker'],
    ['father and son', 'Joseph Harker', 'Joseph Harker Jr'],
  ])('%s: %s, %s', (_, one, other) => {
    const [first, second] = idsOf(named([one], [other]));
    expect(second).not.toBe(first);
  });
});

test('a junior is proposed for a merge with the plain name, not merged', () => {
  const { diagnostics } = resolvePeople(named(['Joseph Harker'], ['Joseph Harker Jr.']), []);
  expect(diagnostics).toMatchObject([
    { rule: 'maybe-one-person', message: expect.stringContaining('junior or senior') },
  ]);
});

describe('what people have decided', () => {
  test('a spelling in a record counts', () => {
    const records = [record('ann-harker', 'Ann Harker', { also: ['Anneke Harker'] })];
    expect(idsOf(named(['Anneke Harker']), records)).toEqual(['ann-harker']);
  });
  test('a record whose name was changed keeps those of the name that its file bears', () => {
    const records = [record('ann-harker', 'Ann Lindqvist')];
    const { links, created } = resolvePeople(named(['Ann Harker'], ['Ann Lindqvist']), records);
    expect(links.map(({ id }) => id)).toEqual(['ann-harker', 'ann-harker']);
    expect(created).toEqual([]);
  });
  test('a file name that another record holds as its name counts for that one', () => {
    const records = [record('ann-harker', 'Ann Lindqvist'), record('x', 'Ann Harker')];
    expect(idsOf(named(['Ann Harker']), records)).toEqual(['x']);
  });
  test('a merged record leads to the one it was merged into', () => {
    const records = [
      record('a-harker', 'Arno Harker', { sameAs: 'b-harker' }),
      record('b-harker', 'Bruno Harker'),
    ];
    expect(idsOf(named(['Arno Harker']), records)).toEqual(['b-harker']);
  });
  test('records merged in a circle stop the merging, not the import', () => {
    const records = [
      record('x', 'Arno Harker', { sameAs: 'y' }),
      record('y', 'Bruno Harker', { sameAs: 'x' }),
    ];
    expect(idsOf(named(['Arno Harker']), records)).toHaveLength(1);
  });
  test('a name that is somebody else gets a record of its own', () => {
    const records = [record('anna-harker', 'Anna Harker', { not: ['Anna M. Harker'] })];
    expect(idsOf(named(['Anna M. Harker']), records)).toEqual(['anna-m-harker']);
  });
  test('a rejected name stands for nobody and makes no record', () => {
    const records = [record('supreme-court', 'Supreme Court', { review: 'rejected' })];
    const { links, created } = resolvePeople(named(['Supreme Court']), records);
    expect([links[0]?.id, created]).toEqual([undefined, []]);
  });
  test('a name claimed by two records stands for neither, and is reported', () => {
    const records = [record('anna-harker', 'Anna Harker'), record('anna-harker-2', 'Anna Harker')];
    const { links, diagnostics } = resolvePeople(named(['Anna Harker']), records);
    expect(links[0]?.id).toBeUndefined();
    expect(diagnostics[0]?.rule).toBe('name-of-two-people');
  });
});

test('a likely merge is proposed with the line that makes it', () => {
  const { diagnostics } = resolvePeople(named(['Joe Harker'], ['Joseph Harker']), []);
  expect(diagnostics).toHaveLength(1);
  expect(diagnostics[0]?.remedy).toContain('add "sameAs: joe-harker" to people/joseph-harker.md');
});

test('a person is filed under the commonest spelling, with its accents', () => {
  const { created } = resolvePeople(named(['Noël Árvai'], ['Noel Arvai'], ['N. Arvai']), []);
  expect(created).toMatchObject([
    { id: 'noel-arvai', name: 'Noël Árvai', also: ['N. Arvai', 'Noel Arvai'] },
  ]);
});

test('a person is filed with the particles in small letters where any article prints them so', () => {
  const { created } = resolvePeople(named(['Anna Von Der Harker'], ['Anna von der Harker']), []);
  expect(created[0]?.name).toBe('Anna von der Harker');
});

const given = fc.constantFrom(
  'Anna',
  'Anne',
  'Oleh',
  'Oleg',
  'Volodymyr',
  'Vladimir',
  'J.',
  'Joe',
  'Joseph',
  '',
);
const family = fc.constantFrom(
  'Harker',
  'Korensky',
  'Korenskyy',
  'Ulierov',
  'Ulerov',
  'al-Rashedi',
  'Árvai',
  'Li',
);
const name = fc
  .tuple(given, fc.constantFrom('', 'S.', 'Maria '), family)
  .map((parts) => parts.join(' ').trim().replace(/\s+/g, ' '));
const archive = fc.array(fc.array(name, { maxLength: 4 }), { maxLength: 6 });

describe('whatever the names', () => {
  test('running again with the created records changes nothing', () => {
    fc.assert(
      fc.property(archive, (documents) => {
        const first = resolvePeople(named(...documents), []);
        const again = resolvePeople(named(...documents), first.created);
        expect(again.created).toEqual([]);
        expect(again.links.map(({ id }) => id)).toEqual(first.links.map(({ id }) => id));
      }),
    );
  });
  test('the order of the documents makes no difference', () => {
    fc.assert(
      fc.property(archive, (documents) => {
        const names = named(...documents);
        expect(resolvePeople([...names].reverse(), [])).toEqual(resolvePeople(names, []));
      }),
    );
  });
});
