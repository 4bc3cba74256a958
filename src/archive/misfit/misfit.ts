import { ZodError, type ZodType } from 'zod';
import type { Diagnostic } from '../diagnostic.ts';
import { explainIssue } from './explain-issue.ts';
import { indexYaml } from './yaml-places.ts';
import { yamlRemedy } from './yaml-remedies.ts';

/** A generated file that does not fit its schema, as a problem to report. */
export function misfit(file: string, error: unknown): Diagnostic {
  return {
    rule: 'file-does-not-fit',
    severity: 'error',
    place: { file },
    message: `The file does not fit: ${formatMisfit(error)}.`,
    remedy: 'Mend the file; until then it counts as missing.',
  };
}

/**
 * What is wrong with a file that people write, YAML or Markdown with YAML above it: each fault with its line and with what to
 * write instead. `error` is what reading its text threw, `schema` what it is to fit.
 */
export function misfits(file: string, text: string, error: unknown, schema: ZodType): Diagnostic[] {
  const rule = 'file-does-not-fit';
  const severity = 'error';
  if (!(error instanceof ZodError)) {
    const { line, column, remedy } = yamlRemedy(error);
    const place = { file, ...(line && { line }), ...(column && { column }) };
    return [{ rule, severity, place, message: `${formatMisfit(error)}.`, remedy }];
  }
  const yaml = indexYaml(text);
  return error.issues
    .flatMap((issue) => explainIssue(issue, schema, yaml))
    .map(({ path, message, remedy }) => ({
      rule,
      severity,
      place: { file, ...yaml.placeOf(path) },
      message,
      remedy,
    }));
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
  return first.replace(/(?: at line \d+, column \d+)?[.:]?$/, '');
}
