import { expect, test } from 'vitest';
import { readTerms } from './controlled-terms.ts';

test.each([
  ['FERRIES (92%); TOWN COUNCILS (71 %)', ['FERRIES', 'TOWN COUNCILS']],
  ['gfer : Ferries | gtown : Town Councils', ['Ferries', 'Town Councils']],
  ['*FERRIES; *BRIDGES; BRIDGES', ['FERRIES', 'BRIDGES']],
  ['Ferries: a history', ['Ferries: a history']],
  [' ; ', []],
])('the terms in "%s"', (said, terms) => {
  expect(readTerms(said)).toEqual(terms);
});
