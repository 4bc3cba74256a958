import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inventArchive } from './invented-archive.ts';
import { composeRegister } from './register.ts';
import { composeRunningText, type ShownBlock } from './running-text.ts';

const TEXT = 'Ana Ruiz met Bo Lund. “We agree, said nobody. We do,” said Ruiz. Ruiz left.';
const people = {
  'ana-ruiz': 'Ana Ruiz',
  'bo-lund': 'Bo Lund',
  'not-one': { name: 'X', review: 'rejected' },
};

function shown(fields: object): ShownBlock[] {
  const archive = inventArchive({ people, articles: [{ id: 'a', blocks: [TEXT], ...fields }] });
  const [article] = archive.articles;
  return article ? composeRunningText(article, composeRegister(archive)) : [];
}

const mention = (text: string, person: string, from = 0) => {
  const start = TEXT.indexOf(text, from);
  return { in: 'p1s1', start, text, person, how: 'full name', reason: `“${text}” is printed here` };
};
const words = (blocks: readonly ShownBlock[]) =>
  blocks.map(({ sentences }) =>
    sentences
      .map(({ passages }) => passages.flatMap(({ runs }) => runs.map(({ text }) => text)).join(''))
      .join(' '),
  );
const linked = (blocks: readonly ShownBlock[]) =>
  blocks
    .flatMap(({ sentences }) =>
      sentences.flatMap(({ passages }) => passages.flatMap(({ runs }) => runs)),
    )
    .flatMap(({ text, subject }) => (subject ? [`${text} → ${subject.id}`] : []));

test('a name is linked once in a paragraph, and the text stays as printed', () => {
  const blocks = shown({
    mentions: [
      mention('Ana Ruiz', 'ana-ruiz'),
      mention('Bo Lund', 'bo-lund'),
      mention('Ruiz', 'ana-ruiz', 30),
    ],
  });
  expect(linked(blocks)).toEqual(['Ana Ruiz → ana-ruiz', 'Bo Lund → bo-lund']);
  expect(words(blocks)).toEqual([TEXT]);
});

test('a rejected person is not linked', () => {
  expect(linked(shown({ mentions: [mention('Bo Lund', 'not-one')] }))).toEqual([]);
});

test('a quotation over two sentences is marked in both', () => {
  const text = 'We agree, said nobody. We do,';
  const quotes = [
    { in: 'p1s2', start: TEXT.indexOf(text), text, kind: 'direct', reason: 'between marks' },
  ];
  const marked = shown({ quotes })
    .flatMap(({ sentences }) => sentences)
    .filter(({ passages }) => passages.some(({ quote }) => quote === 0))
    .map(({ address }) => address);
  expect(marked).toEqual(['p1s2', 'p1s3']);
});

test('whatever the spans, no letter is lost or doubled', () => {
  const span = fc.record({
    start: fc.nat(TEXT.length - 1),
    length: fc.integer({ min: 1, max: 30 }),
  });
  fc.assert(
    fc.property(
      fc.array(span, { maxLength: 12 }),
      fc.array(span, { maxLength: 6 }),
      (names, speech) => {
        const at = ({ start, length }: { start: number; length: number }) => ({
          in: 'p1s1',
          start,
          text: TEXT.slice(start, start + length),
          reason: 'r',
        });
        const blocks = shown({
          mentions: names.map((name) => ({ ...at(name), person: 'bo-lund', how: 'surname' })),
          quotes: speech.map((quote) => ({ ...at(quote), kind: 'direct' })),
        });
        expect(words(blocks)).toEqual([TEXT]);
      },
    ),
  );
});
