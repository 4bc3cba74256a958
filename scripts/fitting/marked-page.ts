import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { detectLanguage } from '#archive/clipping/lines/detect-language.ts';

/** A page of a public set as pasted text, with a mark for each of its lines (see `align-lines.ts`). */
export interface MarkedPage {
  readonly set: string;
  readonly name: string;
  readonly outlet: string;
  /** ISO 639-1 */
  readonly language: string;
  readonly title?: string;
  readonly authors?: readonly string[];
  readonly date?: string;
  readonly lines: readonly string[];
  readonly marks: string;
}

/** Reads the pages that `scripts/label-pages.ts` has written. */
export function readMarkedPages(file: string): MarkedPage[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as MarkedPage);
}

/** The folder of invented pages; in no public set do so many boxes stand between paragraphs as in clippings. */
const INVENTED = new URL('./invented/', import.meta.url);
const MARKS: Readonly<Record<string, string>> = { '+': 'i', '-': 'o', '=': 'h', '?': '?' };

/** Reads the invented pages: each line behind `+` text, `-` none, `=` headline, `?` both are right. Each is an outlet. */
export function readInventedPages(): MarkedPage[] {
  return readdirSync(INVENTED)
    .sort()
    .map((name) => {
      const printed = readFileSync(new URL(name, INVENTED), 'utf8').trimEnd().split('\n');
      const lines = printed.map((line) => line.slice(2));
      const marks = printed.map((line) => MARKS[line.slice(0, 1)] ?? '?').join('');
      const text = lines.filter((_, at) => marks[at] === 'i').join(' ');
      const title = lines[marks.indexOf('h')] ?? '';
      const outlet = name.replace(/\.txt$/, '');
      return { set: 'invented', name, outlet, language: detectLanguage(text), title, lines, marks };
    });
}

/** What tells one file of labelled pages from another: the beginning of its SHA-256. */
export function digestOf(labelled: string | Buffer): string {
  return createHash('sha256').update(labelled).digest('hex').slice(0, 16);
}
