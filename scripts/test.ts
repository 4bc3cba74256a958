import { availableParallelism } from 'node:os';
import { readFile, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { readOptions } from './options.ts';
import { ROOT, runNode } from './run.ts';

const USAGE = `npm test

Runs every test, the cheapest first, and ends at the first that fails: formatting, lint, types, code that nothing
uses, unit and property tests, a few kills of imports, the import of the shipped clippings, their site, the site of hostile clippings, and a real browser on both.`;

interface Stage {
  readonly name: string;
  /** False where it failed. What went wrong has then been printed. */
  readonly run: () => Promise<boolean>;
}

/** Two builds of the shipped archive: the second with an empty cache, in another time zone and language. */
const FIRST = '.cache/test/site';
const SECOND = '.cache/test/again';

/** What Prettier looks at: the code, not what tools write beside it. */
const FORMATTED = ['src', 'scripts', '.config', '*.json', '*.ts', '*.mjs'];

/** Vitest would leave one core idle, and many tests wait: for a browser, or for a command. */
const WORKERS = ['--maxWorkers', String(availableParallelism())];

const node = async (args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<boolean> =>
  (await runNode(args, env)) === 0;

const tool =
  (name: string, ...args: string[]) =>
  () =>
    node([findTool(name), ...args]);

const build = (out: string, env: NodeJS.ProcessEnv) =>
  node(['scripts/build.ts', '--out', out], { DATELINE_CACHE: `${out}-cache`, ...env });

const STAGES: readonly Stage[] = [
  {
    name: 'Formatting',
    run: tool('prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', ...FORMATTED),
  },
  {
    name: 'Lint',
    run: tool(
      'eslint/bin/eslint.js',
      '--config',
      '.config/eslint.config.js',
      '--max-warnings',
      '0',
      '.',
    ),
  },
  { name: 'Types', run: tool('astro/bin/astro.mjs', 'check', '--minimumSeverity', 'warning') },
  {
    name: 'What nothing uses',
    run: tool('knip/bin/knip.js', '--config', '.config/knip.json'),
  },
  {
    name: 'Unit and property tests',
    run: tool('vitest/vitest.mjs', 'run', '--project', 'unit', ...WORKERS),
  },
  { name: 'Kills', run: () => node(['scripts/kills.ts', '--kills', '4', '--builds', '0']) },
  { name: 'Import', run: () => node(['scripts/import.ts', '--check']) },
  { name: 'The whole archive', run: () => node(['scripts/check.ts']) },
  { name: 'Build', run: () => build(FIRST, { TZ: 'UTC' }) },
  { name: 'The built site', run: () => node(['scripts/check-site.ts', '--out', FIRST]) },
  {
    name: 'Build again elsewhere',
    run: async () =>
      (await build(SECOND, { TZ: 'America/St_Johns', LANG: 'tr_TR.UTF-8' })) &&
      sameFiles(FIRST, SECOND),
  },
  // Each twelfth of their pages; "npm run hostile" opens all.
  { name: 'Hostile clippings', run: () => node(['scripts/hostile.ts', '--every', '12']) },
  {
    name: 'Browser',
    run: () =>
      node([findTool('vitest/vitest.mjs'), 'run', '--project', 'browser', ...WORKERS], {
        DATELINE_BUILT: FIRST,
      }),
  },
];

readOptions(USAGE, {});
process.chdir(ROOT);
process.env.ASTRO_TELEMETRY_DISABLED = '1';
await rm('.cache/test', { recursive: true, force: true });
for (const { name, run } of STAGES) {
  console.log(`\n── ${name} ──`);
  const passed = await run();
  if (passed) continue;
  console.error(`\n✖ ${name} failed; what comes after it was not run.`);
  process.exit(1);
}

function findTool(name: string): string {
  return fileURLToPath(new URL(`../node_modules/${name}`, import.meta.url));
}

/** Whether two folders hold the same files, byte for byte. */
async function sameFiles(one: string, other: string): Promise<boolean> {
  const names = new Set([...(await listFiles(one)), ...(await listFiles(other))]);
  const read = (folder: string, name: string): Promise<Buffer | undefined> =>
    readFile(path.join(folder, name)).catch(() => undefined);
  const different: string[] = [];
  for (const name of names) {
    const [a, b] = await Promise.all([read(one, name), read(other, name)]);
    if (!a || !b || !a.equals(b)) different.push(name);
  }
  for (const name of different.sort())
    console.error(
      `${name} differs between ${one} and ${other}. Look for a clock, a locale or an order of files.`,
    );
  if (different.length === 0) console.log(`${names.size} files, the same byte for byte.`);
  return different.length === 0;
}

async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));
}
