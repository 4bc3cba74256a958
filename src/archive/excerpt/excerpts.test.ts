import { expect, test } from 'vitest';
import { passageAt } from '../backlinks/passage.ts';
import { inventArchive } from '../../views/invented-archive.ts';
import { withExcerpts } from './excerpts.ts';
import { checkPublishing } from './publishing.ts';

const LEAD = 'Mayor Ana Ruiz opened the quay.';
const LATER = 'The old pier, Ruiz said, will be torn down in Norway.';
const article = {
  id: 'a',
  publisher: 'The Alder Post',
  summary: `${LEAD} ${LATER}`,
  blocks: [LEAD, LATER, 'Nobody asked why.'],
  people: ['ana-ruiz'],
  paragraphs: ['3', '5', '7'],
  lines: [
    { role: 'headline', lines: '1', reason: 'r' },
    { role: 'body', lines: '3, 5, 7', reason: 'r' },
    { role: 'caption', lines: '9', reason: 'r' },
  ],
  sourceText: `A quay\n\n${LEAD}\n\n${LATER}\n\nNobody asked why.\n\nA pier, by Ruiz`,
  mentions: [
    { in: 'p1s1', start: 6, text: 'Ana Ruiz', person: 'ana-ruiz', how: 'name', reason: 'r' },
    { in: 'p2s1', start: 14, text: 'Ruiz', person: 'ana-ruiz', how: 'surname', reason: 'r' },
    { in: 'p2s1', start: 46, text: 'Norway', country: 'NO', how: 'name', reason: 'r' },
  ],
  quotes: [
    {
      in: 'p2s1',
      start: 0,
      text: 'The old pier',
      kind: 'reported',
      reason: 'r',
      speaker: { as: 'Ruiz', id: 'ana-ruiz', in: 'p2s1', start: 14 },
    },
  ],
};
const publish = (settings: object) =>
  withExcerpts(
    inventArchive({ articles: [article], people: { 'ana-ruiz': 'Ana Ruiz' }, settings }),
  );
const excerptOf = (settings: object) => publish(settings).articles[0];

test('of an excerpt nothing is left but the beginning, and later the names', () => {
  const excerpt = excerptOf({ publish: 'excerpt' });
  expect(excerpt?.blocks.map(({ text }) => text)).toEqual([LEAD, '… Ruiz … Norway …', '…']);
  expect(excerpt?.raw.lines).toEqual(['A quay', '', LEAD, '', '…', '', '…', '', '…']);
  expect(JSON.stringify({ ...excerpt, toJSON: undefined })).not.toMatch(/pier|asked/);
  expect(excerpt).toMatchObject({ printed: 1, quotes: [], summary: undefined });
});

test('names lead where they led', () => {
  const excerpt = excerptOf({ publish: 'excerpt' });
  const words = excerpt?.mentions.map(({ in: address, start, text }) => {
    const passage = passageAt(excerpt, address);
    const from = start - (passage?.start ?? 0);
    return passage?.text.slice(from, from + text.length);
  });
  expect(words).toEqual(['Ana Ruiz', 'Ruiz', 'Norway']);
});

test('what is said of an article goes before what is said of its outlet, and that before the archive', () => {
  const outlet = { publishers: { 'The Alder Post': 'excerpt' } };
  expect(excerptOf({})?.printed).toBeUndefined();
  expect(excerptOf({ publishing: outlet })?.printed).toBe(1);
  expect(
    excerptOf({ publishing: { ...outlet, articles: { a: 'full' } } })?.printed,
  ).toBeUndefined();
  expect(
    excerptOf({ publish: 'excerpt', publishing: { articles: { a: 'full' } } })?.printed,
  ).toBeUndefined();
});

test('an outlet or article that the archive does not have is reported', () => {
  const { settings, articles } = publish({
    publishing: { publishers: { 'The Adler Post': 'excerpt' }, articles: { b: 'excerpt' } },
  });
  expect(checkPublishing(settings, articles)).toMatchObject([
    { rule: 'publishing-of-nothing', remedy: 'Write "The Alder Post", or delete the entry.' },
    { rule: 'publishing-of-nothing' },
  ]);
});

test('of a line that holds more, what stands before the excerpt keeps its columns', () => {
  const long = `${'Nobody knows how long it will hold, said one of them. '.repeat(9)}`;
  const { articles } = withExcerpts(
    inventArchive({
      settings: { publish: 'excerpt' },
      articles: [
        {
          id: 'a',
          blocks: [`${LEAD} ${long.trim()}`],
          paragraphs: ['1:5'],
          lines: [{ role: 'body', lines: '1', reason: 'r' }],
          sourceText: `Tue: ${LEAD} ${long}`,
        },
      ],
    }),
  );
  const [line = ''] = articles[0]?.raw.lines ?? [];
  expect(line.startsWith(`Tue: ${LEAD} Nobody`)).toBe(true);
  expect(line.length).toBeLessThan(420);
  expect(line.endsWith(' …')).toBe(true);
});
