import { addressOf, splitName, tellPlace, type Reference } from './reference.ts';

/** The reference in the RIS format of reference managers: one tag a line, so that no value may hold a line end. */
export function encodeRis(reference: Reference): string {
  const {
    id,
    title,
    authors,
    date,
    publisher,
    language,
    url,
    archive,
    edition,
    accessed,
    passage,
  } = reference;
  const lines: readonly (readonly [string, string | undefined])[] = [
    ['TY', 'NEWS'],
    ['ID', id],
    ['TI', title],
    ...authors.map((author) => ['AU', nameOf(author)] as const),
    ['T2', publisher],
    ['PY', date?.slice(0, 4)],
    ['DA', date?.replaceAll('-', '/')],
    ['LA', language],
    ['UR', url ?? addressOf(reference)],
    ['Y2', accessed?.replaceAll('-', '/')],
    ['DB', archive],
    ['ET', edition],
    ['L2', url === undefined ? undefined : addressOf(reference)],
    ['N1', passage === undefined ? undefined : tellPlace(reference)],
    ['ER', ''],
  ];
  return lines
    .filter(([, value]) => value !== undefined)
    .map(([tag, value]) => `${tag}  - ${(value ?? '').replace(/\s+/g, ' ').trim()}\r\n`)
    .join('');
}

function nameOf(name: string): string {
  const { family, given } = splitName(name);
  return given === undefined ? family : `${family}, ${given}`;
}
