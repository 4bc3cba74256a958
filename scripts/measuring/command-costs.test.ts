import { writeFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { measureCommand } from './command-costs.ts';
import { TELLS } from './process-tree.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'command-costs-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function script(name: string, text: string): Promise<string> {
  const file = path.join(folder, `${name}.mjs`);
  await writeFile(file, text);
  return file;
}

const BUSY = `
  const busy = (seconds) => {
    const before = process.cpuUsage();
    for (let used = 0; used < seconds * 1e6; ) {
      const { user, system } = process.cpuUsage(before);
      used = user + system;
    }
  };
`;

test.runIf(TELLS)(
  'processor time is that of a command and its children, memory that of the largest',
  async () => {
    const child = await script('child', `${BUSY}; busy(0.5)`);
    const parent = await script(
      'parent',
      `${BUSY}
       import { spawnSync } from 'node:child_process';
       const held = Buffer.alloc(200 * 1024 * 1024, 1);
       busy(0.5);
       spawnSync(process.execPath, ['${child}']);
       if (held[0] !== 1) process.exit(1);`,
    );
    const { cpu, peak, wall, watched } = await measureCommand([parent], {});
    expect(cpu).toBeGreaterThan(0.99);
    expect(wall).toBeGreaterThan(0.5);
    expect(peak).toBeGreaterThan(200 * 1024 * 1024);
    expect(watched).toBeUndefined();
  },
);

test.runIf(TELLS)('what is spent while a process of a name runs is told apart', async () => {
  const watched = await script(
    'watched',
    `${BUSY}; process.title = 'watched-one'; await new Promise((done) => setTimeout(done, 300)); busy(0.6)`,
  );
  const parent = await script(
    'starter',
    `${BUSY}
     import { spawnSync } from 'node:child_process';
     busy(0.6);
     spawnSync(process.execPath, ['${watched}']);`,
  );
  const costs = await measureCommand([parent], {}, 'watched');
  expect(costs.watched?.cpu).toBeGreaterThan(0.4);
  expect(costs.watched?.cpu).toBeLessThan((costs.cpu ?? 0) - 0.5);
});

test('a command that fails is no measurement', async () => {
  const failing = await script('failing', 'process.exit(3)');
  await expect(measureCommand([failing], {})).rejects.toThrow('failed');
});
