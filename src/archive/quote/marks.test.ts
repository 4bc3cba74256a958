import { describe, expect, test } from 'vitest';
import { pairMarks } from './marks.ts';

/** The words between each pair of marks. */
function inner(text: string, runsOn = false): string[] {
  return pairMarks(text, runsOn).map((pair) => text.slice(pair.inner.start, pair.inner.end));
}

describe('pairMarks', () => {
  test.each([
    ['curly', 'A “b c,” d.', ['b c']],
    ['straight', 'A "b c," d "e".', ['b c', 'e']],
    ['guillemets', 'A « b c » d.', ['b c']],
    ['guillemets pointing inwards', 'A »b c« d.', ['b c']],
    ['single guillemets pointing inwards', 'A ›b c‹ d.', ['b c']],
    ['low and high', 'A „b c“ d.', ['b c']],
    ['low and right', 'A „b c” d.', ['b c']],
    ['single', 'A ‘b c’ d.', ['b c']],
    ['single straight', "A 'b c' d.", ['b c']],
    ['single inside double', 'A “b ‘c’ d” e.', ['b ‘c’ d']],
    ['double inside straight', 'A "b “c” d" e.', ['b “c” d']],
    ['curly inside curly', 'A “b “c” d” e.', ['b “c” d']],
    ['opened curly and closed straight', 'A “b c," d “e”.', ['b c', 'e']],
    ['opened straight and closed curly', 'A "b c,” d "e".', ['b c', 'e']],
    ['a right mark used to open', '”B c d.” E.', ['B c d.']],
    [
      'a possessive inside single marks',
      'A ‘the boats’ crew is here’ d.',
      ['the boats’ crew is here'],
    ],
    [
      'a missing closing mark before the next quotation',
      'A “b c, he said. “D e,” he said.',
      ['D e'],
    ],
  ])('pairs %s', (_, text, expected) => {
    expect(inner(text)).toEqual(expected);
  });

  test.each([
    ['an apostrophe', 'It’s the dogs’ bowl, isn’t it?'],
    ['a straight apostrophe', "It's the dogs' bowl, isn't it?"],
    ['a decade', "The ‘90s and the '80s were loud, the ’70s louder. That’s it."],
    ['an elision', 'Rock ‘n’ roll, ’twas ’em. The boys’ song'],
    ['inches', 'A 12" record and a 6\'2" singer'],
    ['a closing mark alone', 'b c,” she said.'],
  ])('%s opens no quotation', (_, text) => {
    expect(inner(text)).toEqual([]);
  });

  test('a quotation that is not closed runs to the end of its block where the next one opens again', () => {
    expect(inner('A “b c.', true)).toEqual(['b c.']);
    expect(inner('A “b c.', false)).toEqual([]);
    expect(inner('“I was there when the boats came in.')).toEqual([
      'I was there when the boats came in.',
    ]);
  });
});
