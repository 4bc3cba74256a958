import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** What one task may take before it is given up. */
export interface Limits {
  readonly seconds: number;
  readonly megabytes: number;
}

/** What became of a task: its outcome, or why there is none, as the end of a sentence. */
export type Walled<R> =
  | { readonly kind: 'done'; readonly outcome: R }
  | { readonly kind: 'failed'; readonly why: string };

/** Processes that do one task each at a time. */
export interface Walls<T, R> {
  /** Never rejects for what happens behind the wall; only where the processes can't be started at all. */
  readonly run: (task: T, seconds?: number) => Promise<Walled<R>>;
  readonly close: () => Promise<void>;
}

/** What a process says: that it is ready for tasks, what a task gave, or how it failed. */
export type Message<R> =
  | { readonly kind: 'ready' }
  | { readonly kind: 'done'; readonly outcome: R }
  | { readonly kind: 'failed'; readonly why: string };

/** To start a process takes longer than so many tasks: for fewer none is started besides those there are. */
const FEW = 4;

interface Job<T, R> {
  readonly task: T;
  readonly seconds: number;
  readonly settle: (walled: Walled<R>) => void;
  readonly reject: (error: unknown) => void;
}

interface Cell<T, R> {
  readonly child: ChildProcess;
  /** The end of what it has printed of errors. */
  complaint: string;
  ready: boolean;
  job?: Job<T, R> | undefined;
  timer?: NodeJS.Timeout | undefined;
}

/** Compiled modules are kept, so that a process starts quickly. */
const QUICK_START = new URL('../quick-start.ts', import.meta.url).href;
const COMPLAINT = 4_000;

/**
 * Tasks behind walls: each is done in a process with limits on time and memory. One that fails, dies or takes too long
 * costs its own task only: it is ended, and another takes its place. They are started when there is work. Threads would
 * be lighter, but one that runs out of memory takes its whole process along when V8 can't grow its heap in time.
 *
 * The script gets `{ data }` as its first message and a task with each later one; it says what `Message` tells.
 */
export function openWalls<T, R>(
  script: URL,
  { workers, limits, data }: { workers: number; limits: Limits; data: unknown },
): Walls<T, R> {
  const cells = new Set<Cell<T, R>>();
  const waiting: Job<T, R>[] = [];

  function start(): void {
    const child = fork(fileURLToPath(script), {
      execArgv: ['--import', QUICK_START, `--max-old-space-size=${limits.megabytes}`],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    const cell: Cell<T, R> = { child, ready: false, complaint: '' };
    cells.add(cell);
    child.stderr?.on('data', (said: Buffer) => {
      cell.complaint = (cell.complaint + said.toString()).slice(-COMPLAINT);
    });
    child.on('message', (message) => hear(cell, message as Message<R>));
    child.on('error', (error) => lose(cell, error.message));
    child.on('close', (code, signal) => lose(cell, reasonOf(cell, `${signal ?? code}`, limits)));
    child.send({ data });
  }

  function hear(cell: Cell<T, R>, message: Message<R>): void {
    if (message.kind === 'ready') cell.ready = true;
    else if (message.kind === 'done') finish(cell, message);
    // What a failure leaves behind in the process nobody knows: it does no more.
    else end(cell, message);
    assign();
  }

  function lose(cell: Cell<T, R>, why: string): void {
    if (!cells.has(cell)) return;
    if (cell.ready) end(cell, { kind: 'failed', why });
    else giveUp(new Error(`No reader of clippings can be started: ${why}.`));
    assign();
  }

  function giveUp(error: unknown): void {
    for (const { child, timer } of cells) {
      clearTimeout(timer);
      child.kill('SIGKILL');
    }
    cells.clear();
    for (const { reject } of waiting.splice(0)) reject(error);
  }

  function finish(cell: Cell<T, R>, walled: Walled<R>): void {
    clearTimeout(cell.timer);
    const { job } = cell;
    cell.job = undefined;
    job?.settle(walled);
  }

  function end(cell: Cell<T, R>, walled: Walled<R>): void {
    cells.delete(cell);
    cell.child.kill('SIGKILL');
    finish(cell, walled);
  }

  function assign(): void {
    for (const cell of cells) {
      if (!cell.ready || cell.job) continue;
      const job = waiting.shift();
      if (!job) return;
      cell.job = job;
      const why = `it was not read within ${job.seconds} seconds`;
      const tooLong = () => {
        end(cell, { kind: 'failed', why });
        assign();
      };
      cell.timer = setTimeout(tooLong, job.seconds * 1000);
      cell.child.send(job.task as object);
    }
    while (cells.size < workers && waiting.length > cells.size * FEW) start();
  }

  return {
    run: (task, seconds = limits.seconds) =>
      new Promise((settle, reject) => {
        waiting.push({ task, seconds, settle, reject });
        assign();
      }),
    close: async () => {
      // A task that nobody waits for any longer is not waited for either.
      for (const { timer } of cells) clearTimeout(timer);
      const open = [...cells].map(({ child }) => child);
      cells.clear();
      const closed = open.map((child) => once(child, 'close'));
      for (const child of open) child.kill('SIGKILL');
      await Promise.all(closed);
    },
  };
}

/** Why a process is gone: that its memory was full, the error that it died of, or only how it ended. */
function reasonOf(
  { complaint }: { complaint: string },
  end: string,
  { megabytes }: Limits,
): string {
  if (/heap out of memory|heap limit/i.test(complaint))
    return `reading it took more than ${megabytes} MB of memory`;
  const error = /^(?:Uncaught )?(\w*Error\b.*)$/m.exec(complaint)?.[1];
  return error ?? `its process ended with ${end}`;
}
