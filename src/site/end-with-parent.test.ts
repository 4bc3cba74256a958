import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'dateline-orphan-'));
afterAll(() => rmSync(folder, { recursive: true }));

const WATCHED = `
import { endWithParent } from ${JSON.stringify(new URL('./end-with-parent.ts', import.meta.url).href)};
endWithParent();
setTimeout(() => { process.send(process.pid); setImmediate(() => { for (;;); }); }, 300);
`;
const PARENT = `
import { fork } from 'node:child_process';
fork(process.argv[2]).on('message', (pid) => console.log(pid));
`;

function put(name: string, code: string): string {
  writeFileSync(join(folder, name), code);
  return join(folder, name);
}

/** A dead process that nobody has asked for yet still has its number. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'latin1'));
  } catch (error) {
    return (error as NodeJS.ErrnoException).path !== undefined && process.platform !== 'linux';
  }
}

test('a process that hangs ends when the one that started it was killed', async () => {
  const child = spawn(process.execPath, [put('parent.mjs', PARENT), put('child.mjs', WATCHED)]);
  const [said] = (await once(child.stdout, 'data')) as [Buffer];
  const orphan = Number(String(said));
  expect(isAlive(orphan)).toBe(true);
  child.kill('SIGKILL');
  for (let round = 0; round < 200 && isAlive(orphan); round++) await setTimeout(50);
  expect(isAlive(orphan)).toBe(false);
});
