import { expect, test } from 'vitest';
import { inventArchive } from './invented-archive.ts';
import { composeSameTexts } from './same-text.ts';
import { composeEntries } from './timeline-entries.ts';

const text =
  'The harbour of Port Ilse opened on Monday after three years of work, the mayor said in front of the old customs ' +
  'house, where some two hundred people had come to see the first ferry leave for the islands in the early rain.';
const archive = inventArchive({
  articles: [
    {
      id: 'late',
      title: 'Ferry leaves',
      date: '2025-04-03',
      publisher: 'Ilse Post',
      blocks: [text],
    },
    { id: 'first', title: 'Harbour opens', date: '2025-04-02', publisher: 'Wire', blocks: [text] },
    {
      id: 'undated',
      blocks: [`${text} It rained. Nobody minded the rain much, and the ferry was full.`],
    },
    {
      id: 'other',
      date: '2025-04-02',
      blocks: ['Something else was printed on that day in Ilse.'],
    },
  ],
});

test('articles that print one text know each other, with the share they have in common', () => {
  const sameTexts = composeSameTexts(archive);
  expect(sameTexts('first').map(({ id, share }) => [id, share])).toEqual([
    ['late', 1],
    ['undated', 1],
  ]);
  expect(sameTexts('other')).toEqual([]);
});

test('on the timeline the first to print a text names the others, and the others it', () => {
  const entries = new Map(
    composeEntries(archive, 'article').map((entry) => [entry.articleId, entry]),
  );
  expect(entries.get('first')?.reprints?.map(({ id }) => id)).toEqual(['late', 'undated']);
  expect(entries.get('first')?.reprintOf).toBeUndefined();
  expect(entries.get('late')?.reprintOf?.id).toBe('first');
  expect(entries.get('other')).not.toHaveProperty('reprints');
});
