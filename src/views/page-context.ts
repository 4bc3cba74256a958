import type { Backlinks } from '#archive/backlinks/backlinks.ts';
import type { Calendar } from './mention-chart.ts';
import type { SimilarNames } from './similar-names.ts';

/** What the page of one record needs to know of the others. */
export interface PageContext {
  readonly calendar: Calendar | undefined;
  readonly backlinks: Backlinks;
  readonly similar: SimilarNames;
}
