/** A command can't do its work; the message says why and what to do. Nothing was changed. */
export class Refused extends Error {}

/** Ends a command that refused its work: prints why, and fails. Any other error is thrown on. */
export function failRefused(error: unknown): void {
  if (!(error instanceof Refused)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
