import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { formatMisfit } from '#archive/misfit.ts';
import { decodeSettings, type Settings } from '#archive/settings.ts';
import { Refused } from './refused.ts';

/** The settings of a content folder. Throws Refused where its `archive.yaml` does not fit; `cause` says what of it. */
export async function readSettings(content: string): Promise<Settings> {
  const path = join(content, 'archive.yaml');
  const text = await readFile(path, 'utf8').catch(() => undefined);
  try {
    return decodeSettings(text);
  } catch (cause) {
    throw new Refused(`${path} does not fit: ${formatMisfit(cause)}. Mend it and try again.`, {
      cause,
    });
  }
}
