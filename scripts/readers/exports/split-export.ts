import type { Contents } from '../reader.ts';

/** The articles of an export from a press database; undefined where the lines are none. */
export function splitExport(_contents: Contents): Contents | undefined {
  return undefined;
}
