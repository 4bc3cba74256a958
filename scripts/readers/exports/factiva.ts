import { isBlank, type SourceLine } from '#archive/text/source-text.ts';
import { readDay, readLanguageCode, readPersons } from '../field-values.ts';
import type { FieldName } from '../told-articles.ts';
import { readTerms } from './controlled-terms.ts';
import {
  fieldOver,
  goneOn,
  restOfLine,
  type ExportArticle,
  type ExportField,
  type ExportForm,
} from './export.ts';

const CODES =
  'SE|HD|BY|CR|WC|PD|ET|SN|SC|ED|PG|VOL|LA|CY|LP|TD|CT|RF|ART|CLM|CO|IN|NS|RE|IPC|IPD|PUB|AN';
/** Two or three capitals at the beginning of a line, and then room: `HD    Harbour closes`. */
const CODE = new RegExp(String.raw`^(${CODES})(?:[ \t]{2,}|\t|\s*$)`);
/** So where a page or a document has made one blank of several. */
const CODE_APART = new RegExp(String.raw`^(${CODES})(?:[ \t]+|$)`);
const FIELDS: Readonly<Record<string, FieldName>> = {
  HD: 'title',
  BY: 'authors',
  PD: 'date',
  SN: 'publisher',
  LA: 'language',
  NS: 'tags',
};
const TEXT = new Set(['LP', 'TD']);
const FOUND =
  /^\s*(?:results found|treffer|(?:gefundene )?ergebnisse|résultats trouvés|resultados encontrados|risultati trovati)\s*:?(?:\s+(\d{1,6}))?\s*$/i;

/** Factiva's form with a code before each field. */
export const factivaFields: ExportForm = {
  name: 'Factiva',
  split: (lines, { apart }) => {
    const pattern = apart ? CODE_APART : CODE;
    const codes = lines.flatMap((line, index) => {
      const code = pattern.exec(line.text.slice(0, 12))?.[1];
      return code ? [{ code, index, line }] : [];
    });
    const heads = codes.filter(({ code }) => code === 'HD');
    const known = new Set(codes.map(({ code }) => code));
    if (heads.length === 0 || !known.has('PD') || !(known.has('LP') || known.has('TD')))
      return undefined;
    const starts = beginnings(codes);
    const articles = starts.map((start, at) => {
      const next = starts[at + 1];
      const end = next === undefined ? lines.length : (codes[next]?.index ?? lines.length);
      return readFields(lines, codes.slice(start, next), end);
    });
    return { articles, count: countOf(lines) };
  },
};

interface Coded {
  readonly code: string;
  readonly index: number;
  readonly line: SourceLine;
}

/** Where articles begin: with the first code below the number of the one above, or where a headline comes without one. */
function beginnings(codes: readonly Coded[]): number[] {
  const starts: number[] = [];
  let headed = false;
  for (const [at, { code }] of codes.entries()) {
    const ended = at === 0 || codes[at - 1]?.code === 'AN';
    if (ended || (code === 'HD' && headed)) {
      starts.push(at);
      headed = false;
    }
    headed ||= code === 'HD';
  }
  return starts;
}

function readFields(
  lines: readonly SourceLine[],
  codes: readonly Coded[],
  end: number,
): ExportArticle {
  const texts = codes.filter(({ code }) => TEXT.has(code));
  const [lead] = texts;
  const last = texts.at(-1);
  const after = codes.find(({ index }) => last && index > last.index)?.index ?? end;
  const labels = new Map(
    texts.map(({ line, code }) => [line.n, restOfLine(line, code.length).start] as const),
  );
  return {
    first: codes[0]?.line.n ?? 1,
    fields: codes.flatMap((coded) => readField(lines, codes, coded)),
    text: lead
      ? { first: lead.line.n, last: lines[after - 1]?.n ?? lead.line.n, labels }
      : { first: 1, last: 0 },
  };
}

/** A field stands behind its code, or below it, and may go on in further lines. */
function readField(
  lines: readonly SourceLine[],
  codes: readonly Coded[],
  { code, line, index }: Coded,
): ExportField[] {
  const name = FIELDS[code];
  if (!name) return [];
  const isCode = ({ n }: SourceLine) => codes.some((each) => each.line.n === n);
  const isAlone = isBlank(line.text.slice(code.length));
  let from = index;
  while (isAlone && isBlank(lines[from + 1]?.text ?? '.')) from++;
  const more = goneOn(lines, from, isCode);
  const pieces = [[line, code.length] as const, ...more.map((next) => [next, 0] as const)];
  return fieldOver(name, pieces, (said) => valueOf(name, said), `the field ‘${code}’`);
}

