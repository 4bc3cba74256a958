import { fold } from '../../text/fold.ts';
import type { PrintedHosts } from './clues-of-hosts.ts';
import type { Evidence } from '../clipping.ts';
import type { FieldContext } from '../page/field-context.ts';
import { publisherNamed } from '../lines/known-publisher.ts';
import { isOutletName } from '../lines/names.ts';
import type { Clue, ClueKind } from './publisher-clue.ts';
import { isGlued, isTelling, squeezed } from '../lines/site-name.ts';

/** All that the page says for one publisher. */
export interface Candidate {
  /** The letters of its name. */
  readonly key: string;
  readonly name: string;
  /** The folded name, a blank at either end, without "the". */
  readonly words: string;
  readonly clues: readonly Clue[];
  /** How often its host, mail domain or handle is printed, and the share among all that are printed. */
  readonly hosts: number;
  readonly hostShare: number;
  /** In how many of the site's own lines, and of the article's, it is named. */
  readonly outside: number;
  readonly inside: number;
}

/** Kinds of clues that say nothing of whose name it is: some other clue has to. */
const VAGUE: ReadonlySet<ClueKind> = new Set<ClueKind>([
  'alone',
  'top',
  'picture',
  'site-host',
  'owner',
]);
/** Clues that a host is the site’s own. One host alone may be that of a shop or a friend. */
const OF_THE_SITE: ReadonlySet<ClueKind> = new Set<ClueKind>(['own-host', 'spelled', 'address']);
const EMPTY = new Set(
  (
    'the a an we my me you your our us with how why who what when where she he they it this that these those and or but not so as of to in ' +
    'on at for from by all les la le der die das im zum zur sie ihr ihre mein meine unser unsere jetzt weitere auf du sep oct nov dec jan feb mar apr jun jul aug january february march april may june ' +
    'july august september october november december'
  ).split(' '),
);
const MOST = 80;
/** Readers' comments and other long texts outside the article are no lines of the site's own. */
const LONGEST_LINE = 40;

/** The publishers that the page's clues speak for. Clues whose names have the same letters speak for one. */
export function gatherPublishers(
  context: FieldContext,
  clues: readonly Clue[],
  hosts: PrintedHosts,
): Candidate[] {
  const groups = new Map<string, Clue[]>();
  for (const clue of clues) {
    const key = squeezed(clue.name);
    if (key.length < 2 || isGlued(clue.name) || isEmpty(clue.name)) continue;
    const group = groups.get(key);
    if (group) group.push(clue);
    else groups.set(key, [clue]);
  }
  const total = [...hosts.times.values()].reduce((all, times) => all + times, 0);
  const [site, article] = linesOf(context);
  return [...groups]
    .map(([key, group]) => ({ key, group, times: hosts.times.get(key) ?? 0 }))
    .filter(({ group, times }) => isNamed(group, times, total))
    .slice(0, MOST)
    .map(({ key, group, times }) => {
      const names = [
        ...new Set(group.flatMap(({ name, printed }) => [wordsOf(name), wordsOf(printed)])),
      ];
      const name = nameOf(group);
      return {
        key,
        name,
        words: wordsOf(name),
        clues: group,
        hosts: times,
        hostShare:
          times / (group.some(({ kind }) => OF_THE_SITE.has(kind)) ? total : total + 1) || 0,
        outside: countNaming(site, names),
        inside: countNaming(article, names),
      };
    });
}

/** The spelling with most clues, a host only where there is no other. */
function nameOf(group: readonly Clue[]): string {
  const times = new Map<string, number>();
  for (const { name } of group) {
    const worth = /\.\p{Ll}{2,}$/u.test(name) ? 0.1 : 1;
    times.set(name, (times.get(name) ?? 0) + worth);
  }
  return [...times].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}

function isNamed(group: readonly Clue[], times: number, total: number): boolean {
  return (
    group.some(({ kind }) => !VAGUE.has(kind)) ||
    (times > 0 && group.some(({ kind }) => kind !== 'site-host')) ||
    (times > 1 && times * 2 >= total) ||
    group.some(
      ({ name, printed }) =>
        (publisherNamed(name) && isTelling(printed)) || (isOutletName(name) && group.length > 1),
    )
  );
}

function isEmpty(name: string): boolean {
  return (
    !publisherNamed(name) &&
    fold(name)
      .split(' ')
      .every((word) => EMPTY.has(word))
  );
}

function wordsOf(name: string): string {
  return ` ${fold(name).replace(/^the /, '')} `;
}

/** The folded lines of the site and those of the article. */
function linesOf({ page: { units, core } }: FieldContext): [site: string[], article: string[]] {
  const site: string[] = [];
  const article: string[] = [];
  for (const [index, unit] of units.entries()) {
    if (unit.hint?.meta) continue;
    const prose = unit.sign === 'prose' && !unit.phrase;
    const inside = index >= core.from && index < core.to;
    if (prose && inside) article.push(` ${unit.shape.key} `);
    else if (!prose || unit.shape.words <= LONGEST_LINE) site.push(` ${unit.shape.key} `);
  }
  return [edgesOf([...new Set(site)]), edgesOf(article)];
}

const MOST_LINES = 1_000;

/** The first and the last lines: a page of any length is read in like time. */
function edgesOf(lines: readonly string[]): string[] {
  return lines.length <= 2 * MOST_LINES
    ? [...lines]
    : [...lines.slice(0, MOST_LINES), ...lines.slice(-MOST_LINES)];
}

function countNaming(lines: readonly string[], names: readonly string[]): number {
  return lines.filter((line) => names.some((name) => line.includes(name))).length;
}

/** In how many lines a kind of clue speaks for a candidate. */
export function linesWith({ clues }: Candidate, kind: ClueKind): number {
  const lines = clues
    .filter((clue) => clue.kind === kind)
    .map(({ evidence }: { evidence: Evidence }) => evidence.line);
  return new Set(lines).size;
}
