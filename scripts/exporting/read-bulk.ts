import type { FieldType, IndexBody } from './mapping.ts';

/** A document of a bulk file with what its action says. */
export interface BulkDocument {
  readonly index: string;
  readonly id: string;
  readonly document: Readonly<Record<string, unknown>>;
}

/**
 * Reads a bulk file as strictly as an engine does ("Bulk API", "Create index" in OpenSearch's reference): pairs of
 * lines of JSON, the last with its line end. Throws with the line where it does not fit.
 */
export function readBulk(file: string): BulkDocument[] {
  if (!file.endsWith('\n')) throw new Error('The last line has no line end.');
  const lines = file.slice(0, -1).split('\n');
  if (lines.length % 2 !== 0) throw new Error('An action has no document.');
  return Array.from({ length: lines.length / 2 }, (_, n) => readPair(lines, n * 2));
}

function readPair(lines: readonly string[], at: number): BulkDocument {
  const action = JSON.parse(lines[at] ?? '') as Record<string, Record<string, unknown>>;
  const { _index: index, _id: id, ...rest } = action['index'] ?? {};
  const fits = Object.keys(action).length === 1 && Object.keys(rest).length === 0;
  if (!fits || typeof index !== 'string' || typeof id !== 'string')
    throw new Error(`Line ${at + 1} is no action.`);
  if (!/^[^A-Z\s_\-+.,:"*/\\|?#><][^A-Z\s,:"*/\\|?#><]*$/.test(index) || index.length > 255)
    throw new Error(`Line ${at + 1}: "${index}" is no name of an index.`);
  if (id === '' || Buffer.byteLength(id) > 512)
    throw new Error(`Line ${at + 1}: an id has 1 to 512 bytes.`);
  const document = JSON.parse(lines[at + 1] ?? '') as BulkDocument['document'];
  if (typeof document !== 'object' || document === null || Array.isArray(document))
    throw new Error(`Line ${at + 2} is no document.`);
  return { index, id, document };
}

/** What of a document its mapping refuses; none where an engine would take it. */
export function findRefused(document: object, { mappings }: IndexBody): string[] {
  return refusedOf(document, mappings, '');
}

function refusedOf(value: object, { properties = {} }: FieldType, path: string): string[] {
  return Object.entries(value).flatMap(([name, field]) => {
    const type = properties[name];
    const at = path + name;
    if (!type) return [`${at} is not in the mapping`];
    return [field].flat().flatMap((one: unknown) => {
      if (type.properties && typeof one === 'object' && one !== null)
        return refusedOf(one, type, `${at}.`);
      return isOfType(one, type) ? [] : [`${at}: ${JSON.stringify(one)} is no ${type.type}`];
    });
  });
}

function isOfType(value: unknown, { type }: FieldType): boolean {
  if (type === 'boolean') return typeof value === 'boolean';
  if (type === 'integer') return Number.isInteger(value) && Math.abs(Number(value)) < 2 ** 31;
  if (type === 'date') return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);
  return (type === 'text' || type === 'keyword') && typeof value === 'string';
}
