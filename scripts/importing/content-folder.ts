import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { parse } from 'yaml';
import { ZodError, prettifyError, type ZodType } from 'zod';
import type { Authorities } from '#archive/authority/authorities.ts';
import { countryFrontMatter } from '#archive/authority/country.ts';
import { personFrontMatter } from '#archive/authority/person.ts';
import { thingFrontMatter } from '#archive/authority/thing.ts';
import type { Diagnostic } from '#archive/diagnostic.ts';
import { decodeMarkdown } from '#archive/record/markdown.ts';
import { settings, type Settings } from '#archive/settings.ts';

/** Names of the files below a folder that end in one of `endings`, relative to it, in code-point order; none if it is missing. */
export async function listFiles(folder: string, endings?: readonly string[]): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) =>
      join(entry.parentPath, entry.name).slice(join(folder, '/').length).replaceAll('\\', '/'),
    )
    .filter((name) => !endings || endings.some((ending) => name.toLowerCase().endsWith(ending)))
    .sort();
}

/** Reads all authority records. A file that does not fit is reported and left out; the others are read. */
export async function readAuthorities(
  content: string,
): Promise<{ authorities: Authorities; diagnostics: Diagnostic[] }> {
  const diagnostics: Diagnostic[] = [];
  const read = <T>(folder: string, schema: ZodType<T>) =>
    readRecords(content, folder, schema, diagnostics);
  const authorities = {
    people: await read('people', personFrontMatter),
    countries: await read('countries', countryFrontMatter),
    organisations: await read('organisations', thingFrontMatter),
    places: await read('places', thingFrontMatter),
  };
  return { authorities, diagnostics };
}

async function readRecords<T>(
  content: string,
  folder: string,
  schema: ZodType<T>,
  diagnostics: Diagnostic[],
): Promise<(T & { id: string; note: string })[]> {
  const records: (T & { id: string; note: string })[] = [];
  for (const name of await listFiles(join(content, folder), ['.md'])) {
    try {
      const { data, body } = decodeMarkdown(await readFile(join(content, folder, name), 'utf8'));
      records.push({ ...schema.parse(data), id: name.slice(0, -'.md'.length), note: body.trim() });
    } catch (error) {
      diagnostics.push(misfit(`${folder}/${name}`, error));
    }
  }
  return records;
}

/** `archive.yaml`, or plain defaults where there is none. Throws with file and key where it does not fit. */
export async function readSettings(content: string): Promise<Settings> {
  const path = join(content, 'archive.yaml');
  const text = await readFile(path, 'utf8').catch(() => undefined);
  if (text === undefined)
    return settings.parse({ title: 'News archive', description: 'An archive of clipped news.' });
  const read = settings.safeParse(parse(text));
  if (read.success) return read.data;
  throw new Error(`${path}: ${prettifyError(read.error)}`);
}

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
function formatMisfit(error: unknown): string {
  if (error instanceof ZodError)
    return error.issues
      .map(({ path, message }) =>
        [...(path.length > 0 ? [path.join('.')] : []), message].join(': '),
      )
      .join('; ');
  const [first = ''] = (error as Error).message.split('\n');
  return first.replace(/[.:]$/, '');
}

/** Writes a file whole or not at all: a reader or a kill never sees half of it. Makes its folder. */
export async function writeWhole(path: string, text: string): Promise<void> {
  await mkdir(join(path, '..'), { recursive: true });
  await writeFileAtomic(path, text);
}
