import { createHash } from 'node:crypto';
import { digestOf, type MarkedPage } from './marked-page.ts';

/** A file of labelled pages, and what tells that it is the same file again. */
export interface LabelledSet {
  readonly set: string;
  readonly pages: number;
  readonly outlets: number;
  readonly digest: string;
}

/** Outlets are dealt into so many parts; each part is read with weights that were fitted on the others. */
const PARTS = 5;

/** Describes the sets of which pages are. */
export function describeSets(pages: readonly MarkedPage[]): LabelledSet[] {
  return [...Map.groupBy(pages, ({ set }) => set)].map(([set, some]) => ({
    set,
    pages: some.length,
    outlets: new Set(some.map(({ outlet }) => outlet)).size,
    digest: digestOf(some.map((page) => JSON.stringify(page)).join('\n')),
  }));
}

/** Each page read by what was fitted without its outlet. */
export function leaveOut<Page extends Pick<MarkedPage, 'outlet'>, Fit, Result>(
  pages: readonly Page[],
  fit: (others: readonly Page[]) => Fit,
  read: (page: Page, fitted: Fit) => Result,
): Result[] {
  return Array.from({ length: PARTS }, (_, part) => part).flatMap((part) => {
    const fitted = fit(pages.filter(({ outlet }) => partOf(outlet) !== part));
    return pages.filter(({ outlet }) => partOf(outlet) === part).map((page) => read(page, fitted));
  });
}

function partOf(outlet: string): number {
  return createHash('sha256').update(outlet).digest().readUInt32BE() % PARTS;
}
