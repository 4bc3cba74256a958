/** A command can't do its work; the message says why and what to do. Nothing was changed. */
export class Refused extends Error {}

/** What to do where the system does not let a file be written, by its code of the error. */
const SYSTEM: Readonly<Record<string, string>> = {
  ENOSPC: 'The disk is full. Make room',
  EDQUOT: 'Your share of the disk is used up. Make room',
  EFBIG: 'The file is larger than it may be. Raise the limit',
  EROFS: 'The disk can only be read. Copy the folder to another one',
  EACCES: 'You may not write there. Give yourself the right',
  EPERM: 'You may not write there. Give yourself the right',
};

/** Ends a command that refused its work, or whose files the disk did not take: prints why, and fails. Any other error is thrown on. */
export function failRefused(error: unknown): void {
  const message = error instanceof Refused ? error.message : systemMessage(error);
  if (message === undefined) throw error;
  console.error(message);
  process.exitCode = 1;
}

/** What keeps the system from writing a file: the code of the error, and the file's path where it is known. */
export interface Hindrance {
  readonly code: string;
  readonly path?: string | undefined;
}

/** The hindrance that an error is of; undefined for errors of other kinds. */
export function hindranceOf(error: unknown): Hindrance | undefined {
  const { code, path, dest } = error as NodeJS.ErrnoException & { dest?: string };
  return code !== undefined && code in SYSTEM ? { code, path: dest ?? path } : undefined;
}

/** Nothing is ever half written: what was not finished, the next run does. */
function systemMessage(error: unknown): string | undefined {
  const { code = '', path: where } = hindranceOf(error) ?? {};
  const what = SYSTEM[code];
  if (what === undefined) return undefined;
  return `${where === undefined ? '' : `${where}: `}${what} and run the command again; what was written is whole.`;
}
