import { describe, expect, it } from 'vitest';
import { composeBacklinks } from '#archive/backlinks/backlinks.ts';
import { inventArchive } from '#archive/backlinks/invented-archive.ts';
import { foldSameWords } from './quotes.ts';

describe('The same words of one speaker', () => {
  it('stand once with all sources, the earliest shown; short phrases and other speakers stay apart', () => {
    const words = 'We shall not wait for the tide';
    const archive = inventArchive({
      people: [
        { id: 'ana-brezh', name: 'Ana Brezh' },
        { id: 'olo-tarn', name: 'Olo Tarn' },
      ],
      articles: [
        { id: 'b', date: '2031-01-03', paragraphs: [`“${words}!”`, 'very constructive'] },
        { id: 'a', date: '2031-01-02', paragraphs: [`“${words},”`, 'very constructive'] },
        { id: 'c', date: '2031-01-04', paragraphs: [words] },
      ].map((article) => ({
        ...article,
        quotes: article.paragraphs
          .map((_, index) => (index === 0 ? words : 'very constructive'))
          .map((text) => ({ text, by: article.id === 'c' ? 'olo-tarn' : 'ana-brezh' })),
      })),
    });
    const backlinks = composeBacklinks(archive);
    const folded = foldSameWords(backlinks.quotes, backlinks);
    expect(folded.map(({ sources }) => sources.map(({ article }) => article.id))).toEqual([
      ['c'],
      ['a', 'b'],
      ['b'],
      ['a'],
    ]);
  });
});
