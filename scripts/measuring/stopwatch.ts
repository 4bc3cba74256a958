export interface Figure {
  readonly what: string;
  readonly amount: string;
  readonly took: string;
  readonly pace: string;
}

/** Seconds of processor time (of all threads of this process) and on the clock. */
export interface Seconds {
  readonly cpu: number;
  readonly clock: number;
}

/** The fewest seconds of several runs: what the machine can do once the code is warm. */
export function secondsOf(work: () => unknown, runs = 4): Seconds {
  let best: Seconds = { cpu: Infinity, clock: Infinity };
  for (let run = 0; run < runs; run++) {
    const started = performance.now();
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    const clock = (performance.now() - started) / 1000;
    best = {
      cpu: Math.min(best.cpu, (user + system) / 1e6),
      clock: Math.min(best.clock, clock),
    };
  }
  return best;
}

/** Seconds that one asynchronous piece of work took. */
export async function secondsOfRun(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return (performance.now() - started) / 1000;
}

/** A figure of work on text: characters, and characters a second of processor time. */
export function textFigure(what: string, chars: number, { cpu, clock }: Seconds): Figure {
  return {
    what,
    amount: `${(chars / 1e6).toFixed(2)} M chars`,
    took: `${cpu.toFixed(2)} s (clock ${clock.toFixed(2)} s)`,
    pace: `${(chars / cpu / 1e6).toFixed(2)} M chars/s`,
  };
}

/** A figure of work on articles: how many, and how many a second. */
export function articleFigure(what: string, articles: number, seconds: number): Figure {
  return {
    what,
    amount: `${articles} articles`,
    took: `${seconds.toFixed(1)} s`,
    pace: `${(articles / seconds).toFixed(0)} articles/s`,
  };
}

/** Figures in columns for a terminal. */
export function formatFigures(figures: readonly Figure[]): string {
  const rows = figures.map(({ what, amount, took, pace }) => [what, amount, took, pace]);
  const widths = [0, 1, 2, 3].map((k) => Math.max(...rows.map((row) => (row[k] as string).length)));
  return rows
    .map((row) =>
      row
        .map((cell, k) =>
          k === 0 ? cell.padEnd(widths[k] as number) : cell.padStart(widths[k] as number),
        )
        .join('  '),
    )
    .join('\n');
}
