import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { settings, type Settings } from '#archive/settings.ts';

/** The settings of a content folder; an archive without any still gets a name. */
export function readSettings(content: string): Settings {
  const file = join(content, 'archive.yaml');
  return settings.parse(
    existsSync(file)
      ? parse(readFileSync(file, 'utf8'))
      : { title: 'An archive of clippings', description: 'News articles, clipped and indexed.' },
  );
}
