import { readdirSync } from 'node:fs';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readAuthorities } from '../../../scripts/importing/content-folder.ts';
import { openTestFolder, type TestFolder } from '../../../scripts/importing/test-folder.ts';
import { readRecords } from '../../../scripts/read-records.ts';
import { composeArchive } from '../archive.ts';
import { composeBacklinks } from '../backlinks/backlinks.ts';
import { decodeSettings } from '../settings.ts';
import { compareReports } from './compare-reports.ts';
import type { Given } from './fact.ts';
import { findAnnounced } from './find-announced.ts';
import { findStories } from './find-stories.ts';

/** Each with known answers: what two reports give differently is rather missed than claimed. */
const FIXTURES = join(import.meta.dirname, 'fixtures');
const PRECISE = 0.9;
const FOUND = 0.7;

interface Expected {
  readonly stories: readonly string[][];
  readonly origins: Readonly<Record<string, number>>;
  readonly conflicts: readonly string[][];
  readonly alike: readonly string[][];
  readonly announced: readonly string[][];
}

async function readFound(content: string) {
  const { authorities } = await readAuthorities(content);
  const { records } = await readRecords(content);
  const archive = composeArchive({ settings: decodeSettings(undefined), ...authorities, records });
  const backlinks = composeBacklinks(archive);
  const stories = findStories(archive.articles, backlinks);
  const compared = stories.map((story) => compareReports(story, backlinks.find));
  return {
    archive,
    backlinks,
    stories,
    compared,
    announced: findAnnounced(archive.articles, backlinks),
  };
}

const nameOf = ({ source }: { readonly source: string }): string => source.replace(/\.md$/, '');
const tell = ({ passage, span }: Given): string =>
  `${nameOf(passage.article)}: ${passage.text.slice(span.start, span.end)}`;

/** Every two of different groups, in one order. */
function pairsAcross(groups: readonly (readonly string[])[]): string[][] {
  return groups.flatMap((group, index) =>
    groups
      .slice(index + 1)
      .flatMap((other) => group.flatMap((a) => other.map((b) => [a, b].sort()))),
  );
}

const pairsOf = (items: readonly string[]): string[][] => pairsAcross(items.map((item) => [item]));

/** How many of the found are right, and how many of the right are found; words may go on longer than expected. */
function judge(found: readonly string[][], right: readonly string[][]) {
  const same = (a: readonly string[], b: readonly string[]) =>
    a.length === b.length && b.every((words, n) => a[n]?.startsWith(words));
  const sorted = right.map((pair) => [...pair].sort());
  const wrong = found.filter((pair) => !sorted.some((other) => same(pair, other)));
  const missed = sorted.filter((pair) => !found.some((other) => same(other, pair)));
  return {
    wrong,
    missed,
    precision: 1 - wrong.length / found.length,
    recall: 1 - missed.length / right.length,
  };
}

function expectGood(found: readonly string[][], right: readonly string[][], least = FOUND): void {
  const judged = judge(found, right);
  expect(judged.precision, JSON.stringify(judged.wrong)).toBeGreaterThanOrEqual(PRECISE);
  expect(judged.recall, JSON.stringify(judged.missed)).toBeGreaterThanOrEqual(least);
}

describe.each(readdirSync(FIXTURES))('%s', (name) => {
  let folder: TestFolder;
  let expected: Expected;
  let found: Awaited<ReturnType<typeof readFound>>;

  beforeAll(async () => {
    folder = await openTestFolder();
    const sources = join(FIXTURES, name, 'sources');
    for (const file of await readdir(sources))
      await folder.put(file, await readFile(join(sources, file)));
    await folder.run();
    expected = JSON.parse(
      await readFile(join(FIXTURES, name, 'expected.json'), 'utf8'),
    ) as Expected;
    found = await readFound(folder.content);
  });
  afterAll(() => folder.remove());

  test('articles are of one story where they report the same', () => {
    const pairs = found.stories.flatMap(({ reports }) => pairsOf(reports.map(nameOf)));
    expectGood(pairs, expected.stories.flatMap(pairsOf));
  });

  test('reprints and reports of one outlet are one origin', () => {
    const origins = found.stories.map(({ reports, origins }) => [
      reports.map(nameOf).sort()[0],
      origins.length,
    ]);
    expect(Object.fromEntries(origins)).toEqual(expected.origins);
  });

  test('what two reports give differently is found with its words', () => {
    const pairs = found.compared.flatMap(({ conflicts }) =>
      conflicts.flatMap(({ ways }) => pairsAcross(ways.map((way) => way.map(tell)))),
    );
    expectGood(pairs, expected.conflicts);
  });

  test('what several origins give alike is found with its words', () => {
    const pairs = found.compared.flatMap(({ statements }) =>
      statements.flatMap(({ given }) => pairsOf(given.map(tell))),
    );
    expectGood(pairs, expected.alike);
  });

  test('days announced stand beside what was reported of them', () => {
    const told = found.announced.map(({ day, announced, reported }) => [
      `${day} ${announced.map(({ passage }) => nameOf(passage.article)).join()}`,
      ...reported.map(({ article }) => nameOf(article)),
    ]);
    const eachReport = (days: readonly string[][]) =>
      days.flatMap(([day = '', ...reports]) => reports.map((report) => [day, report]));
    expect(told.map(([day]) => day)).toEqual(expected.announced.map(([day]) => day));
    expectGood(eachReport(told), eachReport(expected.announced), 0.5);
  });

  test('the order in which articles are given does not matter', () => {
    const { archive, backlinks, stories } = found;
    const again = findStories([...archive.articles].reverse(), backlinks);
    expect(again.map(({ reports }) => reports.map(nameOf))).toEqual(
      stories.map(({ reports }) => reports.map(nameOf)),
    );
  });
});
