import { expect, test } from 'vitest';
import { composeBacklinks } from '#archive/backlinks/backlinks.ts';
import { inventArchive } from '../invented-archive.ts';
import { composeArticleRows } from './article-rows.ts';

test('a row tells who and which country is named by inference only', () => {
  const mention = (start: number, text: string, more: object) => ({
    in: 'p1s1',
    start,
    text,
    how: 'full name',
    reason: 'invented',
    ...more,
  });
  const archive = inventArchive({
    people: { ana: 'Ana Lund', bo: 'Bo Marsh' },
    countries: { NO: 'Norway', SE: 'Sweden' },
    articles: [
      {
        id: 'a',
        date: '2031-01-01',
        blocks: ['Ana Lund and Marsh left Sweden for Oslo.'],
        people: ['ana', 'bo'],
        countries: ['NO', 'SE'],
        mentions: [
          mention(0, 'Ana Lund', { person: 'ana' }),
          mention(13, 'Marsh', { person: 'bo', inferred: true }),
          mention(24, 'Sweden', { country: 'SE', how: 'name' }),
          mention(35, 'Oslo', { country: 'NO', how: 'capital' }),
        ],
      },
    ],
  });
  const [row] = composeArticleRows(archive.articles, composeBacklinks(archive), (id) => `/${id}/`);
  expect(row).toMatchObject({ people: ['ana', 'bo'], inferred: ['bo', 'NO'] });
});
