import { availableParallelism } from 'node:os';
import { formatMisfit } from '#archive/misfit/misfit.ts';
import type { Outcome, Reader, ReaderSettings, Task } from './reader.ts';
import { openWalls, type Limits, type Walled } from './walls.ts';

/** Readers of clippings, each behind a wall: what a clipping does to its reader concerns no other clipping. */
export interface Readers {
  /** `bytes` is the size of what is to be read: a larger file may take longer. */
  readonly run: (task: Task, bytes?: number) => Promise<Walled<Outcome>>;
  readonly close: () => Promise<void>;
}

export interface ReadersOptions {
  /** How many processes; with 0 all is read in this one, without walls. As many as there are processors unless said. */
  readonly workers?: number | undefined;
  readonly limits?: Limits | undefined;
}

/** Only what never ends is to run out of time, however busy the machine is; the largest clippings take a minute. */
const LIMITS: Limits = { seconds: 120, megabytes: 2048 };
const SECONDS_A_MEGABYTE = 30;

/** Opens readers; processes are started when there is something to read. */
export function openReaders(
  settings: ReaderSettings,
  { workers = availableParallelism(), limits = LIMITS }: ReadersOptions = {},
): Readers {
  if (workers === 0) return readHere(settings);
  const walls = openWalls<Task, Outcome>(new URL('./reader-process.ts', import.meta.url), {
    workers,
    limits,
    data: settings,
  });
  return {
    run: (task, bytes = 0) =>
      walls.run(task, Math.ceil(limits.seconds + (bytes / 1024 / 1024) * SECONDS_A_MEGABYTE)),
    close: walls.close,
  };
}

function readHere(settings: ReaderSettings): Readers {
  // All that reading takes is loaded only where it is done.
  let reader: Promise<Reader> | undefined;
  const open = async () => (await import('./reader.ts')).openReader(settings);
  return {
    run: async (task) => {
      const read = await (reader ??= open());
      return read(task).then(
        (outcome) => ({ kind: 'done', outcome }),
        (error: unknown) => ({ kind: 'failed', why: formatMisfit(error) }),
      );
    },
    close: async () => {},
  };
}
