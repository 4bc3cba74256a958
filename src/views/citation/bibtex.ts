import { splitName, tellPlace, type Reference } from './reference.ts';

/** Signs that mean something to BibTeX or TeX. */
const SIGNS: Readonly<Record<string, string>> = {
  '\\': '{\\textbackslash}',
  '{': '\\{',
  '}': '\\}',
  '%': '\\%',
  '&': '\\&',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
  '~': '{\\textasciitilde}',
  '^': '{\\textasciicircum}',
};

/** The reference as a BibTeX entry in UTF-8. */
export function encodeBibtex(reference: Reference): string {
  const { id, title, authors, date, publisher, language, url, address, accessed } = reference;
  const [year, month] = date?.split('-') ?? [];
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['title', `{${escapeTex(title)}}`],
    ['author', authors.length > 0 ? authors.map(nameOf).join(' and ') : undefined],
    ['entrysubtype', 'newspaper'],
    ['journal', publisher && escapeTex(publisher)],
    ['year', year],
    ['month', month && String(Number(month))],
    ['date', date],
    ['language', language],
    ['url', plainAddress(url ?? address)],
    ['urldate', accessed],
    ['note', escapeTex(tellPlace(reference))],
  ];
  const lines = fields
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `  ${name} = {${value}},\n`);
  return `@article{${id},\n${lines.join('')}}\n`;
}

/** Braces round each part keep BibTeX from cutting the name at an "and" or a comma of its own. */
function nameOf(name: string): string {
  const { family, given } = splitName(name);
  return given === undefined
    ? `{${escapeTex(family)}}`
    : `{${escapeTex(family)}}, {${escapeTex(given)}}`;
}

function escapeTex(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\{}%&$#_~^]/g, (sign) => SIGNS[sign] ?? sign);
}

/** An address is printed as it is; only what would end its field is encoded. */
function plainAddress(url: string): string {
  return url.replace(/[{}\\\s]/g, encodeURIComponent);
}
