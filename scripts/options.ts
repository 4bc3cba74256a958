import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';

/** Options that several commands take, with the folders they mean when nothing is said. */
export const CONTENT = { content: { type: 'string', default: 'content' } } as const;
export const OUT = { out: { type: 'string', default: 'dist' } } as const;
export const PORT = { port: { type: 'string', default: '4321' } } as const;

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
    return parseArgs({ options, allowPositionals });
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
