import type { Column, Figure } from './figures.ts';
import { LONG_LINES, longLine } from './long-lines.ts';
import { LONG_TEXTS, longText } from './long-texts.ts';
import { READERS } from './readers.ts';
import { findRules } from './rules.ts';
import { secondsOf } from './stopwatch.ts';

/** The lengths of text, in kB; each is twice the one before. */
const LENGTHS = [10, 20, 40, 80];
const RULE_LENGTHS = [5, 10, 20];
const RUNS = 4;
/** Nobody waits for the square of this many seconds: longer texts of the kind are then left out. */
const ENOUGH = 8;
/** So many milliseconds at the end are too few to tell a growth from chance. */
const TOO_SHORT = 8;
/** For twice the length linear work takes twice the time; the rest is chance, and the logarithm of sorting. */
const LINEAR = 2.3;

/** What grows, and by what factor for twice the text. */
export interface Steep {
  readonly what: string;
  readonly factor: number;
}

/** How long each reader takes for texts of each kind and length. */
export async function measureGrowth(tell: (step: string) => void): Promise<Column[]> {
  const figures = LENGTHS.map((): Figure[] => []);
  const lines = LONG_LINES.map(
    ([kind, repeated, frame]) =>
      [kind, (length: number) => longLine(repeated, length, frame)] as const,
  );
  const texts = LONG_TEXTS.map(
    ([kind, line]) => [kind, (length: number) => longText(line, length)] as const,
  );
  for (const { name, prepare } of READERS) {
    tell(`growth: ${name}`);
    for (const [kind, write] of name === 'layout' ? [...lines, ...texts] : lines)
      for (const [n, milliseconds] of (await timesOf(prepare, write)).entries())
        figures[n]?.push({ what: `${name}: ${kind}`, unit: 'ms', value: milliseconds });
  }
  return LENGTHS.map((size, n) => ({ size, figures: figures[n] ?? [] }));
}

async function timesOf(
  prepare: (text: string) => () => unknown,
  write: (length: number) => string,
  lengths = LENGTHS,
  runs = RUNS,
): Promise<number[]> {
  const times: number[] = [];
  for (const length of lengths) {
    if ((times.at(-1) ?? 0) > ENOUGH * 1000) break;
    times.push(1000 * (await fewestSeconds(prepare, (run) => write(length * 1000 - run), runs)));
  }
  return times;
}

/** The text is another one for each run: of one that they know, rules and engine remember what they found. */
async function fewestSeconds(
  prepare: (text: string) => () => unknown,
  write: (run: number) => string,
  runs: number,
): Promise<number> {
  let best = Infinity;
  for (let run = 0; run < runs; run++)
    best = Math.min(best, await secondsOf(prepare(write(run)), 1));
  return best;
}

/**
 * Each rule of the code by itself on lines of 5, 10 and 20 kB: those that take more than 2.3 times as long for twice the length. Long
 * lines are kept from most of them, so that these are suspects only.
 */
export async function findSteepRules(tell: (step: string) => void): Promise<Steep[]> {
  const rules = await findRules();
  tell(`growth: ${rules.length} rules`);
  const steep: Steep[] = [];
  for (const { name, apply } of rules) {
    const prepare = (text: string) => () => apply(text);
    for (const [kind, repeated, frame] of LONG_LINES) {
      const times = await timesOf(
        prepare,
        (length) => longLine(repeated, length, frame),
        RULE_LENGTHS,
        1,
      )
        // A rule that wants another text than this has nothing to be timed.
        .catch(() => []);
      const factor = doublingOf(times);
      if (factor > LINEAR) steep.push({ what: `${name}: ${kind}`, factor });
    }
  }
  return steep.sort((a, b) => b.factor - a.factor);
}

/** What takes more than 2.3 times as long for twice the length, in the mean of the last two doublings, the worst first. */
export function findSteep(columns: readonly Column[]): Steep[] {
  return (columns[0]?.figures ?? [])
    .map(({ what }) => ({ what, factor: doublingOf(timesFor(columns, what)) }))
    .filter(({ factor }) => factor > LINEAR)
    .sort((a, b) => b.factor - a.factor);
}

function timesFor(columns: readonly Column[], what: string): number[] {
  return columns.flatMap(({ figures }) => figures.find((one) => one.what === what)?.value ?? []);
}

function doublingOf(times: readonly number[]): number {
  const [from = 0, , to = 0] = times.slice(-3);
  return to < TOO_SHORT || from === 0 ? 0 : Math.sqrt(to / from);
}
