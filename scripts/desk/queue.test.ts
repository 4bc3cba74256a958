import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestFolder, type TestFolder } from '../importing/test-folder.ts';
import { findDoubts } from './doubts/find-doubts.ts';
import { askInTerminal } from './terminal.ts';
import { openWorkbench, type Workbench } from './workbench.ts';

const LETTER = `A letter on herring

The price of herring is too high for the town, and the council is silent about it. Everybody liked Zorlan Quebbit at the market.
`;
const VOTE = `Skerrow votes to keep the ferry

Ilse Marrow, 3 February 2031

Norwegian Foreign Minister Torvald Eikeland met Harbour Minister Renata Olmedo in Valdivia on Monday.

"We will open the harbour before the winter," Olmedo said. "Nobody will be late," she added.

Mayor Torvald Eikelund thanked her. He said that the ferry would stay.
`;
const REPLY = `Council answers on ferry

4 February 2031

Mayor Torvald Eikelund said that the ferry would stay for the winter. Renata Olmedo agreed with the mayor on Tuesday.
`;

let folder: TestFolder;
let bench: Workbench;

beforeAll(async () => {
  folder = await openTestFolder();
  await folder.put('letter.txt', LETTER);
  await folder.put('vote.txt', VOTE);
  await folder.put('reply.txt', REPLY);
  bench = await openWorkbench(folder.content, join(folder.content, '.cache'));
});

afterAll(() => folder.remove());

const find = (start: string) => bench.queue().find(({ id }) => id.startsWith(start));

describe('The queue', () => {
  test('begins with what is most uncertain and most consequential', () => {
    const [first, ...others] = bench.queue();
    expect(first?.statement).toBe('“A letter on herring” has no date.');
    const weights = [first, ...others].map((doubt) => doubt?.weight ?? 0);
    expect(weights).toEqual(weights.toSorted((a, b) => b - a));
    expect(new Set(bench.queue().map(({ kind }) => kind))).toEqual(
      new Set(['date', 'merge', 'name', 'speaker']),
    );
  });

  test('has its sentence and lines for each', () => {
    const doubt = find('speaker');
    expect(doubt?.evidence.lines).toEqual([7]);
    expect(doubt?.evidence.sentence?.().words).toBe('Nobody will be late');
    expect(find('name Zorlan')?.evidence.sentence?.().before).toBe('Everybody liked ');
  });

  test('is the same in whatever order records come', () => {
    const material = bench.material();
    const turned = findDoubts({ ...material, records: material.records.toReversed() });
    expect(turned.map(({ id }) => id)).toEqual(findDoubts(material).map(({ id }) => id));
  });

  test('puts off what is for later', () => {
    const [first, second] = bench.queue();
    bench.putOff(first?.id ?? '');
    expect(bench.queue()[0]?.id).toBe(second?.id);
    expect(bench.queue().at(-1)?.id).toBe(first?.id);
  });
});

describe('An answer', () => {
  /** Each answer that a doubt offers, by its key. */
  test.each([
    ['date', 'confirm', 'corrections/letter.txt.yaml', 'date:\n  value: null\n'],
    ['name Zorlan', 'confirm', 'people/zorlan-quebbit.md', 'review: rejected'],
    ['name Zorlan', 'reject', 'people/zorlan-quebbit.md', 'review: confirmed'],
    ['merge', 'confirm', 'people/torvald-eikeland.md', 'not:\n  - Torvald Eikelund\n'],
    ['merge', 'reject', 'people/torvald-eikeland.md', 'sameAs: torvald-eikelund\n'],
    ['speaker', 'confirm', 'corrections/vote.txt.yaml', 'person: renata-olmedo'],
    ['speaker', 'reject', 'corrections/vote.txt.yaml', 'person: null'],
  ] as const)('to %s, %s, is written and does not come back', async (start, key, path, text) => {
    const doubt = find(start);
    const answer = doubt?.[key];
    expect(answer).toBeDefined();
    const before = await folder.files();
    const written = bench.decide(answer?.decisions ?? [], 'as seen', {
      says: answer?.says ?? '',
      doubt: doubt?.id,
    });
    expect(written.edits.map((edit) => edit.path)).toEqual([path]);
    expect(written.edits[0]?.after).toContain(text);
    expect(bench.queue().map(({ id }) => id)).not.toContain(doubt?.id);
    await bench.settled();
    expect(bench.state().fault).toBeUndefined();
    expect(bench.queue().map(({ id }) => id)).not.toContain(doubt?.id);
    const told = bench.material().diagnostics.map(({ rule }) => rule);
    expect(told.filter((rule) => /correction|fit/.test(rule))).toEqual([]);

    bench.undo();
    await bench.settled();
    expect(await folder.files()).toEqual(before);
    expect(bench.queue().map(({ id }) => id)).toContain(doubt?.id);
  });

  test('names another date', async () => {
    const decisions = find('date')?.choose?.decide('2031-02-05');
    expect(find('date')?.choose?.decide('2031-02-30')).toBeUndefined();
    bench.decide(decisions ?? [], 'the paper’s own', { says: '2031-02-05' });
    await bench.settled();
    const dates = bench.material().records.map(({ date }) => date);
    expect(dates).toContain('2031-02-05');
    bench.undo();
    await bench.settled();
  });

  test('to what has changed since is refused, and nothing is written', async () => {
    const path = join(folder.content, 'corrections/letter.txt.yaml');
    await mkdir(join(folder.content, 'corrections'), { recursive: true });
    const seen = { 'corrections/letter.txt.yaml': 'none' };
    await writeFile(path, '# somebody else was here\n');
    const { decisions = [] } = find('date')?.confirm ?? {};
    expect(() => bench.decide(decisions, 'x', { says: 'x', seen })).toThrow('has changed since');
    expect((await folder.files())['corrections/letter.txt.yaml']).toBe(
      '# somebody else was here\n',
    );
    await rm(path);
  });
});

async function type(...lines: string[]): Promise<string> {
  const output = new PassThrough();
  const told = text(output);
  await askInTerminal(bench, Readable.from([`${lines.join('\n')}\n`]), output);
  output.end();
  return told;
}

describe('In a terminal', () => {
  const correction = 'corrections/letter.txt.yaml';

  test('the queue is answered through a pipe', async () => {
    bench = await openWorkbench(folder.content, join(folder.content, '.cache'));
    const told = await type('z', 'o soon', 'w the paper’s own date', 'o 2031-02-03', 'q', 'c');
    expect(told).toContain('[Dates] “A letter on herring” has no date.');
    expect(told).toContain('c  right: No date is printed');
    expect(told).toContain('>    1  headline');
    expect(told).toContain('“z” is no answer to this');
    expect(told).toContain('“o soon” is no answer to this');
    expect(told).toContain(`Written: 2031-02-03\n  ${correction}\n    + date:`);
    expect((await folder.files())[correction]).toContain('the paper’s own date');
    expect(bench.queue().some(({ kind }) => kind === 'date')).toBe(false);
  });

  test('what was written is taken back', async () => {
    expect(await type('u', 'u')).toMatch(/Taken back: 2031-02-03[^]*Nothing was written yet/);
    expect(Object.keys(await folder.files())).not.toContain(correction);
  });
});
