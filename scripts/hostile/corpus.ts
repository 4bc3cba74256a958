import { CARRIED } from './carriers.ts';
import { CHARACTERS_AND_BYTES } from './characters.ts';
import { CURATION } from './curation.ts';
import { DATES_AND_NAMES } from './dates-and-names.ts';
import { DOCUMENTS } from './documents.ts';
import { ODD_NAMES } from './file-names.ts';
import { FRONT_MATTERS } from './front-matter.ts';
import { GIANTS } from './giants.ts';
import { article, type HostileFile } from './hostile-file.ts';

/** Clippings that nothing is wrong with: whatever stands beside them, they are read. */
export const CALM: readonly HostileFile[] = ['first', 'second', 'third'].map((name) => ({
  path: `sources/calm-${name}.txt`,
  content: article({
    headline: `The ${name} calm day in Elmhaven`,
    body: `It was the ${name} of three.`,
  }),
}));

/** All hostile clippings. */
export const HOSTILE: readonly HostileFile[] = [
  ...CARRIED,
  ...FRONT_MATTERS,
  ...CHARACTERS_AND_BYTES,
  ...ODD_NAMES,
  ...DATES_AND_NAMES,
  ...GIANTS,
  ...DOCUMENTS,
];

/** A whole content folder: hostile clippings, calm ones between them, and hand-written files that are hostile too. */
export const CORPUS: readonly HostileFile[] = [...HOSTILE, ...CALM, ...CURATION];
