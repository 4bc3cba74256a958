import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isBlank, parseSourceText } from '../text/source-text.ts';
import { parseClipping } from './parse-clipping.ts';
import { parseClippings } from './parse-clippings.ts';

const PIECES = [
  'Home',
  'Read also',
  '© 2024 The Post. All rights reserved.',
  'By Ada Lund',
  '3 March 2025, 14:05',
  ' date 2025-03-03 ',
  'The mayor said that the town would rebuild the bridge.',
  '“We will not wait,” she said.',
  'https://example.org/news/the-bridge-is-back',
  'Mayor promises new bridge',
  'Photo: A. Lund',
  '• 12:00',
  '----',
  '\u00AD\u200B',
  '((((',
  '""""',
  'Q  Why?',
  'MAYOR LUND: Because.',
  'Читайте также',
  '1.',
];
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc
    .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 60 })), { maxLength: 60 })
    .map((lines) => lines.join('\n')),
);

test('every line with text has exactly one role and a reason, whatever the text', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const source = parseSourceText('any.txt', text);
      const filled = source.lines.filter((line) => !isBlank(line.text));
      const read = parseClippings(source).flatMap(({ lines }) => lines);
      expect(read.map(({ n, text: raw }) => [n, raw])).toEqual(
        filled.map(({ n, text: raw }) => [n, raw]),
      );
      expect(read.every(({ role, reason }) => role && reason)).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test('evidence points into its line, and blocks say what their lines say', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const source = parseSourceText('any.txt', text);
      const { fields, blocks } = parseClipping(source);
      for (const field of Object.values(fields)) {
        if (field.kind !== 'found') continue;
        const line = source.lines.find(({ n }) => n === field.evidence.line);
        expect(field.evidence.start).toBeLessThanOrEqual(field.evidence.end);
        expect(field.evidence.end).toBeLessThanOrEqual(line?.text.length ?? -1);
      }
      for (const { text: shown, firstLine, lastLine } of blocks) {
        const raw = source.lines
          .filter(({ n }) => n >= firstLine && n <= lastLine)
          .map((line) => line.text)
          .join(' ');
        for (const word of shown.split(' ').slice(0, 20))
          // A word that a line end parts is put together again.
          expect(
            raw.replace(/[-\s\u00AD\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g, ''),
          ).toContain(word.replaceAll('-', ''));
      }
    }),
    { numRuns: 200 },
  );
});
