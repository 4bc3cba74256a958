import { formatDiagnostic, type Diagnostic } from '#archive/diagnostic.ts';
import type { ImportReport } from './import-archive.ts';

const LISTED = 20;

/** The report of an import for people's eyes: what changed, what needs a look with the entry to paste, what failed. */
export function formatReport(report: ImportReport, content: string, check: boolean): string {
  const errors = report.diagnostics.filter(({ severity }) => severity === 'error');
  const others = report.diagnostics.filter(({ severity }) => severity !== 'error');
  return [
    `${count(report.clippings, 'clipping')}, ${count(report.articles, 'article')}.`,
    ...changed(check ? 'would be new' : 'new', report.added),
    ...changed(check ? 'would change' : 'changed', report.updated),
    ...changed(
      check
        ? 'would be removed, no clipping gives them any more'
        : 'removed, no clipping gives them any more',
      report.removed,
    ),
    `${count(report.unchanged, 'article')} in ${content} unchanged.`,
    ...section(needLook(others), others),
    ...section(`${count(errors.length, 'error')}:`, errors),
  ].join('\n');
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

function changed(what: string, paths: readonly string[]): string[] {
  if (paths.length === 0) return [];
  const more = paths.length > LISTED ? [`  … and ${paths.length - LISTED} more`] : [];
  return [
    `${count(paths.length, 'file')} ${what}:`,
    ...paths.slice(0, LISTED).map((path) => `  ${path}`),
    ...more,
  ];
}

function needLook(doubts: readonly Diagnostic[]): string {
  const files = new Set(doubts.map(({ place }) => place.file)).size;
  const needs = doubts.length === 1 ? 'needs' : 'need';
  return `${count(doubts.length, 'thing')} in ${count(files, 'file')} ${needs} a look:`;
}

function section(heading: string, diagnostics: readonly Diagnostic[]): string[] {
  if (diagnostics.length === 0) return [];
  return [
    '',
    heading,
    ...diagnostics.map(
      (diagnostic) => `  ${formatDiagnostic(diagnostic).replaceAll('\n', '\n    ')}`,
    ),
  ];
}
