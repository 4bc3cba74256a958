import { expect, test } from 'vitest';
import { layOut, type Piece } from './pdf-layout.ts';
import { isRunningHead } from './pdf-running-heads.ts';

const SIZE = 10;

/** A column of lines of words, each as wide as its letters. */
function column(name: string, x: number, from: number, lines: number, width: number): Piece[] {
  return Array.from({ length: lines }, (_, n) => ({
    text: `${name}${n + 1}`,
    x,
    y: from + n * 12,
    width,
    size: SIZE,
  }));
}

const read = (pieces: readonly Piece[]) =>
  layOut({ pieces, width: 600, height: 800 }).lines.map(({ text }) => text);

test('columns whose gutter is as narrow as a gap between words are read one after the other', () => {
  const head = { text: 'Head', x: 40, y: 60, width: 330, size: 26 };
  const pieces = [head, ...column('a', 40, 100, 8, 160), ...column('b', 210, 100, 8, 160)];
  expect(read(pieces)).toEqual([
    'Head',
    ...column('a', 0, 0, 8, 0).map(({ text }) => text),
    ...column('b', 0, 0, 8, 0).map(({ text }) => text),
  ]);
});

test('a column beside a heading that goes across two others is read apart from them', () => {
  const head = { text: 'Head', x: 40, y: 60, width: 330, size: 26 };
  const own = [head, ...column('a', 40, 100, 8, 160), ...column('b', 210, 100, 8, 160)];
  const lines = read([...own, ...column('c', 420, 60, 9, 150)]);
  expect(lines.indexOf('c1')).toBe(17);
  expect(lines.slice(17)).toHaveLength(9);
});

test('what is printed on page after page is a running head only apart from the text', () => {
  const page = (text: string) =>
    layOut({
      pieces: [
        { text: 'The Paper', x: 40, y: 30, width: 90, size: SIZE },
        { text: 'and so it goes', x: 40, y: 66, width: 160, size: SIZE },
        ...column(text, 40, 78, 8, 160),
      ],
      width: 600,
      height: 800,
    });
  const pages = [page('one'), page('other')];
  const isRunning = isRunningHead(pages);
  const found = pages.flatMap((each) => each.lines.filter((line) => isRunning(each, line)));
  expect(found.map(({ text }) => text)).toEqual(['The Paper', 'The Paper']);
});
