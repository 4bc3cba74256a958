import type { Diagnostic } from '../../diagnostic.ts';
import { type ArticlePlace, correctionFile } from '../article-place.ts';
import { FIELD_NAMES, type Clipping, type ClippingFields } from '../clipping.ts';
import { holds, type Correction, type FieldCorrections } from './correction.ts';
import type { LineRole } from '../role.ts';
import { whyDoubtful } from './doubtful-field.ts';

/** The corrected fields of an article that say what was read anyway. */
export function checkCorrectedFields(
  { file, part }: ArticlePlace,
  correction: FieldCorrections | undefined,
  fields: ClippingFields,
  lineAt: (n: number) => string | undefined,
): Diagnostic[] {
  const whose = part === undefined ? '' : ` of article ${part}`;
  return FIELD_NAMES.flatMap((name) => {
    const entry = correction?.[name];
    const read = fields[name];
    const value = read.kind === 'found' ? read.value : null;
    return entry &&
      JSON.stringify(entry.value) === JSON.stringify(value) &&
      !whyDoubtful(name, read, lineAt)
      ? [unused(file, `The correction of '${name}'${whose} says what was read without it.`)]
      : [];
  });
}

/**
 * What of a file's correction changes nothing or does not say what it means, besides the values of fields. `read` are
 * its articles as they are read without any correction.
 */
export function checkCorrection(
  file: string,
  correction: Correction,
  read: readonly Clipping[],
): Diagnostic[] {
  const whole = correction.split !== undefined;
  return [
    ...checkSplit(file, correction, read),
    ...checkParts(file, correction, whole ? 1 : read.length),
    ...checkRoles(file, correction, read),
    ...checkWords(file, correction, read),
  ];
}

function checkSplit(file: string, { split }: Correction, read: readonly Clipping[]): Diagnostic[] {
  const seen = read.length > 1 || read[0]?.diagnostics.some(({ rule }) => rule === SEVERAL);
  return split && !seen
    ? [unused(file, "The entry 'split' keeps a file whole that is read as one article without it.")]
    : [];
}

/** The rule by which a file is reported that may hold several articles. */
export const SEVERAL = 'several-articles';

function checkParts(file: string, correction: Correction, count: number): Diagnostic[] {
  const named = Object.keys(correction.parts ?? {});
  if (count === 1)
    return named.length === 0
      ? []
      : [
          unused(
            file,
            "The file is read as one article: 'parts' means none.",
            "Put the fields of the article at the top level and delete 'parts'.",
          ),
        ];
  const missing = named.filter((part) => Number(part) > count);
  const unclear = FIELD_NAMES.filter((name) => correction[name]);
  return [
    ...missing.map((part) =>
      unused(file, `There is no article ${part}: the file holds ${count} articles.`),
    ),
    ...unclear.map((name) => unclearField(file, name, count)),
  ];
}

function unclearField(file: string, name: string, count: number): Diagnostic {
  return {
    rule: 'correction-of-which-article',
    severity: 'error',
    place: { file: correctionFile(file) },
    message: `The file holds ${count} articles, and the correction of '${name}' does not say which it means; it is not heeded.`,
    remedy: `Move it below the number of the article:\nparts:\n  1:\n    ${name}: …`,
  };
}

function checkRoles(
  file: string,
  { roles = [] }: Correction,
  read: readonly Clipping[],
): Diagnostic[] {
  const lines = new Map<number, LineRole>(
    read.flatMap((clipping) => clipping.lines.map(({ n, role }) => [n, role] as const)),
  );
  const doubted = doubtedLines(read);
  return roles.flatMap(({ lines: ranges, role }) => {
    const named = [...lines].filter(([n]) => holds(ranges, n));
    if (named.length === 0)
      return [unused(file, `The correction of lines '${ranges}' names no line with text.`)];
    // The same role again is a decision where the line was doubtful.
    return named.every(([n, own]) => own === role && !doubted.has(n))
      ? [
          unused(
            file,
            `The correction of lines '${ranges}' gives the role '${role}' that they have without it.`,
          ),
        ]
      : [];
  });
}

/** The lines that import asks to look at. */
function doubtedLines(read: readonly Clipping[]): ReadonlySet<number> {
  const lines = read.flatMap((clipping) => clipping.lines.filter(({ doubt }) => doubt));
  const told = read.flatMap(({ diagnostics }) =>
    diagnostics.flatMap(({ place }) => place.line ?? []),
  );
  return new Set([...lines.map(({ n }) => n), ...told]);
}

/** Decisions on names and quotations whose words stand nowhere in the text. */
function checkWords(
  file: string,
  { names = [], speakers = [] }: Correction,
  read: readonly Clipping[],
): Diagnostic[] {
  const blocks = read.flatMap((clipping) => clipping.blocks.map(({ text }) => text));
  return [...names.map(({ name }) => name), ...speakers.map(({ quote }) => quote)]
    .filter((words) => !blocks.some((text) => text.includes(words)))
    .map((words) => unused(file, `The text holds the words “${words}” nowhere.`));
}

function unused(file: string, message: string, remedy = IDLE): Diagnostic {
  const place = { file: correctionFile(file) };
  return { rule: 'correction-unused', severity: 'warning', place, message, remedy };
}

const IDLE = 'Delete the entry, or change it.';
