import { parseSourceText } from '../text/source-text.ts';
import type { Clipping } from './clipping.ts';
import { correctionSchema } from './corrections/correction.ts';
import { parseClippings } from './parse-clippings.ts';

/** Two invented articles, for tests of files that hold several. */
export const BRIDGE = `Mayor promises a new bridge
The Lund Post, 3 March 2025
The mayor of Lund said on Monday that the town would rebuild the bridge before the winter.
The old bridge fell in January after a storm had loosened its piers, and nobody was hurt.`;
export const FERRY = `Ferry owners ask for help
The Lund Post, 4 March 2025
The owners of the ferries asked the council on Tuesday for help with the costs of their fuel.
Their boats have carried twice as many people as before since the bridge fell in January.`;

/** Reads a text as a file, with a correction as an editor writes it. */
export function read(text: string, correction?: unknown): readonly Clipping[] {
  return parseClippings(parseSourceText('a.txt', text), {
    correction: correction === undefined ? undefined : correctionSchema.parse(correction),
  });
}
