import { formatMisfit } from '#archive/misfit/misfit.ts';
import { endWithParent } from '../../src/site/end-with-parent.ts';
import { openReader, type Outcome, type ReaderSettings, type Task } from './reader.ts';
import type { Message } from './walls.ts';

/** A reader in a process of its own: one message a task in, one out. */
const say = (message: Message<Outcome>) => process.send?.(message);

endWithParent();
process.once('message', ({ data }: { data: ReaderSettings }) => {
  const reader = openReader(data);
  process.on('message', (task: Task) => {
    reader(task).then(
      (outcome) => say({ kind: 'done', outcome }),
      (error: unknown) => say({ kind: 'failed', why: formatMisfit(error) }),
    );
  });
  say({ kind: 'ready' });
});
// Where the one that asks is gone, nobody waits for an answer.
process.once('disconnect', () => process.exit());
