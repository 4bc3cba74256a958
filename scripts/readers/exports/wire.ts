import { civilDate } from '#archive/iso-date.ts';
import { isBlank, type SourceLine } from '#archive/text/source-text.ts';
import { readPersons } from '../field-values.ts';
import type { ExportField, ExportForm } from './export.ts';

/** A desk's slug and how often the story was written anew: `BC-EU--Norwick-Dock, 1st Ld-Writethru, 210`. */
const SLUG =
  /^(?:(?:[a-z] [a-z] )?[A-Z]{2}-{1,2}[A-Z][\w'’.-]+.{0,60}|.{0,60}\b(?:\d{1,2}(?:st|nd|rd|th)\s(?:Ld|Lead|Add)\b|Writethru\b).{0,40})$/u;
const REWRITTEN = /\b(?:Ld|Lead|Add|Writethru|URGENT|Advisory)\b|,\s\d{2,4}\s*$/;
const FOR_EDITORS = /^\s{0,4}(?:eds?|editors?)(?:['’]? notes?)?\s?:/i;
const BYLINE = /^\s{0,4}by\s(?=\p{Lu})/iu;
/** Where the text begins: `TORVIK, Norland (AP) —`. */
const PLACED = /^\s{0,4}\p{Lu}[^()]{1,60}\(\p{L}{2,20}\)\s?[-–—_]/u;
/** The agency's stamp below its copy: `AP-CS-03-05-24 1412GMT`, the month before the day. */
const STAMP = /^([A-Z]{2,4})-[A-Z]{2}-(\d{2})-(\d{2})-(\d{2})\s(\d{4})\s?(?:GMT|[ECMP][SD]T)$/;
/** What a line of the wire begins and ends with: `^Harbour closes<`, `By Ada Lund=`. */
const MARKS = /^[\s^]{0,10}|[\s<=]{0,10}$/g;
/** Lines above the slug: the number of the copy, its priority and selectors. */
const MOST_ABOVE = 2;

/** The copy of a news agency as its wire sends it: slug, headline, a note to editors, byline, agency, text, stamp. */
export const wireCopy: ExportForm = {
  name: 'wire',
  split: (lines) => {
    const filled = lines.filter(({ text }) => !isBlank(text)).map(bare);
    const stamp = filled.slice(-3).find(({ text }) => STAMP.test(text.slice(0, 60)));
    const at = slugOf(filled, stamp !== undefined);
    const slug = filled[at];
    const rest = filled.slice(at + 1, at + 8);
    const headed = rest.filter(({ text }) => !FOR_EDITORS.test(text));
    const [opening] = headed;
    if (!slug || !opening) return undefined;
    const title = isHeadline(opening) ? opening : undefined;
    const below = title ? headed.slice(1) : headed;
    const byline = below[0] && BYLINE.test(below[0].text) ? below[0] : undefined;
    const agency = byline && below[1] && isAgencyLine(below[1]) ? below[1] : undefined;
    const notes = notesAbove(rest, byline ?? title ?? slug);
    const head = [slug, title, byline, agency, ...notes].map((line) => line?.n ?? 0);
    return {
      articles: [
        {
          first: lines[0]?.n ?? slug.n,
          fields: [
            ...titleField(lines, title),
            ...bylineField(lines, byline),
            ...agencyField(lines, agency),
            ...stampField(lines, stamp),
          ],
          text: { first: Math.max(...head) + 1, last: (stamp?.n ?? lines.length + 1) - 1 },
        },
      ],
    };
  },
};

/** The line without the marks of the wire. */
function bare({ n, text }: SourceLine): SourceLine {
  return { n, text: text.slice(0, 2_000).replace(MARKS, '') };
}

/** The index of the slug among the first lines; of several the last. It says how often the story was written anew, or a stamp follows. */
function slugOf(filled: readonly SourceLine[], stamped: boolean): number {
  return filled
    .slice(0, MOST_ABOVE + 1)
    .findLastIndex(
      ({ text }) => text.length <= 120 && SLUG.test(text) && (stamped || REWRITTEN.test(text)),
    );
}

/** Where the words of a line stand in the file. */
function placeOf(lines: readonly SourceLine[], { n, text }: SourceLine) {
  const start = Math.max(0, lines[n - 1]?.text.indexOf(text) ?? 0);
  return { line: n, start, end: start + text.length };
}

/** Some copy has no headline: below the slug stand the byline or the text with its place. */
function isHeadline({ text }: SourceLine): boolean {
  return text.length <= 160 && !BYLINE.test(text) && !PLACED.test(text);
}

function titleField(lines: readonly SourceLine[], line: SourceLine | undefined): ExportField[] {
  if (!line) return [];
  const reason = 'the line below the desk’s slug';
  return [{ name: 'title', value: line.text, ...placeOf(lines, line), reason }];
}

function agencyField(lines: readonly SourceLine[], line: SourceLine | undefined): ExportField[] {
  if (!line) return [];
  // "Associated Press Writer": the name ends before what its writer is.
  const value = line.text.replace(/\s(?:staff\s)?(?:writer|correspondent|reporter)$/i, '');
  const reason = 'the line below the byline';
  return [{ name: 'publisher', value, ...placeOf(lines, line), reason }];
}

/** Notes to editors that stand above the text, between the lines of its head. */
function notesAbove(lines: readonly SourceLine[], head: SourceLine): SourceLine[] {
  return lines.filter(({ n, text }) => n <= head.n + 1 && FOR_EDITORS.test(text));
}

function isAgencyLine({ text }: SourceLine): boolean {
  return text.length < 50 && !/[.!?]\s*$/.test(text) && /^\s*\p{Lu}/u.test(text);
}

function bylineField(lines: readonly SourceLine[], line: SourceLine | undefined): ExportField[] {
  if (!line) return [];
  const names = readPersons(line.text.replace(BYLINE, ''));
  const value = names.length > 0 ? names : undefined;
  const reason = 'the byline of the wire';
  return [{ name: 'authors', value, ...placeOf(lines, line), reason }];
}

function stampField(lines: readonly SourceLine[], line: SourceLine | undefined): ExportField[] {
  const [, , month, day, year] = line ? (STAMP.exec(line.text) ?? []) : [];
  if (!line || !year) return [];
  const value = civilDate(2000 + Number(year), Number(month), Number(day));
  const reason = 'the agency’s stamp, which has the month before the day';
  return [{ name: 'date', value, ...placeOf(lines, line), reason }];
}
