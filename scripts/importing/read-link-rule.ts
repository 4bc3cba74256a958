import { readSettings } from '../read-settings.ts';
import type { LinksTo } from './source-file.ts';

/** Where the links of an archive may lead, by its `archive.yaml`; only inside of it where that does not fit. */
export async function readLinkRule(content: string): Promise<LinksTo> {
  const settings = await readSettings(content).catch(() => undefined);
  return settings?.links ?? 'inside';
}
