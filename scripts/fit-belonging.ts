/**
 * Fits the weights by which lines are told to belong to an article's text, and writes them to
 * `src/archive/clipping/roles/belonging-weights.ts`. Run by hand when the evidence changes:
 *
 *     npm run fit:belonging -- [--try] FILE…
 *
 * A FILE holds labelled pages of a public set, as `scripts/label-pages.ts` writes them; the invented pages in
 * `fitting/invented` are always among them, the parser's fixtures never. First every outlet is read with
 * weights that were fitted without it; with --try that is all, beside what the weights in use do. The same files give
 * the same weights, byte for byte.
 */
import { writeFileSync } from 'node:fs';
import { weigh } from '#archive/clipping/roles/belonging.ts';
import {
  type LabelledPage,
  labelPages,
  observe,
  type Trial,
  tryOn,
} from './fitting/labelled-page.ts';
import { describeSets, leaveOut } from './fitting/labelled-set.ts';
import { type Fit, fitLogistic, logOdds } from './fitting/logistic.ts';
import { readInventedPages, readMarkedPages } from './fitting/marked-page.ts';
import { formatWeightsFile, round, roundWeights } from './fitting/weights-file.ts';

const OUTPUT = new URL('../src/archive/clipping/roles/belonging-weights.ts', import.meta.url);
const PENALTY = 10;
const FEWEST_PAGES = 6;

const files = process.argv.slice(2).filter((argument) => argument !== '--try');
if (files.length === 0) {
  console.error('No labelled pages. Name files that scripts/label-pages.ts has written.');
  process.exit(1);
}
const onlyTry = process.argv.includes('--try');
const marked = [...readInventedPages(), ...files.flatMap(readMarkedPages)];
const pages = labelPages(marked);

const scores = summarise(
  leaveOut(pages, fit, (page, fitted) => ({
    page,
    ...tryOn(page, (signs) => logOdds(fitted, signs)),
  })),
);
console.table(scores);
if (onlyTry) console.table(summarise(pages.map((page) => ({ page, ...tryOn(page, weigh) }))));
else writeFileSync(OUTPUT, composeFile(fit(pages)));

function fit(from: readonly LabelledPage[]): Fit {
  const { bias, weights } = fitLogistic(from.flatMap(observe), PENALTY);
  return { bias: round(bias), weights: roundWeights(weights) };
}

interface Tried extends Trial {
  readonly page: LabelledPage;
}

/** How well the text is found, over all, by set and by language. */
function summarise(tried: readonly Tried[]) {
  const rows = [
    ['all', tried] as const,
    ...Map.groupBy(tried, ({ page }) => page.look),
    ...Map.groupBy(tried, ({ page }) => page.set),
    ...[...Map.groupBy(tried, ({ page }) => page.language)].sort(([a], [b]) => (a < b ? -1 : 1)),
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

function composeFile({ bias, weights }: Fit): string {
  return formatWeightsFile({
    name: 'BELONGING_WEIGHTS',
    about: [
      'How much each kind of evidence speaks for (+) or against (−) a unit’s belonging to the article’s text: the',
      'coefficients of a logistic regression, rounded to a tenth.',
    ],
    script: 'scripts/fit-belonging.ts',
    sets: describeSets(marked),
    leftOut: scores.map(
      ({ name, pages: count, f1, leaked }) =>
        `${name}, ${count} pages: characters of the text F1 ${f1}, lines wrongly taken ${leaked}`,
    ),
    weights,
    bias: { name: 'BELONGING_BIAS', value: bias },
  });
}
