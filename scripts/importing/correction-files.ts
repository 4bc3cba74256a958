import { join } from 'node:path';
import type { Diagnostic } from '#archive/diagnostic.ts';
import { listFiles } from './content-folder.ts';

/** The corrections of clippings that are not there. */
export async function checkCorrectionFiles(content: string): Promise<Diagnostic[]> {
  const sources = new Set(await listFiles(join(content, 'sources')));
  return (await listFiles(join(content, 'corrections'), ['.yaml']))
    .filter((name) => !sources.has(name.slice(0, -'.yaml'.length)))
    .map((name) => ({
      rule: 'correction-of-nothing',
      severity: 'error',
      place: { file: `corrections/${name}` },
      message: `There is no clipping sources/${name.slice(0, -'.yaml'.length)}.`,
      remedy: 'Rename the correction after its clipping, or delete it.',
    }));
}
