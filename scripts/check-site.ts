import path from 'node:path';
import { compare } from '#archive/archive.ts';
import { formatDiagnostic, type Diagnostic } from '#archive/diagnostic.ts';
import { readBasePath } from './base-path.ts';
import { readSite } from './checking/built-site.ts';
import { checkLinks } from './checking/check-links.ts';
import { checkPages } from './checking/check-pages.ts';
import { checkRecords, type SiteRecords } from './checking/check-records.ts';
import { checkWhole } from './checking/check-whole.ts';
import { CONTENT, OUT, readOptions } from './options.ts';
import { readSettings } from './read-settings.ts';
import { readRecords } from './read-records.ts';
import { failRefused, Refused } from './refused.ts';
import { requireSite } from './require-folders.ts';
import { isCalled, ROOT } from './run.ts';

const USAGE = `npx node scripts/check-site.ts [--content DIR] [--out DIR]

Checks a built site against the content folder it was made from: every link and fragment resolves, nothing is
fetched from another host, every record has its pages and its text, every page is valid HTML.`;

/** Everything that is wrong with a built site. */
export async function checkSite(content: string, out: string): Promise<Diagnostic[]> {
  const site = await readSite(out, await readBasePath(content));
  const { records, published } = await readSiteRecords(content);
  return [
    ...checkLinks(site),
    ...checkRecords(site, records),
    ...checkWhole(site, [ROOT, path.resolve(content), path.resolve(out)], published),
    ...(await checkPages(site)),
  ].sort((a, b) => compare(a.place.file, b.place.file));
}

async function readSiteRecords(
  content: string,
): Promise<{ records: SiteRecords; published: boolean }> {
  const settings = await readSettings(content);
  const { records, misfits } = await readRecords(content);
  if (misfits.length > 0) throw new Refused(misfits.map(formatDiagnostic).join('\n'));
  return { records: { articles: records, settings }, published: settings.address !== undefined };
}

/** A fault in a component is on every page: it is listed once, with the number of pages. */
function listProblems(problems: readonly Diagnostic[]): string[] {
  const alike = Object.groupBy(problems, ({ rule, message }) => `${rule} ${message}`);
  return Object.values(alike).flatMap((group) => {
    const [first, ...others] = group ?? [];
    if (first === undefined) return [];
    const more = others.length === 0 ? '' : ` (and at ${others.length} other places)`;
    return [formatDiagnostic(first) + more];
  });
}

if (isCalled(import.meta.url)) {
  const { content, out } = readOptions(USAGE, { ...CONTENT, ...OUT }).values;
  await report(content, out).catch(failRefused);
}

async function report(content: string, out: string): Promise<void> {
  await requireSite(out);
  const problems = await checkSite(content, out);
  for (const line of listProblems(problems)) console.error(line);
  console.log(
    problems.length === 0
      ? `${out} is sound.`
      : `${problems.length} problem${problems.length === 1 ? '' : 's'} in ${out}.`,
  );
  if (problems.length > 0) process.exitCode = 1;
}
