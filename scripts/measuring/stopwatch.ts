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
