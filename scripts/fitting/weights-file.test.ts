import { readFileSync } from 'node:fs';
import { expect, it, test } from 'vitest';
import { describeSets, leaveOut } from './labelled-set.ts';
import { readInventedPages } from './marked-page.ts';
import { formatWeightsFile, roundWeights } from './weights-file.ts';

const TABLES = ['roles/belonging-weights.ts', 'page/headline-weights.ts'].map((name) =>
  readFileSync(new URL(`../../src/archive/clipping/${name}`, import.meta.url), 'utf8'),
);

test('the weights in use were fitted on the invented pages as they are now', () => {
  const [invented] = describeSets(readInventedPages());
  for (const table of TABLES) expect(table).toContain(`digest ${invented?.digest}`);
});

test('an invented page marks every line, and has a headline and a text', () => {
  for (const { name, lines, marks } of readInventedPages()) {
    expect([name, marks.length]).toEqual([name, lines.length]);
    expect([name, marks.includes('h') && marks.includes('i')]).toEqual([name, true]);
  }
});

it('writes the same bytes whatever the order in which weights of a kind were found', () => {
  const file = (weights: ReadonlyMap<string, number>) =>
    formatWeightsFile({
      name: 'WEIGHTS',
      about: ['Weights.'],
      script: 'scripts/fit.ts',
      sets: [{ set: 'invented', pages: 1, outlets: 1, digest: 'ab' }],
      leftOut: ['all: 1'],
      weights,
    });
  const rounded = roundWeights(
    new Map([
      ['words:2', 0.34],
      ['closed', -1.26],
      ['colon', 0.01],
    ]),
  );
  expect(file(rounded)).toContain('closed -1.3\nwords:2 0.3\n');
  expect(file(new Map([...rounded].reverse()))).toBe(file(rounded));
});

it('reads each page by what was fitted without its outlet', () => {
  const pages = ['a', 'b', 'c', 'd', 'e', 'f', 'a'].map((outlet) => ({ outlet }));
  const read = leaveOut(
    pages,
    (others) => others.map(({ outlet }) => outlet),
    ({ outlet }, seen) => seen.includes(outlet),
  );
  expect(read).toEqual(pages.map(() => false));
});
