/**
 * Fits the weights by which the headline is told among the lines above a text, and writes them to
 * `src/archive/clipping/headline-weights.ts`. Run by hand when the evidence changes:
 *
 *     node scripts/fit-headline.ts FOLDER[=COUNTS]…
 *
 * A FOLDER holds clippings in `raw/*.txt` and their labels in `gold/*.json`: {file, title} or {file, titles}. Each page
 * is looked at three times: whole, cut off above its headline as a paste is, and without its headline, where no line is
 * right. First every fifth of the pages is read with weights that were fitted without it.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { type Choice, fitChoices } from './fitting/choice.ts';
import { readTitledPages, type TitledPage } from './fitting/titled-page.ts';

const OUTPUT = new URL('../src/archive/clipping/headline-weights.ts', import.meta.url);
const PENALTY = 8;
const PARTS = 5;
const WIDEST = 105;

const folders = process.argv.slice(2).map((argument) => {
  const [folder = '', counts = '1'] = argument.split('=');
  return { folder, counts: Number(counts) };
});
if (folders.length === 0 || folders.some(({ counts }) => !(counts > 0))) {
  console.error('Name folders that hold raw/*.txt and gold/*.json, as in FOLDER or FOLDER=2.');
  process.exit(1);
}
const pages = folders.flatMap(({ folder, counts }) => readTitledPages(folder, counts));

console.table(crossValidate());
writeFileSync(OUTPUT, formatWeights(fit(pages)));

function fit(from: readonly TitledPage[]): Map<string, number> {
  const fitted = fitChoices(
    from.flatMap(({ choices }) => choices),
    PENALTY,
  );
  return new Map(
    [...fitted].map(([sign, weight]) => [sign, round(weight)] as const).filter(([, w]) => w),
  );
}

/** How often the right line is taken, and none where none is right, on pages left out of the fit. */
function crossValidate() {
  const rows = new Map<string, { choices: number; right: number }>();
  for (let part = 0; part < PARTS; part++) {
    const weights = fit(pages.filter((_, index) => index % PARTS !== part));
    for (const { folder, choices } of pages.filter((_, index) => index % PARTS === part)) {
      for (const [look, choice] of choices.entries()) {
        const name = `${folder} ${look}`;
        const row = rows.get(name) ?? { choices: 0, right: 0 };
        const right = isRight(choice, weights) ? 1 : 0;
        rows.set(name, { choices: row.choices + 1, right: row.right + right });
      }
    }
  }
  return [...rows].map(([name, row]) => ({ name, ...row, share: row.right / row.choices }));
}

function isRight({ options, right }: Choice, weights: ReadonlyMap<string, number>): boolean {
  const scores = options.map((signs) =>
    signs.reduce((sum, sign) => sum + (weights.get(sign) ?? 0), 0),
  );
  const best = Math.max(0, ...scores);
  return best === 0 ? !right.includes(true) : right[scores.indexOf(best)] === true;
}

function round(weight: number): number {
  return Math.round(weight * 10) / 10;
}

function formatWeights(weights: ReadonlyMap<string, number>): string {
  const groups = new Map<string, string[]>();
  for (const [sign, weight] of weights) {
    const group = sign.includes(':') ? (sign.split(':')[0] ?? '') : '';
    groups.set(group, [...(groups.get(group) ?? []), `${sign} ${weight}`]);
  }
  const lines = [...groups.values()].flatMap((entries) => wrap(entries));
  const before = readFileSync(OUTPUT, 'utf8');
  return before.replace(/(?<=const TABLE = `\n)[^`]*(?=`;)/, `${lines.join('\n')}\n`);
}

function wrap(entries: readonly string[]): string[] {
  const lines: string[] = [];
  for (const entry of entries) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + entry.length + 2 <= WIDEST)
      lines[lines.length - 1] = `${last}, ${entry}`;
    else lines.push(entry);
  }
  return lines;
}
