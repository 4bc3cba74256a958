/** Kinds of lines that a rule may take the square of their length for: what they are, and what they repeat. */
export const LONG_LINES: readonly (readonly [string, string])[] = [
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
];

/** A line of so many characters, which begins and ends with a word: blanks at an end would be cut off at once. */
export function longLine(repeated: string, length: number): string {
  const [begin, end] = ['Ferry ', ' harbour'];
  const room = length - begin.length - end.length;
  return begin + repeated.repeat(Math.ceil(room / repeated.length)).slice(0, room) + end;
}
