import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseSourceText } from '../text/source-text.ts';
import type { Clipping } from './clipping.ts';
import { parseClipping } from './parse-clipping.ts';
import type { LineRole } from './role.ts';

/**
 * Changes of a clipping that change nothing of its article. Each fixture is changed in each of these ways; what is then
 * read differently is a line that was read by its luck.
 */
const FIXTURES = new URL('./fixtures/', import.meta.url);
const INPUTS = readdirSync(FIXTURES).map(
  (name) => [name, readFileSync(new URL(`${name}/input.txt`, FIXTURES), 'utf8')] as const,
);

/** The article without the numbers of its lines: its fields, and the text of its blocks. */
function articleOf({ fields, blocks }: Clipping): unknown {
  const values = Object.entries(fields).map(([name, field]) => [
    name,
    field.kind === 'found' ? field.value : field.kind,
  ]);
  return { fields: values, blocks: blocks.map(({ kind, text }) => `${kind} | ${text}`) };
}

const read = (text: string) => parseClipping(parseSourceText('input.txt', text));

describe.each(INPUTS)('%s', (_, input) => {
  const before = articleOf(read(input));

  test('reads the same with the line ends of Windows', () => {
    expect(articleOf(read(input.replaceAll('\n', '\r\n')))).toEqual(before);
  });

  test('reads the same with more blank lines at its ends, and where it has some', () => {
    const wider = `\n\n${input.replaceAll('\n\n', '\n\n\n')}\n\n\n`;
    expect(articleOf(read(wider))).toEqual(before);
  });

  test('reads the same with blanks and tabs at the ends of lines', () => {
    expect(articleOf(read(input.replaceAll('\n', ' \t\n')))).toEqual(before);
  });
});

/** What a site prints below any article: headlines that share no word with the fixtures. */
const FEED = `
Most read
Zebra twins born at Ostwick zoo after long winter
Chess club celebrates its hundredth birthday with simultaneous display
Beekeepers warn of empty hives as clover fails to bloom
Lighthouse museum reopens with night tours for families`;
test('another list of news below the page changes nothing', () => {
  for (const [name, input] of INPUTS) {
    const text = input.trimEnd();
    expect([name, articleOf(read(`${text}${FEED}\n`))]).toEqual([name, articleOf(read(text))]);
  }
});

/** Lines of the site that say nothing of the article and open no block. */
const IDLE: ReadonlySet<LineRole> = new Set<LineRole>(['share', 'counter']);
const MOST_DELETED = 4;
/** A running time heads the caption of its player; a handle names the outlet; readers are counted below headlines. */
const TELLING = /^Duration \d|@|viewing now$/;

test('a line of the site that is deleted changes nothing', () => {
  for (const [name, input] of INPUTS) {
    const whole = read(input);
    const lines = input.split('\n');
    const idle = whole.lines.filter(({ role, text }) => IDLE.has(role) && !TELLING.test(text));
    for (const { n, text } of idle.slice(0, MOST_DELETED)) {
      const without = lines.filter((_, at) => at !== n - 1).join('\n');
      expect([name, text, articleOf(read(without))]).toEqual([name, text, articleOf(whole)]);
    }
  }
});
