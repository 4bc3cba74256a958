import { readFile, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { z } from 'zod';
import { Refused } from '../refused.ts';
import type { Column } from './figures.ts';

/** All figures of one run of the bench, and the machine they are of. */
export interface BenchRun {
  readonly format: 1;
  readonly machine: Machine;
  readonly recognition: readonly Column[];
  readonly growth: readonly Column[];
  readonly archives: readonly Column[];
}

interface Machine {
  readonly node: string;
  readonly platform: string;
  readonly processor: string;
  readonly cores: number;
}

// A figure without a value has none in JSON either.
const figures = z.object({ what: z.string(), unit: z.string(), value: z.number().optional() });
const columns = z.array(z.object({ size: z.number(), figures: z.array(figures) }));
const run = z.object({
  format: z.literal(1),
  machine: z.object({
    node: z.string(),
    platform: z.string(),
    processor: z.string(),
    cores: z.number(),
  }),
  recognition: columns,
  growth: columns,
  archives: columns,
});

/** The machine that this runs on. */
export function describeMachine(): Machine {
  const processors = cpus();
  return {
    node: process.version,
    platform: `${process.platform} ${process.arch}`,
    processor: processors[0]?.model ?? 'unknown',
    cores: processors.length,
  };
}

/** Writes a run to a file. */
export async function writeRun(file: string, bench: BenchRun): Promise<void> {
  await writeFile(file, `${JSON.stringify(bench, null, 2)}\n`);
}

/** Reads a run that was written before. Throws Refused where the file is none. */
export async function readRun(file: string): Promise<BenchRun> {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined)
    throw new Refused(`There is no file ${file}. Write one first: npm run bench -- --json ${file}`);
  const read = run.safeParse(parse(text));
  if (read.success) return read.data as BenchRun;
  throw new Refused(
    `${file} holds no figures of this bench. Write it again: npm run bench -- --json ${file}`,
  );
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
