import { spawn } from 'node:child_process';
import { realpathSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Whether the program runs from its sources, in a checkout of the project; else it runs compiled, as a package. */
export const IN_CHECKOUT = import.meta.url.endsWith('.ts');

/** The program's own folder: commands work from anywhere. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** The file of a command. */
export function findCommand(name: string): string {
  return path.join(ROOT, 'scripts', `${name}${IN_CHECKOUT ? '.ts' : '.js'}`);
}

/** Whether a module is the command that was called and not used by another (`import.meta.main`, which Node 22 lacks). */
export function isCalled(module: string): boolean {
  const [, called] = process.argv;
  return called !== undefined && realpathSync(called) === fileURLToPath(module);
}

/** Where what need not be done twice for a content folder is kept: beside the sources of a checkout, else in the folder. */
export function cacheHome(content: string): string {
  return IN_CHECKOUT ? path.join(ROOT, '.cache') : path.resolve(content, '.cache');
}

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
