import type { Conflict, Statement } from '#archive/story/compare-reports.ts';
import { counted } from './prose.ts';

/** What is given differently. */
export const CONFLICT_WORDS: Readonly<Record<Conflict['kind'], string>> = {
  figure: 'A figure',
  day: 'A day',
  place: 'A place',
  office: 'An office',
};

/** What is given alike. */
export const STATEMENT_WORDS: Readonly<Record<Statement['kind'], string>> = {
  ...CONFLICT_WORDS,
  quote: 'The same words said',
};

/** "3 independent origins", "one origin". */
export function tellOrigins(count: number): string {
  return count === 1 ? 'one origin' : `${counted(count, 'independent origin')}`;
}
