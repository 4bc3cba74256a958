import type { Dirent } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { ZodType } from 'zod';
import type { Authorities } from '#archive/authority/authorities.ts';
import { countryFrontMatter } from '#archive/authority/country.ts';
import { personFrontMatter } from '#archive/authority/person.ts';
import { thingFrontMatter } from '#archive/authority/thing.ts';
import type { Diagnostic } from '#archive/diagnostic.ts';
import { misfits } from '#archive/misfit/misfit.ts';
import { decodeMarkdown } from '#archive/record/markdown.ts';

/**
 * Names of the files below a folder, and of links to files, that end in one of `endings`, relative to it, in code-point
 * order; none if it is missing.
 */
export async function listFiles(folder: string, endings?: readonly string[]): Promise<string[]> {
  return listEntries(
    folder,
    (entry) =>
      (entry.isFile() || entry.isSymbolicLink()) &&
      (!endings || endings.some((ending) => entry.name.toLowerCase().endsWith(ending))),
  );
}

/** Names of what is below a folder and not hidden, nor in a hidden folder, relative to it, in code-point order; none if it is missing. */
export async function listEntries(
  folder: string,
  isMeant: (entry: Dirent) => boolean,
): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter(isMeant)
    .map((entry) =>
      join(entry.parentPath, entry.name).slice(join(folder, '/').length).replaceAll(sep, '/'),
    )
    .filter((name) => !/(?:^|\/)\./.test(name))
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
    let text = '';
    try {
      text = await readFile(join(content, folder, name), 'utf8');
      const { data, body } = decodeMarkdown(text);
      records.push({ ...schema.parse(data), id: name.slice(0, -'.md'.length), note: body.trim() });
    } catch (error) {
      diagnostics.push(...misfits(`${folder}/${name}`, text, error, schema));
    }
  }
  return records;
}
