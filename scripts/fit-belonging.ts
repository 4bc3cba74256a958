/**
 * Fits the weights by which lines are told to belong to an article's text, and writes them to
 * `src/archive/clipping/belonging-weights.ts`. Run by hand when the evidence changes:
 *
 *     node scripts/fit-belonging.ts [--try] FILE[=COUNTS]…
 *
 * A FILE holds labelled pages of a public set, as `scripts/label-pages.ts` writes them; with COUNTS each of its pages
 * counts that many times. First every outlet is read with weights that were fitted without it; with --try that is all,
 * and the present weights are tried on the same pages as well. The invented clippings of the parser's tests are never
 * among the pages: they test what is fitted here.
 */
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { weigh } from '#archive/clipping/belonging.ts';
import {
  type LabelledPage,
  observe,
  readLabelledPages,
  type Trial,
  tryOn,
} from './fitting/labelled-page.ts';
import { type Fit, fitLogistic, logOdds } from './fitting/logistic.ts';

const OUTPUT = new URL('../src/archive/clipping/belonging-weights.ts', import.meta.url);
const PENALTY = 4;
const PARTS = 5;
const WIDEST = 105;
const FEWEST_PAGES = 6;

const named = process.argv
  .slice(2)
  .filter((argument) => argument !== '--try')
  .map(readArgument);
if (named.length === 0) {
  console.error('No labelled pages. Name files that scripts/label-pages.ts has written.');
  process.exit(1);
}
const onlyTry = process.argv.includes('--try');
const pages = named.flatMap(([file]) => readLabelledPages(file));
const counts = new Map(
  named.map(([file, count]) => [readLabelledPages(file)[0]?.set ?? '', count]),
);

const scores = summarise(crossValidate());
console.table(scores);
if (onlyTry) console.table(summarise(pages.map((page) => ({ page, ...tryOn(page, weigh) }))));
else writeFileSync(OUTPUT, formatWeights(fit(pages)));

function readArgument(argument: string): [string, number] {
  const [file = '', times = '1'] = argument.split('=');
  if (Number(times) > 0) return [file, Number(times)];
  console.error(`${argument}: "${times}" is no count. Give a number above 0, as in ${file}=2.`);
  process.exit(1);
}

function fit(from: readonly LabelledPage[]): Fit {
  const seen = from.flatMap((page) => observe(page, counts.get(page.set) ?? 1));
  const { bias, weights } = fitLogistic(seen, PENALTY);
  return {
    bias: round(bias),
    weights: new Map(
      [...weights].map(([sign, weight]) => [sign, round(weight)] as const).filter(([, w]) => w),
    ),
  };
}

/** Each page read with weights that were fitted without its outlet. */
function crossValidate(): Tried[] {
  return Array.from({ length: PARTS }, (_, part) => part).flatMap((part) => {
    const fitted = fit(pages.filter(({ outlet }) => partOf(outlet) !== part));
    return pages
      .filter(({ outlet }) => partOf(outlet) === part)
      .map((page) => ({ page, ...tryOn(page, (signs) => logOdds(fitted, signs)) }));
  });
}

interface Tried extends Trial {
  readonly page: LabelledPage;
}

/** How well the text is found, by set, by language, and over all. */
function summarise(tried: readonly Tried[]) {
  const rows = [
    ...Map.groupBy(tried, ({ page }) => page.set),
    ...Map.groupBy(tried, ({ page }) => page.language),
    ['all', tried] as const,
  ];
  return rows.flatMap(([name, row]) =>
    row.length < FEWEST_PAGES ? [] : [{ name, ...figures(row) }],
  );
}

function figures(row: readonly Tried[]) {
  const sum = (field: keyof Trial) => row.reduce((total, page) => total + page[field], 0);
  const f1 = (right: number, wrong: number, missed: number) =>
    right + missed === 0 ? 1 : (2 * right) / (2 * right + wrong + missed);
  return {
    pages: row.length,
    precision: (sum('right') / (sum('right') + sum('wrong'))).toFixed(3),
    recall: (sum('right') / (sum('right') + sum('missed'))).toFixed(3),
    f1: f1(sum('right'), sum('wrong'), sum('missed')).toFixed(3),
    'f1 by page': (
      row.reduce((total, { right, wrong, missed }) => total + f1(right, wrong, missed), 0) /
      row.length
    ).toFixed(3),
    leaked: (sum('leaked') / sum('taken')).toFixed(3),
  };
}

function partOf(outlet: string): number {
  return createHash('sha256').update(outlet).digest().readUInt32BE() % PARTS;
}

function round(weight: number): number {
  return Math.round(weight * 10) / 10;
}

function formatWeights({ bias, weights }: Fit): string {
  return `/**
 * How much each kind of evidence speaks for (+) or against (−) a unit's belonging to the article's text: the
 * coefficients of a logistic regression, rounded to a tenth. Made by scripts/fit-belonging.ts from ${pages.length} pages of
 * ${new Set(pages.map(({ outlet }) => outlet)).size} outlets in public sets (${[...counts.keys()].join(', ')}), which scripts/label-pages.ts labels; the pages
 * are not here, since their texts belong to their publishers. With the outlet left out of the fit (${PARTS} parts) the
 * characters of the text were found with an F1 of:
${scores.map((row) => ` * - ${row.name}, ${row.pages} pages: ${row.f1}`).join('\n')}
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
