import { spawn } from 'node:child_process';
import { cp, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { diceOf, type Dice } from '../measuring/dice.ts';
import { readRecords } from '../read-records.ts';
import { ROOT } from '../run.ts';
import { differences, digestFolder } from './folder-digest.ts';

/** How often what is killed. */
export interface KillPlan {
  readonly imports: number;
  readonly builds: number;
  readonly seed: number;
  readonly home: string;
  readonly tell: (line: string) => void;
}

/** How many kills hit a run that was still at work, and what was not in order after one of them. */
export interface KillOutcome {
  readonly killed: number;
  readonly tooLate: number;
  readonly faults: readonly string[];
}

const CLIPPINGS = 6;
const GENERATED = ['articles', 'people', 'countries', 'organisations', 'places'];
/** A run is slower at one time than at another: kills that come too late are of no use. */
const LATEST = 0.85;

const clipping = (n: number): string => `Harbour number ${n} opens in Arvenport

${n} February 2031

Norwegian Foreign Minister Torvald Eikeland opened harbour number ${n} in Arvenport on Monday.

"This is harbour number ${n}, and it will not be the last," Eikeland told reporters.
`;

/**
 * Kills imports and builds at moments that dice choose. After each kill no file may be half written, and the next run has to
 * end with the bytes of one that nobody disturbed.
 */
export async function killRuns({
  imports,
  builds,
  seed,
  home,
  tell,
}: KillPlan): Promise<KillOutcome> {
  const dice = diceOf(seed);
  const [calm, shaken] = [path.join(home, 'calm'), path.join(home, 'shaken')];
  await rm(home, { recursive: true, force: true });
  await mkdir(path.join(calm, 'sources'), { recursive: true });
  for (let n = 1; n <= CLIPPINGS; n++)
    await writeFile(path.join(calm, 'sources', `${n}.txt`), clipping(n));
  await cp(calm, shaken, { recursive: true });
  const importing = await undisturbed(importOf(calm));
  const records = await digestFolder(calm);
  const ofImports = await repeat(imports, tell, async () => {
    await forgetSome(shaken, dice);
    const killed = await kill(importOf(shaken), dice() * importing * LATEST);
    const { misfits } = await readRecords(shaken);
    await undisturbed(importOf(shaken));
    const different = differences(records, await digestFolder(shaken));
    return {
      killed,
      faults: [...misfits.map(({ place }) => `half written: ${place.file}`), ...different],
    };
  });
  if (builds === 0) return ofImports;
  const [first, second] = [path.join(home, 'first'), path.join(home, 'second')];
  const building = await undisturbed(buildOf(calm, first));
  const site = await digestFolder(first);
  const ofBuilds = await repeat(builds, tell, async (round) => {
    if (round % 3 === 0) await rm(second, { recursive: true, force: true });
    const killed = await kill(buildOf(calm, second), dice() * building * LATEST);
    const left = await digestFolder(second);
    const half = left.size > 0 ? differences(site, left).map((name) => `half a site: ${name}`) : [];
    await undisturbed(buildOf(calm, second));
    return { killed, faults: [...half, ...differences(site, await digestFolder(second))] };
  });
  return {
    killed: ofImports.killed + ofBuilds.killed,
    tooLate: ofImports.tooLate + ofBuilds.tooLate,
    faults: [...ofImports.faults, ...ofBuilds.faults],
  };
}

const importOf = (content: string): string[] => [
  'scripts/import.ts',
  '--content',
  content,
  '--workers',
  '1',
];
const buildOf = (content: string, out: string): string[] => [
  'scripts/build.ts',
  '--content',
  content,
  '--out',
  out,
];

interface Round {
  readonly killed: boolean;
  readonly faults: readonly string[];
}

/** Repeats a round until so many runs were killed; one that had ended before its kill does not count. */
async function repeat(
  times: number,
  tell: (line: string) => void,
  play: (round: number) => Promise<Round>,
): Promise<KillOutcome> {
  let [killed, tooLate] = [0, 0];
  const faults: string[] = [];
  for (let round = 0; killed < times && round < times * 3; round++) {
    const outcome = await play(round);
    if (outcome.killed) killed++;
    else tooLate++;
    faults.push(...outcome.faults.map((fault) => `kill ${killed}: ${fault}`));
    if (killed % 10 === 0 && outcome.killed) tell(`${killed} of ${times} killed`);
  }
  return { killed, tooLate, faults };
}

/** So that there is something to write: takes away all that was written, or a part of it; of an article both its files. */
async function forgetSome(content: string, dice: Dice): Promise<void> {
  const all = dice() < 0.4;
  for (const folder of GENERATED)
    for (const name of await readdir(path.join(content, folder)).catch(() => [])) {
      if (!all && dice() < 0.6) continue;
      await rm(path.join(content, folder, name));
      if (folder === 'articles')
        await rm(path.join(content, 'readings', name.replace(/\.md$/, '.json')), { force: true });
    }
}

/** Runs a command to its end and gives how many milliseconds it took. Throws where it fails. */
async function undisturbed(command: readonly string[]): Promise<number> {
  const before = performance.now();
  const child = start(command);
  const code = await ended(child);
  if (code !== 0)
    throw new Error(`"node ${command.join(' ')}" ended with ${code}. Run it by hand.`);
  return performance.now() - before;
}

/** Runs a command and kills it after so many milliseconds. False where it had ended before. */
async function kill(command: readonly string[], after: number): Promise<boolean> {
  const child = start(command);
  const end = ended(child);
  await Promise.race([setTimeout(after), end]);
  const running = child.exitCode === null && child.kill('SIGKILL');
  await end;
  return running;
}

function start(command: readonly string[]) {
  return spawn(process.execPath, ['--import', './scripts/quick-start.ts', ...command], {
    cwd: ROOT,
    stdio: 'ignore',
  });
}

function ended(child: ReturnType<typeof start>): Promise<number | null> {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', resolve);
  });
}
