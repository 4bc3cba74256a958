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

describe('a lone name', () => {
  test('goes to the one person of the archive who bears it', () => {
    const { links } = resolvePeople(named(['Anna Harker'], ['Harker']), []);
    expect(links[1]).toMatchObject({
      id: 'anna-harker',
      reason: 'nobody else in the archive is called Harker',
    });
  });
  test('is not the one whom its article names in full besides', () => {
    const { links } = resolvePeople(named(['Simon Harker', 'Harker'], ['Harker']), []);
    expect(links.map(({ document, name, id }) => [document, name, id])).toEqual([
      ['a', 'Harker', undefined],
      ['a', 'Simon Harker', 'simon-harker'],
      ['b', 'Harker', 'simon-harker'],
    ]);
  });
  test('is left open where two bear it, and says so', () => {
    const { links, diagnostics } = resolvePeople(
      named(['Anna Harker'], ['Boris Harker'], ['Harker']),
      [],
    );
    expect(links[2]?.id).toBeUndefined();
    expect(diagnostics[0]).toMatchObject({ rule: 'lone-name-of-several', severity: 'doubt' });
  });
  test('goes to the one of several who holds the office that goes with it', () => {
    const [anna, boris, lone] = named(['Anna Harker'], ['Boris Harker'], ['Harker']);
    const offices = ['XX||president'];
    const { links } = resolvePeople([{ ...anna!, offices }, boris!, { ...lone!, offices }], []);
    expect(links[2]?.id).toBe('anna-harker');
  });
  test('goes to the one of several who has an office for a country that the document names', () => {
    const [anna, boris, lone] = named(['Anna Harker'], ['Boris Harker'], ['Harker']);
    const people = [
      { ...anna!, offices: ['FR||foreign minister'] },
      { ...boris!, offices: ['PL||president'] },
    ];
    const of = (countries: string[]) =>
      resolvePeople([...people, { ...lone!, countries }], []).links[2];
    expect(of(['PL', 'DE'])).toMatchObject({
      id: 'boris-harker',
      reason: expect.stringContaining('a country that the article names'),
    });
    expect(of(['PL', 'FR'])?.id).toBeUndefined();
    expect(of(['DE'])?.id).toBeUndefined();
  });
  test('of which one bearer has no office is left open', () => {
    const [anna, boris, lone] = named(['Anna Harker'], ['Boris Harker'], ['Harker']);
    const people = [{ ...anna!, offices: ['FR||foreign minister'] }, boris!];
    const { links } = resolvePeople([...people, { ...lone!, countries: ['FR'] }], []);
    expect(links[2]?.id).toBeUndefined();
  });
  test('of three is not offered to be written into one file for good', () => {
    const { diagnostics } = resolvePeople(
      named(['Anna Harker'], ['Boris Harker'], ['Carla Harker'], ['Harker']),
      [],
    );
    expect(diagnostics[0]?.rule).toBe('lone-name-of-several');
    expect(diagnostics[0]?.remedy).not.toContain('also');
  });
  test('is not given to somebody by their given name', () => {
    expect(idsOf(named(['Anna Harker'], ['Anna']))[1]).not.toBe('anna-harker');
  });
  test('has a record of its own where nobody bears it', () => {
    expect(idsOf(named(['Velimar']))).toEqual(['velimar']);
  });
  test('is left open where several articles have it and nothing joins them, and says so', () => {
    const { links, created, diagnostics } = resolvePeople(named(['Harker'], ['Harker']), []);
    expect(links.map(({ id }) => id)).toEqual([undefined, undefined]);
    expect(created).toEqual([]);
    expect(diagnostics).toMatchObject([{ rule: 'lone-name-in-several-articles' }]);
  });
  test('is one person where every article gives the same office', () => {
    const mayors = named(['Harker'], ['Harker']).map((one) => ({ ...one, offices: ['|mayor'] }));
    expect(idsOf(mayors)).toEqual(['harker', 'harker']);
  });
  test('keeps to the record that an editor has confirmed', () => {
    const records = [record('harker', 'Harker', { review: 'confirmed' })];
    expect(idsOf(named(['Harker'], ['Harker']), records)).toEqual(['harker', 'harker']);
  });
  test('leaves the record that import made for it once more is known', () => {
    const records = [record('harker', 'Harker')];
    expect(idsOf(named(['Harker']), records)).toEqual(['harker']);
    expect(idsOf(named(['Harker'], ['Harker']), records)).toEqual([undefined, undefined]);
    expect(idsOf(named(['Anna Harker'], ['Harker']), records)[1]).toBe('anna-harker');
  });
});
