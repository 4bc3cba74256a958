import type { Diagnostic } from '#archive/diagnostic.ts';
import type { Settings } from '#archive/settings.ts';
import { readSettings } from '../read-settings.ts';
import { Refused } from '../refused.ts';

/** Which columns of tables hold what, as an archive's settings say; none, and the reason, where these do not fit. */
export async function readColumns(content: string): Promise<{
  readonly columns: Settings['columns'];
  readonly diagnostics: readonly Diagnostic[];
}> {
  try {
    return { columns: (await readSettings(content)).columns, diagnostics: [] };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return { columns: undefined, diagnostics: error.cause as Diagnostic[] };
  }
}
