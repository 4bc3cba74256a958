import type { Diagnostic } from '#archive/diagnostic.ts';
import { publishingOf } from '#archive/excerpt/publishing.ts';
import type { ArticleRecord } from '#archive/record/article-record.ts';
import type { Settings } from '#archive/settings.ts';
import type { BuiltSite } from './built-site.ts';

/** What a site is made from, as far as the checks need it. */
export interface SiteRecords {
  readonly articles: readonly ArticleRecord[];
  /** Says which of them are printed whole; an excerpt is not compared with its record. */
  readonly settings: Settings;
}

/** Whether each record has its pages, and whether an article's page prints the record's text and no other. */
export function checkRecords(site: BuiltSite, { articles, settings }: SiteRecords): Diagnostic[] {
  const namedBy = new Map(
    articles
      .toReversed()
      .flatMap((article) => listPages(article).map((page) => [page, article.id])),
  );
  return [
    ...[...namedBy]
      .filter(([page]) => !site.pages.has(page))
      .map(([page, id]) => fault('missing-page', page, `${id} names it, but it was not built.`)),
    ...articles
      .filter((article) => publishingOf(settings, article) === 'full')
      .flatMap((article) => checkText(site, article)),
  ];
}

function listPages({ id, people, countries }: ArticleRecord): string[] {
  return [
    `articles/${id}/`,
    `articles/${id}/source/`,
    ...people.map((person) => `people/${person}/`),
    ...countries.map((code) => `countries/${code.toLowerCase()}/`),
  ].map((folder) => `${folder}index.html`);
}

/** The paragraphs of the page are those of the record: nothing set aside has slipped in, nothing is lost. */
function checkText(site: BuiltSite, { id, blocks }: ArticleRecord): Diagnostic[] {
  const file = `articles/${id}/index.html`;
  const page = site.pages.get(file);
  if (page === undefined) return [];
  const printed = [...page.paragraphs.values()];
  const recorded = blocks.map(({ text }) => text.replaceAll(/\s+/g, ' ').trim());
  const wrong = Math.max(printed.length, recorded.length);
  return Array.from({ length: wrong }, (_, index) => index)
    .filter((index) => printed[index] !== recorded[index])
    .slice(0, 1)
    .map((index) =>
      fault(
        'article-text',
        file,
        `p${index + 1} is ${quote(printed[index])}, but the record has ${quote(recorded[index])}.`,
      ),
    );
}

function quote(text: string | undefined): string {
  if (text === undefined) return 'missing';
  return `"${text.length > 80 ? `${text.slice(0, 80)}…` : text}"`;
}

function fault(rule: string, file: string, message: string): Diagnostic {
  const remedy = 'Build the site again; if it stays, the page does not show its record.';
  return { rule, severity: 'error', place: { file }, message, remedy };
}
