import { readFileSync } from 'node:fs';

/** A page of a public set as pasted text, with a mark for each of its lines (see `align-lines.ts`). */
export interface MarkedPage {
  readonly set: string;
  readonly name: string;
  readonly outlet: string;
  /** ISO 639-1 */
  readonly language: string;
  readonly title?: string;
  readonly authors?: readonly string[];
  readonly date?: string;
  readonly lines: readonly string[];
  readonly marks: string;
}

/** Reads the pages that `scripts/label-pages.ts` has written. */
export function readMarkedPages(file: string): MarkedPage[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as MarkedPage);
}
