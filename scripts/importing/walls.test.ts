import { writeFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { openWalls, type Limits } from './walls.ts';

const folder = mkdtempSync(join(tmpdir(), 'dateline-walls-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A process that does as the task says. */
const OBEYING = `
const deeds = {
  answer: () => 42,
  throw: () => { throw new RangeError('too deep'); },
  die: () => process.exit(3),
  hang: () => { for (;;); },
  eat: () => { const all = []; for (;;) all.push(new Array(10_000).fill('x').map((x, n) => x + n)); },
};
process.once('message', () => {
  process.on('message', (task) => {
    try {
      process.send({ kind: 'done', outcome: deeds[task]() });
    } catch (error) {
      process.send({ kind: 'failed', why: String(error) });
    }
  });
  process.send({ kind: 'ready' });
});
`;

function open(script: string, limits: Partial<Limits> = {}, workers = 1) {
  const path = join(folder, `${script.length}.cjs`);
  writeFileSync(path, script);
  return openWalls<string, number>(pathToFileURL(path), {
    workers,
    limits: { seconds: 60, megabytes: 100, ...limits },
    data: undefined,
  });
}

test.each([
  ['throw', {}, /RangeError: too deep/],
  ['die', {}, /ended with 3/],
  ['hang', { seconds: 0.5 }, /within 0.5 seconds/],
  ['eat', {}, /more than 100 MB/],
])('what does %s costs its own task only, and says why', async (deed, limits, why) => {
  const walls = open(OBEYING, limits);
  const answers = await Promise.all(['answer', deed, 'answer'].map((task) => walls.run(task)));
  await walls.close();
  expect(answers).toEqual([
    { kind: 'done', outcome: 42 },
    { kind: 'failed', why: expect.stringMatching(why) },
    { kind: 'done', outcome: 42 },
  ]);
});

test('several processes answer many tasks, each its own', async () => {
  const walls = open(OBEYING.replace('42', '7'), {}, 3);
  const answers = await Promise.all(Array.from({ length: 50 }, () => walls.run('answer')));
  await walls.close();
  expect(answers).toEqual(answers.map(() => ({ kind: 'done', outcome: 7 })));
});

test('processes that can not even start are no fault of a task', async () => {
  const walls = open('throw new Error("no such package")');
  await expect(walls.run('answer')).rejects.toThrow('no such package');
  await walls.close();
});
