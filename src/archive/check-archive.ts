import type { Archive } from './archive.ts';
import { followMerges } from './authority/identity/follow-merges.ts';
import type { Diagnostic } from './diagnostic.ts';
import { checkPublishing } from './excerpt/publishing.ts';
import { nearest } from './misfit/known-keys.ts';
import { fold } from './text/fold.ts';

interface NamedRecord {
  readonly id: string;
  readonly name: string;
  readonly also: readonly string[];
  readonly not: readonly string[];
  readonly sameAs?: string | undefined;
  readonly review: string;
}

/**
 * Whether the parts of an archive fit together: no dangling id, no name claimed twice, no merge into nothing, no file that
 * nothing names. `unfit` are files that are there but could not be read, and have been reported: what is missing for
 * that reason alone is not reported again.
 */
export function checkArchive(
  archive: Archive,
  unfit: ReadonlySet<string> = new Set(),
): Diagnostic[] {
  const kinds = [
    ['people', archive.people],
    ['organisations', archive.organisations],
    ['places', archive.places],
  ] as const;
  const found: Fault[] = [
    ...kinds.flatMap(([folder, records]) => [
      ...checkDangling(archive, folder, new Set(records.map(({ id }) => id))),
      ...checkMerges(folder, records),
      ...checkClaims(folder, records),
      ...checkOrphans(archive, folder, records),
    ]),
    ...checkDangling(archive, 'countries', new Set(archive.countries.map(({ code }) => code))),
    ...checkDoubledSources(archive),
    ...checkCollections(archive),
    ...checkPublishing(archive.settings, archive.articles),
  ];
  return found
    .filter(({ lacks }) => lacks === undefined || !unfit.has(lacks))
    .map(({ lacks: _, ...diagnostic }) => diagnostic);
}

/** A fault, and the file whose lack is its only cause. */
type Fault = Diagnostic & { readonly lacks?: string };

function checkDangling(
  archive: Archive,
  folder: 'people' | 'countries' | 'organisations' | 'places',
  known: ReadonlySet<string>,
): Fault[] {
  return archive.articles.flatMap((article) =>
    article[folder]
      .filter((id) => !known.has(id))
      .map((id) => ({
        rule: 'dangling-id',
        severity: 'error' as const,
        place: { file: `articles/${article.id}.md` },
        message: `The article names "${id}", but there is no ${folder}/${id.toLowerCase()}.md.`,
        remedy: 'Run "npm run import" to make the file again, or restore it.',
        lacks: `${folder}/${id.toLowerCase()}.md`,
      })),
  );
}

function checkMerges(folder: string, records: readonly NamedRecord[]): Fault[] {
  const byId = new Map(records.map((record) => [record.id, record]));
  return records.flatMap((record) => {
    if (record.sameAs === undefined) return [];
    const target = byId.get(record.sameAs);
    if (target && target.sameAs === undefined) return [];
    const circle = circleFrom(record, byId);
    const end = followMerges(record, byId);
    const why = !target
      ? 'which does not exist'
      : circle
        ? `and leads in a circle: ${circle.join(' → ')}`
        : 'which is itself merged into another';
    const near = nearest(record.sameAs, [...byId.keys()]);
    const remedy = circle
      ? `Take sameAs out of the file that is to be kept, and give its id in the others.`
      : target && end.sameAs === undefined
        ? `Write "sameAs: ${end.id}".`
        : !target && near && near !== record.id
          ? `Write "sameAs: ${near}", if that was meant.`
          : `Give the id of a file in ${folder}/ that has no sameAs of its own.`;
    return [
      {
        rule: 'merge-into-nothing',
        severity: 'error' as const,
        place: { file: `${folder}/${record.id}.md` },
        message: `sameAs is "${record.sameAs}", ${why}.`,
        remedy,
        ...(target === undefined && { lacks: `${folder}/${record.sameAs}.md` }),
      },
    ];
  });
}

/** The ids of a circle of merges, from a record back to itself; undefined where it is in none. */
function circleFrom(
  record: NamedRecord,
  byId: ReadonlyMap<string, NamedRecord>,
): string[] | undefined {
  const way = [record.id];
  let next = record.sameAs;
  while (next !== undefined && !way.includes(next)) {
    way.push(next);
    next = byId.get(next)?.sameAs;
  }
  return next === record.id ? [...way, next] : undefined;
}

function checkClaims(folder: string, records: readonly NamedRecord[]): Diagnostic[] {
  const claims = new Map<string, NamedRecord[]>();
  for (const record of records) {
    if (record.sameAs !== undefined || record.review === 'rejected') continue;
    for (const key of new Set([record.name, ...record.also].map(fold))) {
      claims.set(key, [...(claims.get(key) ?? []), record]);
    }
  }
  return [...claims].flatMap(([name, claimants]) => {
    const [first, second] = claimants;
    if (!first || !second) return [];
    return [
      {
        rule: 'name-claimed-twice',
        severity: 'error' as const,
        place: { file: `${folder}/${second.id}.md` },
        message: `"${name}" is a name of ${first.id} and of ${second.id}.`,
        remedy: `Take it out of one "also", or merge the two: put "sameAs: ${first.id}" into ${folder}/${second.id}.md.`,
      },
    ];
  });
}

/** Files of which nothing is shown: no article names whom they are about, and nobody is merged into them. */
function checkOrphans(
  archive: Archive,
  folder: 'people' | 'organisations' | 'places',
  records: readonly NamedRecord[],
): Diagnostic[] {
  const used = new Set([
    ...archive.articles.flatMap((article): readonly string[] => article[folder]),
    ...records.flatMap(({ sameAs }) => sameAs ?? []),
  ]);
  return records
    .filter(({ id, sameAs, review }) => !used.has(id) && !sameAs && review !== 'rejected')
    .map(({ id, name }) => ({
      rule: 'named-by-no-article',
      severity: 'doubt' as const,
      place: { file: `${folder}/${id}.md` },
      message: `No article names "${name}", so nothing of this file is shown.`,
      remedy:
        'If articles print another name, add it to "also" and run "npm run import"; else delete the file.',
    }));
}

function checkDoubledSources(archive: Archive): Diagnostic[] {
  const seen = new Map<string, string>();
  return archive.articles.flatMap((article) => {
    const key = `${article.source}#${article.part ?? 1}`;
    const before = seen.get(key);
    seen.set(key, article.id);
    if (before === undefined) return [];
    return [
      {
        rule: 'doubled-article',
        severity: 'error' as const,
        place: { file: `articles/${article.id}.md` },
        message: `The article comes from ${article.source}, and so does articles/${before}.md.`,
        remedy: 'Delete both files and run "npm run import".',
      },
    ];
  });
}

function checkCollections({ articles, settings }: Archive): Diagnostic[] {
  return Object.keys(settings.collections ?? {})
    .filter((folder) => !articles.some(({ source }) => source.startsWith(`${folder}/`)))
    .map((folder) => ({
      rule: 'collection-of-nothing',
      severity: 'warning',
      place: { file: 'archive.yaml' },
      message: `A collection "${folder}" has a name, but no article is from sources/${folder}/.`,
      remedy: 'Correct the name of the folder, or take the entry out.',
    }));
}
