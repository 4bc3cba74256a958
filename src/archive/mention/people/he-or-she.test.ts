import { expect, test } from 'vitest';
import { parseDocument } from '../../text/document.ts';
import { findPeople } from './find-people.ts';

/** Whom the last lone surname of a text means. */
function lastOf(text: string): string | undefined {
  return findPeople(parseDocument(text)).mentions.findLast(
    ({ text: words }) => !words.includes(' '),
  )?.name;
}

test.each([
  [
    'Peter Lund, the mayor, and his sister, Martha Lund, came. Peter Lund spoke first. “No,” Ms Lund said.',
    'Martha Lund',
  ],
  ['Martha Lund is a lawyer. Her brother, Peter Lund, sings. Ms Lund sued.', 'Martha Lund'],
  ['Martha Lund said she knew. Peter Lund left. Then Mr Lund came back.', 'Peter Lund'],
  ['Martha Lund and Peter Lund, the spokesman, met. Mrs Lund left.', 'Martha Lund'],
])('a form of address tells one of two people of a name: %s', (text, name) =>
  expect(lastOf(text)).toBe(name),
);

test.each([
  ['Peter Lund, the mayor, smiled. Mr Lund had won. Ms Lund, a baker, had not voted.', 1],
  ['Martha Lund, the mayor, smiled. Her brother, Peter Lund, left. Ms Lund sat down.', 1],
  ['Peter Lund, the mayor, smiled. Ms Lund left.', 1],
])(
  'whoever is addressed otherwise than the only bearer is nobody the text names: %s',
  (text, lone) => {
    const { mentions } = findPeople(parseDocument(text));
    expect(mentions.filter(({ text: words }) => !words.includes(' '))).toHaveLength(lone);
  },
);
