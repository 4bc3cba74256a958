import { spawn } from 'node:child_process';
import { ROOT } from '../run.ts';
import { readProcess, readTree, TELLS, type RunningProcess } from './process-tree.ts';

/** What a command cost. Where the machine does not tell, processor time and memory are missing. */
export interface CommandCosts {
  readonly wall: number;
  /** Seconds of processor time of the command and of all that it started. */
  readonly cpu?: number;
  /** The most memory that one process held, in bytes. */
  readonly peak?: number;
  /** Seconds of processor time of all processes while one of the watched name ran, and its own peak. */
  readonly watched?: { readonly cpu: number; readonly peak: number };
}

/** How often the processes are looked at, in milliseconds. */
const PAUSE = 100;

/**
 * Runs a script of ours with this Node, and measures it. `watch` is the beginning of a process' name: what is spent while such a
 * process runs is also told apart. What the command prints is shown only if it fails. Throws where it does.
 */
export async function measureCommand(
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  watch = 'pagefind',
): Promise<CommandCosts> {
  const endedBefore = readProcess(process.pid)?.cpuOfEnded ?? 0;
  const started = performance.now();
  const child = spawn(process.execPath, args, { cwd: ROOT, env: { ...process.env, ...env } });
  const printed: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (part: Buffer) => printed.push(part));
  const tally = new Tally(watch);
  const look = () => tally.add(readTree(child.pid ?? 0));
  const timer = TELLS ? setInterval(look, PAUSE) : undefined;
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  }).finally(() => clearInterval(timer));
  const wall = (performance.now() - started) / 1000;
  if (code !== 0) {
    console.error(Buffer.concat(printed).toString());
    throw new Error(`node ${args.join(' ')} failed; what it printed stands above.`);
  }
  if (!TELLS) return { wall };
  const ended = (readProcess(process.pid)?.cpuOfEnded ?? 0) - endedBefore;
  return { wall, cpu: Math.max(ended, tally.cpu), peak: tally.peak, ...tally.watchedCosts() };
}

/** Adds up what the processes of a command have used, from one look to the next. */
class Tally {
  readonly #watch: string;
  readonly #last = new Map<number, RunningProcess>();
  #watchedCpu = 0;
  #watchedPeak = 0;
  #seen = false;
  peak = 0;

  constructor(watch: string) {
    this.#watch = watch;
  }

  get cpu(): number {
    return [...this.#last.values()].reduce((sum, { cpu }) => sum + cpu, 0);
  }

  add(processes: readonly RunningProcess[]): void {
    const before = this.cpu;
    for (const running of processes) {
      this.#last.set(running.pid, running);
      this.peak = Math.max(this.peak, running.peak);
    }
    const watched = processes.filter(({ name }) => name.startsWith(this.#watch));
    if (watched.length === 0) return;
    this.#seen = true;
    this.#watchedCpu += this.cpu - before;
    this.#watchedPeak = Math.max(this.#watchedPeak, ...watched.map(({ peak }) => peak));
  }

  watchedCosts(): Pick<CommandCosts, 'watched'> {
    return this.#seen ? { watched: { cpu: this.#watchedCpu, peak: this.#watchedPeak } } : {};
  }
}
