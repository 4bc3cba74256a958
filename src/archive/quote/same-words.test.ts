import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groupSameWords } from './same-words.ts';

const groupsOf = (...texts: string[]) =>
  groupSameWords(texts.map((text, id) => ({ text, id }))).map((group) => group.map(({ id }) => id));

describe('groupSameWords', () => {
  test('the same words in other type are one group', () => {
    expect(groupsOf('The harbour stays open.', 'It rains', '“The harbour stays open”')).toEqual([
      [0, 2],
      [1],
    ]);
  });

  test('a shorter clipping of the same speech belongs to it', () => {
    const long =
      'We have waited eleven years for this day, and nobody will ever make us wait again';
    expect(groupsOf(long, 'we have waited eleven years for this day')).toEqual([[0, 1]]);
  });

  test('a common beginning is not enough', () => {
    expect(
      groupsOf(
        'We have waited eleven years for a bridge that was promised before the war',
        'We have waited eleven years and now the ferry is gone for good as well',
      ),
    ).toEqual([[0], [1]]);
  });

  test('two words are anyone’s', () => {
    expect(groupsOf('very constructive', 'Very constructive')).toEqual([[0], [1]]);
  });

  test('every quotation is in one group, in order', () => {
    const words = fc.array(fc.constantFrom('the', 'boat', 'is', 'red', 'and', 'old'), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(fc.array(words, { maxLength: 12 }), (lists) => {
        const groups = groupsOf(...lists.map((list) => list.join(' ')));
        expect(groups.flat().sort((a, b) => a - b)).toEqual(lists.map((_, index) => index));
        for (const group of groups) expect(group).toEqual([...group].sort((a, b) => a - b));
        expect(groups.map(([first]) => first)).toEqual(
          groups.map(([first]) => first as number).sort((a, b) => a - b),
        );
      }),
    );
  });
});
