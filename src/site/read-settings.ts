import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatMisfit } from '#archive/misfit/misfit.ts';
import { decodeSettings, type Settings } from '#archive/settings.ts';

/** The settings of a content folder. Throws with file and key where its `archive.yaml` does not fit. */
export function readSettings(content: string): Settings {
  const file = join(content, 'archive.yaml');
  try {
    return decodeSettings(existsSync(file) ? readFileSync(file, 'utf8') : undefined);
  } catch (cause) {
    throw new Error(`${file} does not fit: ${formatMisfit(cause)}.`);
  }
}
