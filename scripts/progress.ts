const WIDTH = 24;

/** Says how far a long work has come. */
export type Progress = (done: number, all: number) => void;

/**
 * Shows how far a long work has come: a bar on a terminal, taken away at the end, and a plain line now and then
 * elsewhere. `what` is what is counted, "clippings read".
 */
export function showProgress(what: string, stream: NodeJS.WriteStream = process.stderr): Progress {
  let told = 0;
  return (done, all) => {
    const step = formatStep(done, all, what);
    if (stream.isTTY)
      stream.write(done >= all ? '\r\x1b[K' : `\r${formatBar(done, all)} ${step}\x1b[K`);
    else if (done < all && done - told >= 1000) {
      told = done;
      stream.write(`${step}\n`);
    }
  };
}

/** `███████░░░░░`: the share that is done. */
export function formatBar(done: number, all: number): string {
  const full = all === 0 ? WIDTH : Math.floor((Math.min(done, all) / all) * WIDTH);
  return '█'.repeat(full) + '░'.repeat(WIDTH - full);
}

function formatStep(done: number, all: number, what: string): string {
  return `${done.toLocaleString('en')} of ${all.toLocaleString('en')} ${what}`;
}
