import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fingerprint } from '../importing/text-cache.ts';
import { ROOT } from '../run.ts';
import { writeClipping, writeContent } from './clippings.ts';
import { measureCommand, type CommandCosts } from './command-costs.ts';
import { figure, type Figure } from './figures.ts';
import { openNewsroom, type Newsroom } from './newsroom.ts';
import { measureSearch, type Queries } from './search-waits.ts';
import { searchFigures, sizeFigures, stepFigures } from './whole-figures.ts';
import { measureSite } from './site-size.ts';

/** What the whole way of one archive cost, step by step. */
export interface Steps {
  readonly chars: number;
  readonly import: CommandCosts;
  readonly importAgain: CommandCosts;
  readonly build: CommandCosts;
  readonly importOneMore: CommandCosts;
  readonly buildOneMore: CommandCosts;
  /** The yardstick: the plainest site of the same clippings. */
  readonly plain: CommandCosts;
}

/**
 * Invents an archive of so many articles in a folder of its own, takes it the whole way with the real commands, each a process of
 * its own, and measures each step, the site, and what its readers wait for. `tell` hears what is being done.
 */
export async function measureWholeWay(
  articles: number,
  browse: boolean,
  tell: (step: string) => void,
): Promise<Figure[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'dateline-bench-'));
  // What is built there finds the project's packages by its place, so it can't be among the temporary files.
  const cache = path.join(ROOT, '.cache', path.basename(folder));
  const newsroom = openNewsroom(articles);
  const [content, out] = [path.join(folder, 'content'), path.join(folder, 'site')];
  const plainSite = path.join(folder, 'plain');
  const run = (what: string, script: string, ...args: string[]) => {
    tell(`${articles}: ${what}`);
    return measureCommand([script, ...args], { DATELINE_CACHE: cache });
  };
  const importAll = (what: string) => run(what, 'scripts/import.ts', '--content', content);
  const build = (what: string) => run(what, 'scripts/build.ts', '--content', content, '--out', out);
  try {
    const chars = await writeContent(content, newsroom, articles);
    const plain = await fewest(() =>
      run('plain site', 'scripts/measuring/plain-site.ts', content, plainSite),
    );
    const first = {
      chars,
      plain,
      import: await importAll('import'),
      importAgain: await importAll('import again'),
      build: await build('build'),
    };
    const names = await countNames(content);
    const size = await measureSite(out);
    if (browse) tell(`${articles}: search in a browser`);
    const waits = browse ? await measureSearch(out, queriesOf(newsroom)) : undefined;
    await writeClipping(path.join(content, 'sources'), newsroom, articles);
    const steps: Steps = {
      ...first,
      importOneMore: await importAll('import, one more'),
      buildOneMore: await build('build, one more'),
    };
    return [
      figure('names (people, countries, organisations, places)', '', names),
      ...stepFigures(steps, size, (await measureSite(plainSite)).pages),
      ...sizeFigures(size, articles, names),
      ...(waits ? searchFigures(waits) : []),
    ];
  } finally {
    for (const made of [folder, cache, importCache(content)])
      await rm(made, { recursive: true, force: true });
  }
}

/** The yardstick takes so little time that chance has a share in it: the best of three runs counts. */
async function fewest(run: () => Promise<CommandCosts>): Promise<CommandCosts> {
  const runs = [await run(), await run(), await run()];
  const cost = ({ cpu, wall }: CommandCosts) => cpu ?? wall;
  return runs.reduce((best, one) => (cost(one) < cost(best) ? one : best));
}

/** Where import keeps what it need not do twice for a content folder. */
function importCache(content: string): string {
  return path.join(ROOT, '.cache/import', fingerprint(content).slice(0, 16));
}

async function countNames(content: string): Promise<number> {
  const folders = ['people', 'countries', 'organisations', 'places'];
  const lists = await Promise.all(
    folders.map((folder) => readdir(path.join(content, folder)).catch(() => [])),
  );
  return lists.flat().length;
}

/** Words that some articles have in archives of any size, and the person who is named most often: the dearest of names. */
function queriesOf({ words, people }: Newsroom): Queries {
  const word = (place: number) => words[place] ?? '';
  return {
    word: word(150),
    words: `${word(60)} ${word(90)}`,
    next: `${word(70)} ${word(110)}`,
    name: people[0]?.name ?? '',
    typed: [200, 210, 220, 230, 240].map(word),
  };
}
