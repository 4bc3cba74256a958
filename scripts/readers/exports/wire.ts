import { civilDate } from '#archive/iso-date.ts';
import { isBlank, type SourceLine } from '#archive/text/source-text.ts';
import { readPersons } from '../field-values.ts';
import { restOfLine, wholeLine, type ExportField, type ExportForm } from './export.ts';

/** A desk's slug and how often the story was written anew: `BC-EU--Norwick-Dock, 1st Ld-Writethru, 210`. */
const SLUG =
  /^\s{0,4}(?:[A-Z]{2}-{1,2}[A-Z][\w'’.-]+.{0,60}|.{0,60}\b(?:\d{1,2}(?:st|nd|rd|th)\s(?:Ld|Lead|Add)\b|Writethru\b).{0,40})$/u;
const REWRITTEN = /\b(?:Ld|Lead|Add|Writethru|URGENT|Advisory)\b|,\s\d{2,4}\s*$/;
const FOR_EDITORS = /^\s{0,4}(?:eds?|editors?)(?:['’]? notes?)?\s?:/i;
const BYLINE = /^\s{0,4}by\s(?=\p{Lu})/iu;
/** Where the text begins: `TORVIK, Norland (AP) —`. */
const PLACED = /^\s{0,4}\p{Lu}[^()]{1,60}\(\p{L}{2,20}\)\s?[-–—_]/u;
/** The agency's stamp below its copy: `AP-CS-03-05-24 1412GMT`, the month before the day. */
const STAMP =
  /^\s{0,4}([A-Z]{2,4})-[A-Z]{2}-(\d{2})-(\d{2})-(\d{2})\s(\d{4})\s?(?:GMT|[ECMP][SD]T)\s*$/;

/** The copy of a news agency as its wire sends it: slug, headline, a note to editors, byline, agency, text, stamp. */
export const wireCopy: ExportForm = {
  name: 'wire',
  split: (lines) => {
    const filled = lines.filter(({ text }) => !isBlank(text));
    const [slug, ...rest] = filled.slice(0, 8);
    const stamp = filled.slice(-3).find(({ text }) => STAMP.test(text.slice(0, 60)));
    if (!slug || slug.text.length > 120 || !SLUG.test(slug.text)) return undefined;
    if (!REWRITTEN.test(slug.text) && !stamp) return undefined;
    const headed = rest.filter(({ text }) => !FOR_EDITORS.test(text));
    const [opening] = headed;
    if (!opening) return undefined;
    const title = isHeadline(opening) ? opening : undefined;
    const below = title ? headed.slice(1) : headed;
    const byline = below[0] && BYLINE.test(below[0].text) ? below[0] : undefined;
    const agency = byline && below[1] && isAgencyLine(below[1]) ? below[1] : undefined;
    const start =
      Math.max(
        ...[slug, title, byline, agency, ...notesAbove(rest, byline ?? title ?? slug)].map(
          (line) => line?.n ?? 0,
        ),
      ) + 1;
    return {
      articles: [
        {
          first: slug.n,
          fields: [
            ...titleField(title),
            ...bylineField(byline),
            ...(agency
              ? [
                  {
                    name: 'publisher' as const,
                    value: agency.text.trim(),
                    ...wholeLine(agency),
                    reason: 'the line below the byline',
                  },
                ]
              : []),
            ...stampField(stamp),
          ],
          text: { first: start, last: (stamp?.n ?? lines.length + 1) - 1 },
        },
      ],
    };
  },
};

/** Some copy has no headline: below the slug stand the byline or the text with its place. */
function isHeadline({ text }: SourceLine): boolean {
  return text.length <= 160 && !BYLINE.test(text) && !PLACED.test(text);
}

function titleField(line: SourceLine | undefined): ExportField[] {
  if (!line) return [];
  const reason = 'the line below the desk’s slug';
  return [{ name: 'title', value: line.text.trim(), ...wholeLine(line), reason }];
}

/** Notes to editors that stand above the text, between the lines of its head. */
function notesAbove(lines: readonly SourceLine[], head: SourceLine): SourceLine[] {
  return lines.filter(({ n, text }) => n <= head.n + 1 && FOR_EDITORS.test(text));
}

function isAgencyLine({ text }: SourceLine): boolean {
  return text.length < 50 && !/[.!?]\s*$/.test(text) && /^\s*\p{Lu}/u.test(text);
}

function bylineField(line: SourceLine | undefined): ExportField[] {
  const lead = line && BYLINE.exec(line.text);
  if (!lead) return [];
  const place = restOfLine(line, lead[0].length);
  const names = readPersons(line.text.slice(place.start, place.end));
  const value = names.length > 0 ? names : undefined;
  return [{ name: 'authors', value, ...place, reason: 'the byline of the wire' }];
}

function stampField(line: SourceLine | undefined): ExportField[] {
  const [, , month, day, year] = line ? (STAMP.exec(line.text) ?? []) : [];
  if (!line || !year) return [];
  const value = civilDate(2000 + Number(year), Number(month), Number(day));
  const reason = 'the agency’s stamp, which has the month before the day';
  return [{ name: 'date', value, ...wholeLine(line), reason }];
}
