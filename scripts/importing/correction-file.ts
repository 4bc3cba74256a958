import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { correctionSchema, type Correction } from '#archive/clipping/corrections/correction.ts';
import type { Diagnostic } from '#archive/diagnostic.ts';
import { misfits } from '#archive/misfit/misfit.ts';
import { listFiles } from './content-folder.ts';

/** What an editor decided about a clipping; none where there is no file, or one that does not fit, which is reported. */
export interface ReadCorrection {
  readonly correction?: Correction;
  readonly diagnostics: readonly Diagnostic[];
}

/** The text of a clipping's `corrections/<clipping>.yaml`; empty where there is none. */
export function readCorrectionText(content: string, source: string): string {
  try {
    return readFileSync(join(content, 'corrections', `${source}.yaml`), 'utf8');
  } catch {
    return '';
  }
}

/** Parses the text of a clipping's correction. */
export function parseCorrection(source: string, text: string): ReadCorrection {
  if (text.trim() === '') return { diagnostics: [] };
  try {
    return { correction: correctionSchema.parse(parse(text)), diagnostics: [] };
  } catch (error) {
    return { diagnostics: misfits(`corrections/${source}.yaml`, text, error, correctionSchema) };
  }
}

/** The clippings for which there is a correction. */
export async function listCorrected(content: string): Promise<ReadonlySet<string>> {
  const names = await listFiles(join(content, 'corrections'), ['.yaml']);
  return new Set(names.map((name) => name.slice(0, -'.yaml'.length)));
}

/** The files in `corrections/` that no clipping heeds: their names are those of none. */
export async function checkCorrectionNames(
  content: string,
  sources: readonly string[],
): Promise<Diagnostic[]> {
  const heeded = new Set(sources.map((source) => `${source}.yaml`));
  return (await listFiles(join(content, 'corrections')))
    .filter((name) => !heeded.has(name))
    .map((name) => ({
      rule: 'correction-of-nothing',
      severity: 'error',
      place: { file: `corrections/${name}` },
      message:
        'No clipping has this correction: it would be named as the clipping, with .yaml behind.',
      remedy: 'Rename it, e.g. 0412.txt.yaml for sources/0412.txt, or delete it.',
    }));
}
