import { expect, test } from 'vitest';
import { groupByDay, groupBySpeaker } from './grouped-here.ts';
import { inventArchive } from './invented-archive.ts';
import { composeNamings } from './namings.ts';
import { composeRegister } from './register.ts';
import type { IsoDate } from '#archive/iso-date.ts';

const mention = (address: string, text: string, reason: string) => ({
  in: address,
  start: 0,
  text,
  person: 'ana-ruiz',
  how: 'h',
  reason,
});

test('every mention has its reason; the same words for the same reason stand together', () => {
  const archive = inventArchive({
    people: { 'ana-ruiz': 'Ana Ruiz', 'no-one': { name: 'No One', review: 'rejected' } },
    articles: [
      {
        id: 'a',
        blocks: ['Ana Ruiz spoke. Ruiz left.', 'Ruiz came. Ruiz slept.'],
        mentions: [
          mention('p1s1', 'Ana Ruiz', 'full name'),
          mention('p1s2', 'Ruiz', 'her surname'),
          mention('p2s1', 'Ruiz', 'her surname'),
          mention('p2s1', 'Ruiz', 'her surname'),
          { ...mention('p2s2', 'Ruiz', 'x'), person: 'no-one' },
        ],
      },
    ],
  });
  const [article] = archive.articles;
  if (!article) throw new Error('no article');
  const namings = composeNamings(article, composeRegister(archive));
  expect(namings.map(({ text, why, in: places }) => [text, why, ...places])).toEqual([
    ['Ana Ruiz', 'full name', 'p1s1'],
    ['Ruiz', 'her surname', 'p1s2', 'p2s1'],
  ]);
});

test('quotes stand by their speaker, those of nobody apart', () => {
  const quote = (text: string, as?: string) => ({
    text,
    in: 'p1s1',
    kind: 'direct' as const,
    reason: 'r',
    within: false,
    inferred: false,
    ...(as !== undefined && { as }),
  });
  const groups = groupBySpeaker([quote('a', 'Ruiz'), quote('b'), quote('c', 'Ruiz')]);
  expect(groups.map(({ as, quotes }) => [as, quotes.map(({ text }) => text)])).toEqual([
    ['Ruiz', ['a', 'c']],
    [undefined, ['b']],
  ]);
});

test('days stand in order, each with all the words for it, and what is not settled last', () => {
  const day = (text: string, from?: string) => ({
    text,
    in: 'p1s1',
    reason: 'r',
    inferred: false,
    ...(from !== undefined && { from: from as IsoDate, meant: from }),
  });
  const groups = groupByDay([
    day('soon'),
    day('Monday', '2025-02-03'),
    day('in May', '2024-05-01'),
    day('today', '2025-02-03'),
  ]);
  expect(groups.map(({ meant, said }) => [meant, ...said.map(({ text }) => text)])).toEqual([
    ['2024-05-01', 'in May'],
    ['2025-02-03', 'Monday', 'today'],
    [undefined, 'soon'],
  ]);
});
