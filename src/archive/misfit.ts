import { ZodError } from 'zod';
import type { Diagnostic } from './diagnostic.ts';

/** A file that does not fit its schema, as a problem to report. */
export function misfit(file: string, error: unknown): Diagnostic {
  return {
    rule: 'file-does-not-fit',
    severity: 'error',
    place: { file },
    message: `The file does not fit: ${formatMisfit(error)}.`,
    remedy: 'Mend the file; until then it counts as missing.',
  };
}

/** What of a file does not fit, in one line: the keys with what is wrong there, or where its YAML breaks off. */
export function formatMisfit(error: unknown): string {
  if (error instanceof ZodError)
    return error.issues
      .map(({ path, message }) =>
        [...(path.length > 0 ? [path.join('.')] : []), message].join(': '),
      )
      .join('; ');
  const [first = ''] = (error as Error).message.split('\n');
  return first.replace(/[.:]$/, '');
}
