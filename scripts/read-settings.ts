import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { formatDiagnostic } from '#archive/diagnostic.ts';
import { misfits } from '#archive/misfit/misfit.ts';
import { decodeSettings, settings, type Settings } from '#archive/settings.ts';
import { Refused } from './refused.ts';

/** The settings of a content folder. Throws Refused where its `archive.yaml` does not fit; `cause` are the faults as diagnostics. */
export async function readSettings(content: string): Promise<Settings> {
  const path = join(content, 'archive.yaml');
  const text = await readFile(path, 'utf8').catch(() => undefined);
  try {
    return decodeSettings(text);
  } catch (cause) {
    const found = misfits('archive.yaml', text ?? '', cause, settings);
    const told = found.map((each) =>
      formatDiagnostic({ ...each, place: { ...each.place, file: path } }),
    );
    throw new Refused(told.join('\n'), { cause: found });
  }
}
