import path from 'node:path';
import { killRuns } from './killing/kill-runs.ts';
import { readOptions } from './options.ts';
import { failRefused, Refused } from './refused.ts';
import { ROOT } from './run.ts';

const USAGE = `npm run kills [-- --kills N] [--builds N] [--seed S]

Kills imports and builds of an invented archive at random moments, and looks whether anything is left half written and whether
the next run ends with the same bytes as one that nobody disturbed.

  --kills N    so many imports (default: 400)
  --builds N   so many builds (default: 100)
  --seed S     which moments those are (default: 1)`;

const { values } = readOptions(USAGE, {
  kills: { type: 'string', default: '400' },
  builds: { type: 'string', default: '100' },
  seed: { type: 'string', default: '1' },
});

await run().catch(failRefused);

async function run(): Promise<void> {
  const { killed, tooLate, faults } = await killRuns({
    imports: readNumber('kills'),
    builds: readNumber('builds'),
    seed: readNumber('seed'),
    home: path.join(ROOT, '.cache/test/kills'),
    tell: console.log,
  });
  for (const fault of faults) console.error(fault);
  console.log(`${killed} runs killed, ${tooLate} had ended before; ${faults.length} faults.`);
  if (faults.length > 0) process.exitCode = 1;
}

function readNumber(name: 'kills' | 'builds' | 'seed'): number {
  const number = Number(values[name]);
  if (values[name] !== '' && Number.isInteger(number) && number >= 0) return number;
  throw new Refused(`--${name} is "${values[name]}". Give a whole number.`);
}
