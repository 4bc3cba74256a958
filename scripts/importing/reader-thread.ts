import { parentPort, workerData } from 'node:worker_threads';
import { openReader, type Outcome, type ReaderSettings, type Task } from './reader.ts';
import type { Message } from './walls.ts';

/** A reader in a thread of its own: one message a task in, one out. */
const reader = openReader(workerData as ReaderSettings);
const say = (message: Message<Outcome>) => parentPort?.postMessage(message);

parentPort?.on('message', (task: Task) => {
  reader(task).then(
    (outcome) => say({ kind: 'done', outcome }),
    (error: unknown) => say({ kind: 'failed', why: String(error) }),
  );
});
say({ kind: 'ready' });
