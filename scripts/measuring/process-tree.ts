import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** A running process, from Linux' `/proc` (proc(5)). Seconds are of processor time, of user and system together. */
export interface RunningProcess {
  readonly pid: number;
  readonly parent: number;
  readonly name: string;
  readonly cpu: number;
  /** Of descendants that have ended and were waited for. */
  readonly cpuOfEnded: number;
  /** The most memory that it has held so far, in bytes; 0 where it has just ended. */
  readonly peak: number;
}

/** Whether the machine tells what its processes use. Only Linux does, in files; elsewhere processor time and memory aren't known. */
export const TELLS = process.platform === 'linux';

/** Ticks a second, in which Linux counts processor time. */
let ticks: number | undefined;
const ticksASecond = (): number =>
  (ticks ??= Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' })));

/** A process, or nothing where there is none of that number. */
export function readProcess(pid: number): RunningProcess | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name stands in brackets and may hold any character.
    const name = stat.slice(stat.indexOf('(') + 1, stat.lastIndexOf(')'));
    const fields = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    const seconds = (from: number) =>
      ((fields[from] ?? 0) + (fields[from + 1] ?? 0)) / ticksASecond();
    const peak = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return {
      pid,
      parent: fields[1] ?? 0,
      name,
      cpu: seconds(11),
      cpuOfEnded: seconds(13),
      peak: Number(peak ?? 0) * 1024,
    };
  } catch {
    return undefined;
  }
}

/** A process and all that descend from it, itself first; nothing where it has ended. */
export function readTree(root: number): RunningProcess[] {
  const first = readProcess(root);
  return first ? [first, ...listChildren(root).flatMap(readTree)] : [];
}

/** Each thread of a process has a list of the processes it started. */
function listChildren(pid: number): number[] {
  try {
    return readdirSync(`/proc/${pid}/task`).flatMap((thread) =>
      readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8')
        .split(' ')
        .filter((child) => child !== '')
        .map(Number),
    );
  } catch {
    return [];
  }
}
