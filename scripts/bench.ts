import { loadavg } from 'node:os';
import { describeMachine, readRun, writeRun, type BenchRun } from './measuring/bench-run.ts';
import { formatComparison, formatGrowth, type Column } from './measuring/figures.ts';
import { findSteep, findSteepRules, measureGrowth, type Steep } from './measuring/growth.ts';
import { measureRecognition } from './measuring/recognition.ts';
import { measureWholeWay } from './measuring/whole-way.ts';
import { TELLS } from './measuring/process-tree.ts';
import { readOptions } from './options.ts';
import { failRefused, Refused } from './refused.ts';

const USAGE = `npm run bench [-- --articles N,N…] [--megabytes N] [--json FILE] [--against FILE]
                    [--no-growth] [--rules] [--no-browser]

Measures on invented news, the same on every machine. It prints figures and judges nothing:
how fast names and quotations are found, beside the library compromise on the same text; how the time of each
reader grows with texts that invite more than linear time; and the whole way of an archive: import, import again, one more clipping; build, search index, build after one more;
what the site takes up, and what readers of its search wait for in Chromium. Processor time is of all processes, and a
busy machine adds little to it; times on the clock mean something on an idle machine only.

  --articles N,N…   archives of so many articles each, smallest first (default: 100,1000; 0 leaves them out)
  --megabytes N     so much text for recognition (default: 2; 0 leaves it out)
  --no-growth       leave the growth of the readers out
  --rules           also each rule by itself, to find suspects (some minutes)
  --no-browser      leave the search out
  --json FILE       also write the figures into a file
  --against FILE    compare with the figures of an earlier run`;

const { values } = readOptions(USAGE, {
  articles: { type: 'string', default: '100,1000' },
  megabytes: { type: 'string', default: '2' },
  'no-growth': { type: 'boolean', default: false },
  rules: { type: 'boolean', default: false },
  'no-browser': { type: 'boolean', default: false },
  json: { type: 'string' },
  against: { type: 'string' },
});

await bench().catch(failRefused);

async function bench(): Promise<void> {
  const sizes = values.articles.split(',').map((text) => readNumber('--articles', text));
  const megabytes = readNumber('--megabytes', values.megabytes);
  const earlier = values.against === undefined ? undefined : await readRun(values.against);
  const machine = describeMachine();
  const { processor, cores, node, platform } = machine;
  console.log(`${processor}, ${cores} cores, ${platform}, Node ${node}`);
  console.log(`Load at the start: ${loadavg()[0]?.toFixed(2)}`);
  if (!TELLS) console.log('This system does not tell the processor time and memory of processes.');
  const recognition = megabytes > 0 ? [await measureRecognition(megabytes * 1e6)] : [];
  print('characters', recognition);
  const growth = values['no-growth'] ? [] : await measureGrowth(tell);
  print('kB of text', growth);
  if (growth.length > 0) console.log(`\nReaders${formatSteep(findSteep(growth))}`);
  if (values.rules) console.log(`\nRules${formatSteep(await findSteepRules(tell))}`);
  const archives: Column[] = [];
  for (const size of sizes.filter((number) => number > 0).sort((a, b) => a - b)) {
    archives.push({ size, figures: await measureWholeWay(size, !values['no-browser'], tell) });
  }
  print('articles', archives);
  const run: BenchRun = { format: 1, machine, recognition, growth, archives };
  if (earlier) compare(earlier, run);
  if (values.json !== undefined) await writeRun(values.json, run);
}

function tell(step: string): void {
  console.error(`… ${step}`);
}

function formatSteep(steep: readonly Steep[]): string {
  const lines = steep.map(({ what, factor }) => `\n  ${what} (× ${factor.toFixed(2)})`);
  return ` that take more than 2.3 times as long for twice the text: ${lines.join('') || 'none'}`;
}

function print(heading: string, columns: readonly Column[]): void {
  if (columns.length > 0) console.log(`\n${formatGrowth(heading, columns)}`);
}

function compare(earlier: BenchRun, now: BenchRun): void {
  for (const part of ['recognition', 'growth', 'archives'] as const) {
    const table = formatComparison(earlier[part], now[part]);
    if (table !== '') console.log(`\n${table}`);
  }
}

function readNumber(option: string, text: string): number {
  const number = Number(text);
  if (text.trim() !== '' && number >= 0 && Number.isFinite(number)) return number;
  throw new Refused(`${option} is "${text}". Give a number such as 2.`);
}
