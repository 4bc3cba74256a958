import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  blockAt,
  composeDocument,
  parseDocument,
  sentenceAddress,
  sentenceAt,
} from './document.ts';

describe('composeDocument', () => {
  const document = composeDocument([
    { kind: 'paragraph', text: 'It rained. Nobody came.' },
    { kind: 'subhead', text: 'The pier' },
  ]);

  test('joins blocks and keeps their place', () => {
    expect(document.blocks.map(({ span }) => document.text.slice(span.start, span.end))).toEqual([
      'It rained. Nobody came.',
      'The pier',
    ]);
    expect(document.sentences.map(sentenceAddress)).toEqual(['p1s1', 'p1s2', 'p2s1']);
  });

  test('finds the sentence and the block of an offset', () => {
    const at = document.text.indexOf('Nobody');
    expect(sentenceAt(document, at)).toMatchObject({ block: 1, n: 2 });
    expect(blockAt(document, document.text.indexOf('pier'))).toMatchObject({
      n: 2,
      kind: 'subhead',
    });
    expect(sentenceAt(document, at - 1)).toMatchObject({ block: 1, n: 1 });
  });
});

describe('parseDocument', () => {
  test('takes every line that shows something for a paragraph, at its own offset', () => {
    const text = '\r\n One.\r\n\n \nTwo. Three.';
    const document = parseDocument(text);
    expect(document.text).toBe(text);
    expect(document.sentences.map(({ span }) => text.slice(span.start, span.end))).toEqual([
      'One.',
      'Two.',
      'Three.',
    ]);
  });

  test('an empty text has no blocks and no sentence at any offset', () => {
    const document = parseDocument('');
    expect(document.blocks).toEqual([]);
    expect(sentenceAt(document, 0)).toBeUndefined();
    expect(blockAt(document, 7)).toBeUndefined();
  });

  test('sentences lie in their blocks', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const { blocks, sentences } = parseDocument(text);
        for (const { block, span } of sentences) {
          const around = blocks[block - 1]?.span;
          expect(around && around.start <= span.start && span.end <= around.end).toBe(true);
        }
      }),
    );
  });
});
