import { expect, test } from 'vitest';
import { inventArchive } from './invented-archive.ts';
import { cueOf } from './cue.ts';

const text =
  'At least four boats sank, according to Edda Lunn, the harbour master. Lunn later said that two were raised.';
const archive = inventArchive({
  articles: [
    {
      id: 'boats',
      blocks: [text],
      quotes: [
        { text: 'four boats sank', verb: 'according to', at: 'Edda Lunn' },
        { text: 'two were raised', verb: 'said', at: 'Lunn later' },
      ].map(({ text: words, verb, at }) => ({
        in: 'p1s1',
        start: text.indexOf(words),
        text: words,
        kind: 'reported',
        verb,
        reason: 'invented',
        speaker: { as: at.replace(' later', ''), in: 'p1s1', start: text.indexOf(at) },
      })),
    },
  ],
});

test('the words that make a quote stand in their own order', () => {
  const [article] = archive.articles;
  expect(article?.quotes.map((quote) => cueOf({ article, quote }))).toEqual([
    'according to Edda Lunn',
    'Lunn … said',
  ]);
});
