import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { compare } from '#archive/archive.ts';
import { UNDATED } from '../views/year-of.ts';

/** One of the parts in which a large site is built, each by a build of its own: the second of eight. */
export interface Shard {
  readonly part: number;
  readonly of: number;
}

/** The part that `2/8` names, else undefined. */
export function decodeShard(text: string): Shard | undefined {
  const [, part, of] = /^(\d{1,4})\/(\d{1,4})$/.exec(text)?.map(Number) ?? [];
  return part && of && part <= of ? { part, of } : undefined;
}

/**
 * Chooses of all pages and files of a site those of one part. Every part is made from the whole archive, so that a page
 * is the same whichever part makes it.
 */
export function choosePart({ part, of }: Shard, content: string) {
  return <Path extends { readonly pathname: string }>(paths: readonly Path[]): Path[] => {
    const partOf = sharePages(readYears(content), of);
    return paths.filter(({ pathname }) => partOf(pathname) === part);
  };
}

/** The year of each article, by its id. Its date counts: an id keeps the day it was first read with. */
export function readYears(content: string): Map<string, string> {
  const folder = join(content, 'articles');
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => /\.md$/.test(name)) : [];
  return new Map(
    names.map((name) => {
      const [, year = UNDATED] =
        /^date: '?"?(\d{4})-/m.exec(readFileSync(join(folder, name), 'utf8')) ?? [];
      return [name.slice(0, -'.md'.length), year];
    }),
  );
}

/** Articles with all their files, and the data of a year. */
const OF_ARTICLE = /^\/articles\/([^/]+)/;
const OF_YEAR = /^\/data\/[a-z]+-([^/.]+)\./;

/**
 * Tells the part that makes a page or file. What belongs to a year, its articles and its data, goes with the year; the
 * parts have as nearly as whole years allow the same number of articles, the oldest in the first part and what is
 * undated before them. All else is shared out by a hash of its address.
 */
export function sharePages(
  years: ReadonlyMap<string, string>,
  parts: number,
): (path: string) => number {
  const partOfYear = shareYears([...years.values()], parts);
  return (path) => {
    const year = years.get(OF_ARTICLE.exec(path)?.[1] ?? '') ?? OF_YEAR.exec(path)?.[1] ?? '';
    return partOfYear.get(year) ?? hashPath(path, parts);
  };
}

/**
 * A year goes to the part in which its middle article falls when all are dealt out in the order of their days; the
 * first year begins the first part.
 */
function shareYears(articles: readonly string[], parts: number): Map<string, number> {
  const order = (year: string): string => (year === UNDATED ? '' : year);
  const years = [...Map.groupBy(articles, (year) => year)];
  let before = 0;
  let first: number | undefined;
  return new Map(
    years
      .sort(([a], [b]) => compare(order(a), order(b)))
      .map(([year, { length }]) => {
        const middle = before + length / 2;
        before += length;
        const part = Math.floor((parts * middle) / articles.length);
        return [year, 1 + part - (first ??= part)];
      }),
  );
}

function hashPath(path: string, parts: number): number {
  return 1 + (createHash('sha256').update(path).digest().readUInt32BE() % parts);
}
