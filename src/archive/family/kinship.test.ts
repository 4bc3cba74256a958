import { expect, test } from 'vitest';
import type { ArticleId } from '../record/ids.ts';
import type { Family } from './find-families.ts';
import { composeKinships } from './kinship.ts';
import { reportFamilies } from './report-families.ts';

const families: readonly Family[] = [
  {
    kind: 'duplicate',
    members: [
      { id: 'b.txt', nearest: 'a.txt', overlap: 1 },
      { id: 'a.txt', nearest: 'b.txt', overlap: 1 },
    ],
  },
  {
    kind: 'reprint',
    members: [
      { id: 'c.txt', nearest: 'd.txt', overlap: 0.754 },
      { id: 'd.txt', nearest: 'c.txt', overlap: 0.754 },
      { id: 'e.txt', nearest: 'd.txt', overlap: 0.5 },
    ],
  },
  { kind: 'reprint', members: [] },
];

test('each member of a family names the same first article and the one it is nearest to', () => {
  const kinships = composeKinships(families, (key) => `on-${key.charAt(0)}` as ArticleId);
  expect([...kinships]).toEqual([
    ['b.txt', { family: 'on-a', kind: 'duplicate', nearest: 'on-a', overlap: 1 }],
    ['a.txt', { family: 'on-a', kind: 'duplicate', nearest: 'on-b', overlap: 1 }],
    ['c.txt', { family: 'on-c', kind: 'reprint', nearest: 'on-d', overlap: 0.754 }],
    ['d.txt', { family: 'on-c', kind: 'reprint', nearest: 'on-c', overlap: 0.754 }],
    ['e.txt', { family: 'on-c', kind: 'reprint', nearest: 'on-d', overlap: 0.5 }],
  ]);
});

test('a family is told once, with its members and what they share', () => {
  expect(reportFamilies(families)).toEqual([
    {
      rule: 'same-text-twice',
      severity: 'warning',
      place: { file: 'sources/b.txt' },
      message: 'The same text stands in a.txt.',
      remedy: 'All are kept and shown as one family; remove a clipping if it was put in twice.',
    },
    {
      rule: 'reprint',
      severity: 'warning',
      place: { file: 'sources/c.txt' },
      message:
        'The text is largely the same in d.txt (75 % in common with c.txt), e.txt (50 % in common with d.txt).',
      remedy: 'All are kept and shown as one family; remove a clipping if it was put in twice.',
    },
  ]);
});
