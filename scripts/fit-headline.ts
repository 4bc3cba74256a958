/**
 * Fits the weights by which the headline is told among the lines above a text, and writes them to
 * `src/archive/clipping/page/headline-weights.ts`. Run by hand when the evidence changes:
 *
 *     npm run fit:headline -- [--try] FILE…
 *
 * A FILE holds labelled pages of a public set, as `scripts/label-pages.ts` writes them; those with a title count. Each
 * page is looked at three times: whole, cut off above its headline as a paste is, and without its headline, where no
 * line is right. First every outlet is read with weights that were fitted without it; with --try that is all, beside
 * what the weights in use do. The same files give the same weights, byte for byte.
 */
import { writeFileSync } from 'node:fs';
import { weighHeadline } from '#archive/clipping/page/headline.ts';
import { type Choice, fitChoices } from './fitting/choice.ts';
import { describeSets, leaveOut } from './fitting/labelled-set.ts';
import { readInventedPages, readMarkedPages } from './fitting/marked-page.ts';
import { choicesOfPages, LOOKS, type TitledPage } from './fitting/titled-page.ts';
import { formatWeightsFile, roundWeights } from './fitting/weights-file.ts';

const OUTPUT = new URL('../src/archive/clipping/page/headline-weights.ts', import.meta.url);
const PENALTY = 8;

const files = process.argv.slice(2).filter((argument) => argument !== '--try');
if (files.length === 0) {
  console.error('No labelled pages. Name files that scripts/label-pages.ts has written.');
  process.exit(1);
}
const onlyTry = process.argv.includes('--try');
const marked = [...readInventedPages(), ...files.flatMap(readMarkedPages)];
const pages = choicesOfPages(marked);

type Scale = (signs: readonly string[]) => number;

const scores = summarise(
  leaveOut(pages, fit, (page, fitted) => tryOn(page, (signs) => sumOf(fitted, signs))),
);
console.table(scores);
if (onlyTry) console.table(summarise(pages.map((page) => tryOn(page, weighHeadline))));
else writeFileSync(OUTPUT, composeFile(fit(pages)));

function fit(from: readonly TitledPage[]): Map<string, number> {
  return roundWeights(
    fitChoices(
      from.flatMap(({ choices }) => choices),
      PENALTY,
    ),
  );
}

function sumOf(weights: ReadonlyMap<string, number>, signs: readonly string[]): number {
  return signs.reduce((sum, sign) => sum + (weights.get(sign) ?? 0), 0);
}

interface Tried {
  readonly page: TitledPage;
  /** For each look whether the right line was taken, or none where none is right. */
  readonly right: readonly boolean[];
}

function tryOn(page: TitledPage, scale: Scale): Tried {
  return { page, right: page.choices.map((choice) => isRight(choice, scale)) };
}

function isRight({ options, right }: Choice, scale: Scale): boolean {
  const scores = options.map(scale);
  const best = Math.max(0, ...scores);
  return best === 0 ? !right.includes(true) : right[scores.indexOf(best)] === true;
}

function summarise(tried: readonly Tried[]) {
  const groups = [
    ['all', tried] as const,
    ...Map.groupBy(tried, ({ page }) => page.set),
    ...[...Map.groupBy(tried, ({ page }) => page.language)].sort(([a], [b]) => (a < b ? -1 : 1)),
  ];
  return groups.flatMap(([name, row]) => {
    if (row.length < 6) return [];
    const shares = LOOKS.map((look, at) => {
      const looked = row.flatMap(({ right }) => right[at] ?? []);
      return [look, (looked.filter(Boolean).length / looked.length).toFixed(3)] as const;
    });
    return [
      {
        name,
        pages: row.length,
        ...(Object.fromEntries(shares) as Record<(typeof LOOKS)[number], string>),
      },
    ];
  });
}

function composeFile(weights: ReadonlyMap<string, number>): string {
  return formatWeightsFile({
    name: 'HEADLINE_WEIGHTS',
    about: [
      'How much each sign speaks for (+) or against (−) a line’s being the headline: the coefficients of a conditional',
      'logit over the lines above the text and over there being no headline, rounded to a tenth.',
    ],
    script: 'scripts/fit-headline.ts',
    sets: describeSets(marked),
    leftOut: scores.map(
      ({ name, pages: count, ...shares }) =>
        `${name}, ${count} pages: right line taken ${LOOKS.map((look) => `${look} ${shares[look]}`).join(', ')}`,
    ),
    weights,
  });
}
