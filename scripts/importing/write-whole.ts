import { copyFileSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Where files of a folder are written before they get their names: nobody looks for clippings or records there. */
const UNFINISHED = '.unfinished';

export interface WriteOptions {
  /** Wait until the disk has it: for what can't be made again. */
  readonly durable?: boolean;
}

let count = 0;

/**
 * Writes a file below `folder` whole or not at all: a reader or a kill never sees half of it. Makes the folders on its
 * way. What a kill leaves unfinished, `clearUnfinished` takes away.
 */
export function writeWhole(
  folder: string,
  path: string,
  content: string | Uint8Array,
  { durable = false }: WriteOptions = {},
): void {
  const unfinished = join(folder, UNFINISHED, `${process.pid}-${count++}`);
  const target = join(folder, path);
  try {
    inFolder(unfinished, () => writeFileSync(unfinished, content, { flush: durable }));
    inFolder(target, () => moveTo(unfinished, target));
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
}

/** Takes away what writers that were killed have left in the folder. Nobody may be writing there. */
export function clearUnfinished(folder: string): void {
  rmSync(join(folder, UNFINISHED), { recursive: true, force: true });
}

/** Does it, once more with its folder made where that was missing. */
function inFolder(path: string, write: () => void): void {
  try {
    write();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    mkdirSync(dirname(path), { recursive: true });
    write();
  }
}

/** Gives a finished file its name; by way of a hidden one where the name lies on another disk. */
function moveTo(unfinished: string, target: string): void {
  try {
    renameSync(unfinished, target);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    const beside = join(dirname(target), `${UNFINISHED}-${basename(unfinished)}`);
    copyFileSync(unfinished, beside);
    renameSync(beside, target);
    rmSync(unfinished, { force: true });
  }
}
