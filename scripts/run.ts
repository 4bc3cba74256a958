import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The project's own folder: commands work from anywhere. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Runs a script with this Node in the project's folder, its output going where ours goes; gives its exit code. */
export function runNode(args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd: ROOT,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...env },
    });
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}
