/** How a line begins and ends: with a word, for blanks at an end would be cut off at once. */
type Frame = readonly [string, string];

const PLAIN: Frame = ['Ferry ', ' harbour'];

/** Kinds of lines that a rule may take the square of their length for: what they are, what they repeat, and in what frame. */
export const LONG_LINES: readonly (readonly [kind: string, repeated: string, frame?: Frame])[] = [
  ['spaces', ' '],
  ['quotes', '"“”‘’\''],
  ['brackets', '([{'],
  ['dots', '.'],
  ['capitals', 'A'],
  ['capital words', 'Ostra Velden '],
  ['of the', 'of the '],
  ['said', 'said '],
  ['initials', 'J. K. '],
  ['digits', '7'],
  ['dashes', '- – — '],
  ['days', '3 March '],
  ['addresses', 'http://'],
  ['tags', '<b>'],
  ['capital words of a caption', 'Ostra Velden ', ['Photo: ', ' (Reuters)']],
  ['spaces before a day', ' ', ['By Jane Doe', '3 March 2025']],
  ['dots of a credit', '.', ['Photo by Jane Doe ', ' / Reuters']],
  ['said by somebody', 'said ', ['“Yes,” ', 'Jane Doe, minister of Norway, said.']],
];

/** A line of so many characters. */
export function longLine(repeated: string, length: number, [begin, end]: Frame = PLAIN): string {
  const room = length - begin.length - end.length;
  return begin + repeated.repeat(Math.ceil(room / repeated.length)).slice(0, room) + end;
}
