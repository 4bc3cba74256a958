import { expect, test } from 'vitest';
import { parseClippings } from '#archive/clipping/parse-clippings.ts';
import { isBlank, parseSourceText } from '#archive/text/source-text.ts';
import { LONG_TEXTS, longText } from './long-texts.ts';

test.each(LONG_TEXTS)('%s: thousands of lines are read, and each keeps its place', (_, line) => {
  const source = parseSourceText('many.txt', longText(line, 200_000));
  const read = parseClippings(source).flatMap(({ lines }) => lines.map(({ n }) => n));
  expect(read).toEqual(source.lines.filter(({ text }) => !isBlank(text)).map(({ n }) => n));
});
