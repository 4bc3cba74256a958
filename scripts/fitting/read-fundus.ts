import { execFileSync } from 'node:child_process';
import { basename } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { PublishedPage, Reading } from './published-page.ts';

const DATA = 'tests/resources/parser/test_data';
const LARGEST = 64_000_000;

interface Label {
  readonly title?: string;
  readonly authors?: readonly string[];
  readonly publishing_date?: string;
  readonly body?: {
    readonly summary?: readonly string[];
    readonly sections?: readonly {
      readonly headline: readonly string[];
      readonly paragraphs: readonly string[];
    }[];
  };
}

/**
 * The pages on which Fundus tests its parsers, those of former years too: each page that a clone's history holds, with
 * the labels that stood beside it when it was last changed and when it was last there.
 */
export function* readFundus(clone: string): Generator<PublishedPage> {
  const gone = changes(clone, 'D');
  for (const [page, commit] of [...changes(clone, 'AM')].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const html = fileAt(clone, commit, page);
    if (!html) continue;
    const leaving = gone.get(page);
    const last = leaving && !fileAt(clone, 'HEAD', page) ? `${leaving}^` : 'HEAD';
    const labels = [commit, last].flatMap(
      (at) => fileAt(clone, at, page.replace(ENDING, '.json')) ?? [],
    );
    yield {
      name: basename(page, '.html.gz'),
      html: gunzipSync(html).toString('utf8'),
      address: '',
      readings: labels.flatMap((json) => readingsOf(json.toString('utf8'))),
    };
  }
}

/** "TheTimes_2024_05_02.html.gz" is labelled in "TheTimes.json". */
const ENDING = /(?:_\d{4}_\d{2}_\d{2})?(?:_\d+)?\.html\.gz$/;

/** Each page that was ever added or changed (`AM`) or deleted (`D`), and the last commit that did so. */
function changes(clone: string, kind: 'AM' | 'D'): ReadonlyMap<string, string> {
  const log = git(clone, [
    ...['log', '--full-history', '-m', '--no-renames', `--diff-filter=${kind}`],
    ...['--name-only', '--format=%H', '--', DATA],
  ]);
  const found = new Map<string, string>();
  let commit = '';
  for (const line of log?.toString('utf8').split('\n') ?? []) {
    if (/^[0-9a-f]{40}$/.test(line)) commit = line;
    else if (line.endsWith('.html.gz') && !found.has(line)) found.set(line, commit);
  }
  return found;
}

function fileAt(clone: string, commit: string, path: string): Buffer | undefined {
  return git(clone, ['show', `${commit}:${path}`]);
}

/** What a command of Git prints; undefined where it fails. */
function git(clone: string, command: readonly string[]): Buffer | undefined {
  try {
    const stdio = ['ignore', 'pipe', 'ignore'] as const;
    return execFileSync('git', ['-C', clone, ...command], {
      maxBuffer: LARGEST,
      stdio: [...stdio],
    });
  } catch {
    return undefined;
  }
}

/** One reading for each version of the parser that the labels were made with. */
function readingsOf(json: string): Reading[] {
  const labels = Object.values(JSON.parse(json) as Record<string, Label>);
  return labels.flatMap(({ body, title, authors, publishing_date: date }) => {
    const paragraphs = [
      ...(body?.summary ?? []),
      ...(body?.sections ?? []).flatMap((section) => [...section.headline, ...section.paragraphs]),
    ];
    if (paragraphs.length === 0) return [];
    return [
      { paragraphs, ...(title && { title }), ...(authors && { authors }), ...(date && { date }) },
    ];
  });
}
