import { Worker } from 'node:worker_threads';

/** What one task may take before it is given up. */
export interface Limits {
  readonly seconds: number;
  readonly megabytes: number;
}

/** What became of a task: its outcome, or why there is none, as the end of a sentence. */
export type Walled<R> =
  | { readonly kind: 'done'; readonly outcome: R }
  | { readonly kind: 'failed'; readonly why: string };

/** Threads that do one task each at a time. */
export interface Walls<T, R> {
  /** Never rejects for what happens behind the wall; only where the threads can't be started at all. */
  readonly run: (task: T, seconds?: number) => Promise<Walled<R>>;
  readonly close: () => Promise<void>;
}

/** What a thread says: that it is ready for tasks, what a task gave, or how it failed. */
export type Message<R> =
  | { readonly kind: 'ready' }
  | { readonly kind: 'done'; readonly outcome: R }
  | { readonly kind: 'failed'; readonly why: string };

/** To start a thread takes longer than so many tasks: for fewer none is started besides those there are. */
const FEW = 4;

interface Job<T, R> {
  readonly task: T;
  readonly seconds: number;
  readonly settle: (walled: Walled<R>) => void;
  readonly reject: (error: unknown) => void;
}

interface Thread<T, R> {
  readonly worker: Worker;
  ready: boolean;
  job?: Job<T, R> | undefined;
  timer?: NodeJS.Timeout | undefined;
}

/**
 * Tasks behind walls: each is done in a thread with limits on time and memory. A thread that fails, dies or takes too
 * long costs its own task only: it is ended, and another takes its place. Threads are started when there is work.
 */
export function openWalls<T, R>(
  script: URL,
  { workers, limits, data }: { workers: number; limits: Limits; data: unknown },
): Walls<T, R> {
  const threads = new Set<Thread<T, R>>();
  const waiting: Job<T, R>[] = [];

  function start(): void {
    const worker = new Worker(script, {
      workerData: data,
      resourceLimits: { maxOldGenerationSizeMb: limits.megabytes },
    });
    const thread: Thread<T, R> = { worker, ready: false };
    threads.add(thread);
    worker.on('message', (message: Message<R>) => hear(thread, message));
    worker.on('error', (error) => lose(thread, error));
    worker.on('exit', (code) => lose(thread, new Error(`its thread ended with code ${code}`)));
  }

  function hear(thread: Thread<T, R>, message: Message<R>): void {
    if (message.kind === 'ready') thread.ready = true;
    else if (message.kind === 'done') finish(thread, message);
    // What a failure leaves behind in the thread nobody knows: it does no more.
    else end(thread, message);
    assign();
  }

  function lose(thread: Thread<T, R>, error: unknown): void {
    if (!threads.has(thread)) return;
    if (thread.ready) end(thread, { kind: 'failed', why: reasonOf(error, limits) });
    else giveUp(error);
    assign();
  }

  function giveUp(error: unknown): void {
    for (const thread of threads) void thread.worker.terminate();
    threads.clear();
    for (const { reject } of waiting.splice(0)) reject(error);
  }

  function finish(thread: Thread<T, R>, walled: Walled<R>): void {
    clearTimeout(thread.timer);
    const { job } = thread;
    thread.job = undefined;
    job?.settle(walled);
  }

  function end(thread: Thread<T, R>, walled: Walled<R>): void {
    threads.delete(thread);
    void thread.worker.terminate();
    finish(thread, walled);
  }

  function assign(): void {
    for (const thread of threads) {
      if (!thread.ready || thread.job) continue;
      const job = waiting.shift();
      if (!job) return;
      thread.job = job;
      const why = `it was not read within ${job.seconds} seconds`;
      const tooLong = () => {
        end(thread, { kind: 'failed', why });
        assign();
      };
      thread.timer = setTimeout(tooLong, job.seconds * 1000);
      thread.worker.postMessage(job.task);
    }
    while (threads.size < workers && waiting.length > threads.size * FEW) start();
  }

  return {
    run: (task, seconds = limits.seconds) =>
      new Promise((settle, reject) => {
        waiting.push({ task, seconds, settle, reject });
        assign();
      }),
    close: async () => {
      const open = [...threads];
      threads.clear();
      await Promise.all(open.map(({ worker }) => worker.terminate()));
    },
  };
}

function reasonOf(error: unknown, { megabytes }: Limits): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return code === 'ERR_WORKER_OUT_OF_MEMORY'
    ? `reading it took more than ${megabytes} MB of memory`
    : message;
}