function valueOf(name: FieldName, said: string): string | readonly string[] | undefined {
  if (name === 'date') return readDay(said);
  if (name === 'language') return readLanguageCode(said);
  if (name === 'tags') return readTerms(said);
  if (name !== 'authors') return said;
  const names = readPersons(said);
  return names.length > 0 ? names : undefined;
}

/** "Results Found 2", the number behind the name or below it. */
function countOf(lines: readonly SourceLine[]): number | undefined {
  const at = lines.findIndex(({ text }) => FOUND.test(text.slice(0, 80)));
  const behind = FOUND.exec(lines[at]?.text.slice(0, 80) ?? '')?.[1];
  const below =
    lines
      .slice(at + 1)
      .find(({ text }) => !isBlank(text))
      ?.text.trim() ?? '';
  const said = behind ?? (at >= 0 && /^\d{1,6}$/.test(below) ? below : undefined);
  return said === undefined ? undefined : Number(said);
}

const NUMBER = /^\s*(?:Document|Dokument|Documento)\s[A-Z]{2,12}\d{6,}[a-z0-9]{4,}\s*$/i;
const WORDS =
  /^\s*[\d.,\s]{1,9}\s?(?:words|mots|wörter|palabras|parole|palavras|woorden|слов[аo]?)\s*$/i;
const RIGHTS = /^\s*(?:\(c\)|©|copyright)\s/i;

/** Factiva's form without codes: each article ends with its document number, and says above how many words it has. */
export const factivaPlain: ExportForm = {
  name: 'Factiva',
  split: (lines) => {
    const ends = lines.flatMap(({ text }, index) =>
      text.length < 80 && NUMBER.test(text) ? [index] : [],
    );
    const starts = [0, ...ends.map((end) => end + 1)];
    const parts = ends.map((end, at) => lines.slice(starts[at], end + 1));
    const articles = parts.flatMap((part) => readPlain(part) ?? []);
    return articles.length === 0 ? undefined : { articles, count: countOf(lines) };
  },
};

function readPlain(lines: readonly SourceLine[]): ExportArticle | undefined {
  const words = lines.findIndex(({ text }) => text.length < 40 && WORDS.test(text));
  if (words < 0) return undefined;
  const above = lines.slice(0, words).filter(({ text }) => !isBlank(text));
  const below = lines.slice(words + 1).filter(({ text }) => !isBlank(text));
  const byline = above.length > 1 ? above.at(-1) : undefined;
  const names = byline ? readPersons(byline.text) : [];
  const signed = names.length > 0 || /^(?:by|von|par|por|di)\s/i.test(byline?.text.trim() ?? '');
  const title = signed ? above.at(-2) : above.at(-1);
  const [date, next, third] = below;
  // "14:32" may stand between the day and the outlet.
  const publisher = /^\s*\d{1,2}:\d{2}/.test(next?.text ?? '') ? third : next;
  const rights = lines.findIndex(({ text }, at) => at > words && RIGHTS.test(text));
  const start = rights < 0 ? words + 4 : rights + 1;
  const first = lines[0]?.n ?? 1;
  return {
    first: title?.n ?? first,
    fields: [
      ...field(
        'title',
        title,
        title?.text.trim(),
        'the line above the byline and the number of words',
      ),
      ...(signed && byline
        ? field(
            'authors',
            byline,
            names.length > 0 ? names : undefined,
            'the line below the headline',
          )
        : []),
      ...field('date', date, date && readDay(date.text), 'the line below the number of words'),
      ...field('publisher', publisher, publisher?.text.trim(), 'the line below the day'),
    ],
    text: { first: first + start, last: first + lines.length - 2 },
  };
}

function field(
  name: FieldName,
  line: SourceLine | undefined,
  value: string | readonly string[] | undefined,
  reason: string,
): ExportField[] {
  return line ? [{ name, value, ...restOfLine(line, 0), reason }] : [];
}
