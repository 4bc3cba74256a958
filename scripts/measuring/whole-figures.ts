import type { CommandCosts } from './command-costs.ts';
import { figure, type Figure } from './figures.ts';
import type { SearchWaits } from './search-waits.ts';
import type { SiteSize } from './site-size.ts';
import type { Steps } from './whole-way.ts';

/** So many kinds of pages are shown, those with the largest pages first. */
const KINDS = 15;

/** The figures of all steps, and what they are of each other. `plainPages`: the pages of the yardstick. */
export function stepFigures(steps: Steps, { pages }: SiteSize, plainPages: number): Figure[] {
  const { build, plain, importOneMore, buildOneMore } = steps;
  const index = build.watched?.cpu;
  const unindexed = combine(build.cpu, index, (all, part) => all - part);
  const whole = combine(steps.import.cpu, build.cpu, (a, b) => a + b);
  const oneMore = combine(importOneMore.cpu, buildOneMore.cpu, (a, b) => a + b);
  const toPlain = ratio(unindexed, plain.cpu);
  return [
    ...costFigures('import', steps.import),
    figure('import: text on the clock', 'M chars/s', steps.chars / steps.import.wall),
    figure('import: text for processor time', 'M chars/s', ratio(steps.chars, steps.import.cpu)),
    ...costFigures('import again', steps.importAgain),
    ...costFigures('build', build),
    figure('build: without search index, processor time', 's', unindexed),
    figure('build: search index, processor time', 's', index),
    figure('build: memory of Pagefind', 'MiB', build.watched?.peak),
    ...costFigures('one more: import', importOneMore),
    ...costFigures('one more: build', buildOneMore),
    ...costFigures('plain site', plain),
    figure('build without search index ÷ plain site', '×', toPlain),
    figure(
      'the same, a page',
      '×',
      combine(toPlain, pages / plainPages, (a, b) => a / b),
    ),
    figure('search index ÷ build without it', '×', ratio(index, unindexed)),
    figure('one more ÷ import and build', '×', ratio(oneMore, whole)),
  ];
}

function costFigures(step: string, { cpu, wall, peak }: CommandCosts): Figure[] {
  return [
    figure(`${step}: processor time`, 's', cpu),
    figure(`${step}: on the clock`, 's', wall),
    figure(`${step}: memory of the largest process`, 'MiB', peak),
  ];
}

/** What the site takes up. A name may have three files; those beyond are counted against the articles. */
export function sizeFigures(size: SiteSize, articles: number, names: number): Figure[] {
  return [
    figure('site: files', '', size.files),
    figure('site: files an article, 3 a name left out', '', (size.files - 3 * names) / articles),
    figure('site: bytes', 'MB', size.bytes),
    figure('site: pages', '', size.pages),
    figure('article with styles and scripts, usual', 'kB', size.article?.usual),
    figure('article with styles and scripts, largest', 'kB', size.article?.largest),
    ...size.kinds
      .slice(0, KINDS)
      .map(({ kind, largest }) => figure(`largest page: ${kind}`, 'kB', largest)),
  ];
}

/** What readers of the search wait for. */
export function searchFigures({ bytes, warm, slow, slowOpen }: SearchWaits): Figure[] {
  return [
    figure('search: first query, one word', 'kB', bytes.word),
    figure('search: first query, two words', 'kB', bytes.words),
    figure('search: next query, two words', 'kB', bytes.next),
    figure('search: first query, the most frequent name', 'kB', bytes.name),
    figure('search: last key to results, warm', 'ms', warm),
    figure('search: slow line, call to first results', 'ms', slow),
    figure('search: slow line, last key to first results', 'ms', slowOpen),
  ];
}

function combine(
  a: number | undefined,
  b: number | undefined,
  how: (a: number, b: number) => number,
): number | undefined {
  return a === undefined || b === undefined ? undefined : how(a, b);
}

function ratio(a: number | undefined, b: number | undefined): number | undefined {
  return combine(a, b, (one, other) => one / other);
}
