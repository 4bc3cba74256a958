import path from 'node:path';
import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { IN_CHECKOUT } from './run.ts';

/** Options that several commands take, with the folders they mean when nothing is said. */
export const CONTENT = {
  content: { type: 'string', default: IN_CHECKOUT ? 'content' : 'archive' },
} as const;
/** Where nothing is said it is the site of the content folder, see `siteOf`. */
export const OUT = { out: { type: 'string', default: '' } } as const;
export const PORT = { port: { type: 'string', default: '4321' } } as const;

/** Where the site of a content folder is built when nothing is said: in a checkout beside it, else in it. */
export function siteOf(content: string): string {
  return IN_CHECKOUT ? 'dist' : path.join(content, 'site');
}

/**
 * Reads the command line. `--help` prints the usage and ends the program; an option nobody knows prints the
 * usage and ends it with exit code 1.
 */
export function readOptions<T extends ParseArgsOptionsConfig>(
  usage: string,
  options: T,
  allowPositionals = false,
) {
  if (process.argv.includes('--help')) {
    console.log(usage);
    process.exit(0);
  }
  try {
    const read = parseArgs({ options, allowPositionals });
    const values = read.values as { out?: string; content?: string };
    if (values.out === '') values.out = siteOf(values.content ?? CONTENT.content.default);
    return read;
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
    process.exit(1);
  }
}

/** A port from the command line. Ends the program with a message where it is none. */
export function readPort(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return port;
  console.error(`--port is "${text}". Give a number from 0 (any free port) to 65535.`);
  process.exit(1);
}
