import { mkdir, mkdtemp, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { importArchive } from '../importing/import-archive.ts';
import { ROOT, runNode } from '../run.ts';

/** A run costs nine builds; more are tried with DATELINE_RUNS. */
const RUNS = Number(process.env['DATELINE_RUNS'] ?? 1);
const MINUTES = { timeout: 60 * 60_000 };

const PEOPLE = ['Torvald Eikeland', 'Renata Olmedo', 'Ilse Marrow', 'Bram Tesselaar'] as const;
const LANDS = ['Norway', 'Chile', 'Finland', 'Ghana'] as const;

interface Written {
  readonly n: number;
  readonly month: number;
  readonly day: number;
  readonly by: number;
  readonly to: number;
}

const one = (max: number) => fc.nat({ max: max - 1 });
const written = fc.record({ n: one(12), month: one(6), day: one(27), by: one(4), to: one(4) });

/** What somebody does to an archive between two builds: every kind in some order, two at a time. */
const KINDS = ['write', 'delete', 'rename', 'note', 'merge', 'reject', 'title'] as const;
const edits = fc
  .tuple(
    fc.shuffledSubarray([...KINDS], { minLength: KINDS.length }),
    fc.infiniteStream(fc.record({ text: written, n: one(12), person: one(3) })),
  )
  .map(([kinds, stream]) => kinds.map((kind) => ({ kind, ...stream.next().value })));

interface Edit {
  readonly kind: (typeof KINDS)[number];
  readonly text: Written;
  /** Which of the clippings, counted round. */
  readonly n: number;
  readonly person: number;
}

function clipping({ n, month, day, by, to }: Written): string {
  const [speaker, land] = [PEOPLE[by], LANDS[to]];
  const other = PEOPLE[(by + 1) % PEOPLE.length];
  const name = new Date(Date.UTC(2031, month, 1)).toLocaleString('en', {
    month: 'long',
    timeZone: 'UTC',
  });
  return `Harbour number ${n} opens in ${land}

${day + 1} ${name} 2031

Foreign Minister ${speaker} of ${land} opened harbour number ${n} together with Mayor ${other} on Monday.

"This is harbour number ${n}, and it will not be the last one in ${land}," ${speaker} said. ${other} thanked ${speaker}.

The harbour took ${n + 2} years to build, and the ships of ${LANDS[(to + 1) % LANDS.length]} are to use it from the summer on.
`;
}

const slug = (name: string | undefined): string => (name ?? '').toLowerCase().replace(' ', '-');

async function apply(content: string, { kind, text, n, person }: Edit): Promise<void> {
  const sources = (await readdir(path.join(content, 'sources'))).sort();
  const chosen = sources[n % Math.max(1, sources.length)] ?? '';
  const source = (name: string) => path.join(content, 'sources', name);
  const rewrite = (lines: string, note = '') =>
    writeFile(
      path.join(content, 'people', `${slug(PEOPLE[person])}.md`),
      `---\nname: ${PEOPLE[person]}\n${lines}---\n${note}`,
    );
  switch (kind) {
    case 'write':
      return writeFile(source(`${text.n}.txt`), clipping(text));
    case 'delete':
      return rm(source(chosen));
    case 'rename':
      return rename(source(chosen), source(`again-${chosen}`));
    case 'note':
      return rewrite('review: confirmed\n', '\nBorn by the sea.\n');
    case 'merge':
      return rewrite(`sameAs: ${slug(PEOPLE[person + 1])}\nreview: confirmed\n`);
    case 'reject':
      return rewrite('review: rejected\n');
    case 'title':
      await mkdir(path.join(content, 'corrections'), { recursive: true });
      return writeFile(
        path.join(content, 'corrections', `${chosen}.yaml`),
        'title:\n  value: The harbour that was named anew\n  reason: the paper edition has it so\n',
      );
  }
}

async function build(content: string, out: string, cache: string): Promise<Map<string, string>> {
  const code = await runNode(['scripts/build.ts', '--content', content, '--out', out], {
    DATELINE_CACHE: cache,
  });
  expect(code).toBe(0);
  const files = new Map<string, string>();
  for (const entry of await readdir(out, { recursive: true, withFileTypes: true })) {
    const file = path.join(entry.parentPath, entry.name);
    if (entry.isFile()) files.set(path.relative(out, file), await readFile(file, 'latin1'));
  }
  return files;
}

const inPairs = (edits: readonly Edit[]): Edit[][] =>
  [0, 2, 4, 6].map((from) => edits.slice(from, from + 2));

function differences(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>) {
  return [...new Set([...one.keys(), ...other.keys()])].filter(
    (name) => one.get(name) !== other.get(name),
  );
}

test(
  'after any edits the site is byte for byte the one that a clean build makes',
  MINUTES,
  async () => {
    const archives = fc.uniqueArray(written, {
      selector: ({ n }) => n,
      minLength: 6,
      maxLength: 8,
    });
    await fc.assert(
      fc.asyncProperty(archives, edits, async (first, then) => {
        const home = await mkdtemp(path.join(tmpdir(), 'dateline-incremental-'));
        const at = (name: string) => path.join(home, name);
        // The code that makes pages has to find its packages, so that caches lie in the project.
        const caches = path.join(ROOT, '.cache/test-incremental', path.basename(home));
        const cache = (name: string) => path.join(caches, name);
        await mkdir(at('content/sources'), { recursive: true });
        await mkdir(at('content/people'));
        try {
          for (const text of first)
            await apply(at('content'), { kind: 'write', text, n: 0, person: 0 });
          for (const step of [[], ...inPairs(then)]) {
            for (const edit of step) await apply(at('content'), edit);
            await importArchive({
              content: at('content'),
              rules: 'test',
              folder: at('read'),
              workers: 0,
              check: false,
              onProgress: () => {},
            });
            const grown = await build(at('content'), at('site'), cache('kept'));
            if (step.length === 0) continue;
            await rm(cache('empty'), { recursive: true, force: true });
            const clean = await build(at('content'), at('clean'), cache('empty'));
            expect(differences(grown, clean)).toEqual([]);
          }
        } finally {
          await rm(home, { recursive: true, force: true });
          await rm(caches, { recursive: true, force: true });
        }
      }),
      { numRuns: RUNS, endOnFailure: true },
    );
  },
);
