/**
 * Fits the weights by which lines are told to belong to an article's text, and writes them to
 * `src/archive/clipping/belonging-weights.ts`. Run by hand when the evidence changes:
 *
 *     node scripts/fit-belonging.ts FOLDER[=COUNTS]…
 *
 * A FOLDER holds clippings in `raw/*.txt` and their labels in `gold/*.json`: {file, title, bodyLines, optionalLines},
 * lines counted from 1. With COUNTS each of its pages counts that many times: labels made by hand deserve more than
 * labels made by machine. The invented clippings of the parser's own tests are always among them. First every outlet is
 * read with weights that were fitted without it.
 */
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  type LabelledPage,
  observe,
  readFixtures,
  readLabelledPages,
  tryOn,
} from './fitting/labelled-page.ts';
import { type Fit, fitLogistic, logOdds } from './fitting/logistic.ts';

const OUTPUT = new URL('../src/archive/clipping/belonging-weights.ts', import.meta.url);
const FIXTURES = fileURLToPath(new URL('../src/archive/clipping/fixtures', import.meta.url));
const FIXTURE_COUNTS = 4.5;
const PENALTY = 4;
const PARTS = 5;
const WIDEST = 105;

const named = process.argv.slice(2).map(readFolder);
if (named.length === 0) {
  console.error('No labelled pages. Name folders that hold raw/*.txt and gold/*.json.');
  process.exit(1);
}
const counts = new Map([...named, [FIXTURES, FIXTURE_COUNTS] as const]);
const pages = [
  ...named.flatMap(([folder]) => readLabelledPages(folder)),
  ...readFixtures(FIXTURES),
];

const scores = crossValidate();
console.table(scores);
writeFileSync(OUTPUT, formatWeights(fit(pages)));

function readFolder(argument: string): [string, number] {
  const [folder = '', times = '1'] = argument.split('=');
  if (Number(times) > 0) return [folder, Number(times)];
  console.error(`${argument}: "${times}" is no count. Give a number above 0, as in ${folder}=2.`);
  process.exit(1);
}

function fit(from: readonly LabelledPage[]): Fit {
  const seen = from.flatMap((page) => observe(page, counts.get(page.folder) ?? 1));
  const { bias, weights } = fitLogistic(seen, PENALTY);
  return {
    bias: round(bias),
    weights: new Map(
      [...weights].map(([sign, weight]) => [sign, round(weight)] as const).filter(([, w]) => w),
    ),
  };
}

/** How well the text is found on pages of outlets left out of the fit, by folder and over all. */
function crossValidate() {
  const tried = Array.from({ length: PARTS }, (_, part) => part).flatMap((part) => {
    const fitted = fit(pages.filter(({ outlet }) => partOf(outlet) !== part));
    return pages
      .filter(({ outlet }) => partOf(outlet) === part)
      .map((page) => ({ ...page, ...tryOn(page, (signs) => logOdds(fitted, signs)) }));
  });
  const rows = [...counts.keys()].map((name) => tried.filter(({ folder }) => folder === name));
  return [...rows, tried].map((row) => {
    const sum = (field: 'right' | 'wrong' | 'missed' | 'lines') =>
      row.reduce((total, page) => total + page[field], 0);
    const [right, wrong, missed] = [sum('right'), sum('wrong'), sum('missed')];
    return {
      folder: row === tried ? 'all' : basename(row[0]?.folder ?? ''),
      pages: row.length,
      lines: sum('lines'),
      precision: (right / (right + wrong)).toFixed(3),
      recall: (right / (right + missed)).toFixed(3),
      f1: ((2 * right) / (2 * right + wrong + missed)).toFixed(3),
    };
  });
}

function partOf(outlet: string): number {
  return createHash('sha256').update(outlet).digest().readUInt32BE() % PARTS;
}

function round(weight: number): number {
  return Math.round(weight * 10) / 10;
}

function formatWeights({ bias, weights }: Fit): string {
  const all = scores.at(-1);
  return `/**
 * How much each kind of evidence speaks for (+) or against (−) a unit's belonging to the article's text: the
 * coefficients of a logistic regression, rounded to a tenth. Made by scripts/fit-belonging.ts from ${all?.pages}
 * labelled news pages and clippings of ${all?.lines} lines, which are not here, since their texts belong to their
 * publishers, save the invented ones in fixtures. With the outlet left out of the fit (${PARTS} parts) the body lines
 * were found with an F1 of:
${scores
  .slice(0, -1)
  .map(({ folder, pages: many, f1 }) => ` * - ${folder}, ${many} pages: ${Number(f1).toFixed(2)}`)
  .join('\n')}
 */
const TABLE = \`
${tableOf(weights).join('\n')}
\`;

export const BELONGING_BIAS = ${bias};

export const BELONGING_WEIGHTS: ReadonlyMap<string, number> = new Map(
  TABLE.trim()
    .split(/,\\s*|\\n/)
    .map((entry) => {
      const [sign = '', weight] = entry.split(' ');
      return [sign, Number(weight)];
    }),
);
`;
}

/** The signs in order, those of one kind together, as lines of bounded width. */
function tableOf(weights: ReadonlyMap<string, number>): string[] {
  const kinds = Map.groupBy(weights, ([sign]) => (sign.includes(':') ? sign.split(':')[0] : ''));
  const ordered = [...kinds].sort(([a = ''], [b = '']) => (a < b ? -1 : 1));
  return ordered.flatMap(([, entries]) =>
    entries.reduce<string[]>((lines, [sign, weight]) => {
      const [last, entry] = [lines.at(-1), `${sign} ${weight}`];
      if (last === undefined || last.length + entry.length > WIDEST) return [...lines, entry];
      return [...lines.slice(0, -1), `${last}, ${entry}`];
    }, []),
  );
}
