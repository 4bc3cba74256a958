import { splitName, type Reference } from './reference.ts';

/** The reference in the RIS format of reference managers: one tag a line, so that no value may hold a line end. */
export function encodeRis(reference: Reference): string {
  const { id, title, authors, date, publisher, language, url, archive, address } = reference;
  const lines: readonly (readonly [string, string | undefined])[] = [
    ['TY', 'NEWS'],
    ['ID', id],
    ['TI', title],
    ...authors.map((author) => ['AU', nameOf(author)] as const),
    ['T2', publisher],
    ['PY', date?.slice(0, 4)],
    ['DA', date?.replaceAll('-', '/')],
    ['LA', language],
    ['UR', url ?? address],
    ['DB', archive],
    ['L2', url === undefined ? undefined : address],
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
