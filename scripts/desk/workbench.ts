import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { formatMisfit } from '#archive/misfit/misfit.ts';
import type { ImportReport } from '../importing/import-archive.ts';
import { Refused } from '../refused.ts';
import { openArchive } from './archive-in-hand.ts';
import { readContentFile, writeEdits, type Seen } from './content-file.ts';
import { editsOf, type Decision, type Edit } from './decision.ts';
import type { Doubt } from './doubts/doubt.ts';
import { findDoubts } from './doubts/find-doubts.ts';
import type { Material } from './doubts/material.ts';

/** Before the archive is read anew, the page that comes next is shown: it reads its own clipping. */
const BREATH = 120;

/** What was written at once, and can be taken back at once. */
export interface Written {
  readonly says: string;
  readonly edits: readonly Edit[];
  /** The doubt that it answered. */
  readonly doubt?: string | undefined;
}

/** Where an editor works on an archive: what is doubtful, what was written, and taking it back. */
export interface Workbench {
  readonly content: string;
  readonly material: () => Material;
  /** What is left to look at; what was put off stands at the end. */
  readonly queue: () => readonly Doubt[];
  /** What decisions would write. Throws Refused where that is no place to write to. */
  readonly preview: (decisions: readonly Decision[], reason: string) => readonly Edit[];
  /** Writes decisions, and has the archive settled anew. Throws Refused where a file has changed since it was shown. */
  readonly decide: (
    decisions: readonly Decision[],
    reason: string,
    of: { readonly says: string; readonly doubt?: string | undefined; readonly seen?: Seen },
  ) => Written;
  readonly putOff: (doubt: string) => void;
  /** Takes back what was written last; undefined where there is nothing. Throws Refused where it has changed since. */
  readonly undo: () => Written | undefined;
  readonly last: () => Written | undefined;
  /** Ends when the archive is settled after all that was written. */
  readonly settled: () => Promise<void>;
  readonly state: () => {
    readonly settling: boolean;
    readonly milliseconds: number;
    readonly fault?: string;
  };
}

/** Opens a workbench on a content folder, which is imported for it. */
export async function openWorkbench(content: string, folder?: string): Promise<Workbench> {
  const archive = await openArchive(content, folder);
  let doubts = findDoubts(archive.material());
  const answered = new Set<string>();
  const later = new Set<string>();
  const written: (Written & { made: Edit[] })[] = [];
  let running: Promise<void> | undefined;
  let again = false;
  let milliseconds = 0;
  let fault: string | undefined;

  const settleOnce = async (): Promise<void> => {
    const since = performance.now();
    const about = written.at(-1);
    try {
      const report = await archive.settle();
      about?.made.push(...filesMade(content, report));
      fault = undefined;
    } catch (error) {
      fault = error instanceof Refused ? error.message : formatMisfit(error);
    }
    if (!again) {
      doubts = findDoubts(archive.material());
      answered.clear();
    }
    milliseconds = Math.round(performance.now() - since);
  };
  const settle = (): void => {
    again = running !== undefined;
    running ??= (async () => {
      await setTimeout(BREATH);
      do {
        again = false;
        await settleOnce();
      } while (again);
      running = undefined;
    })();
  };
  const preview: Workbench['preview'] = (decisions, reason) =>
    editsOf(decisions, reason, (path) => readContentFile(content, path));

  return {
    content,
    material: archive.material,
    queue: () => {
      const open = doubts.filter(({ id }) => !answered.has(id));
      return [
        ...open.filter(({ id }) => !later.has(id)),
        ...open.filter(({ id }) => later.has(id)),
      ];
    },
    preview,
    decide: (decisions, reason, { says, doubt, seen }) => {
      const edits = preview(decisions, reason);
      writeEdits(content, edits, seen);
      const done = { says, edits, doubt, made: [] };
      written.push(done);
      if (doubt !== undefined) answered.add(doubt);
      settle();
      return done;
    },
    putOff: (doubt) => {
      later.delete(doubt);
      later.add(doubt);
    },
    undo: () => {
      const done = written.at(-1);
      if (!done) return undefined;
      writeEdits(content, done.edits.map(turnedRound));
      for (const { path, after } of done.made)
        if (textAt(content, path) === after) rmSync(join(content, path), { force: true });
      written.pop();
      if (done.doubt !== undefined) answered.delete(done.doubt);
      settle();
      return done;
    },
    last: () => written.at(-1),
    settled: async () => {
      while (running) await running;
    },
    state: () => ({
      settling: running !== undefined,
      milliseconds,
      ...(fault !== undefined && { fault }),
    }),
  };
}

function turnedRound({ path, before, after }: Edit): Edit {
  return { path, before: after, after: before };
}

/** The files of people and others that an import made: they go again with what they were made for, if nobody touched them. */
function filesMade(content: string, { added }: ImportReport): Edit[] {
  return added
    .filter((path) => /^(?:people|organisations|places)\//.test(path))
    .map((path) => ({ path, before: undefined, after: textAt(content, path) }));
}

function textAt(content: string, path: string): string | undefined {
  const file = join(content, path);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}
