/** The fewest seconds of processor time (of all threads of this process) of several runs: what a machine can do once the code is warm. */
export async function secondsOf(work: () => unknown, runs = 4): Promise<number> {
  let best = Infinity;
  for (let run = 0; run < runs; run++) {
    const before = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, (user + system) / 1e6);
  }
  return best;
}
