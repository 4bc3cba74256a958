import { composeBacklinks } from '#archive/backlinks/backlinks.ts';
import { composeDateLines } from '../views/bearing.ts';
import { composeCalendar } from '../views/mention-chart.ts';
import { spanOfArchive } from '../views/office-line.ts';
import type { PageContext } from '../views/page-context.ts';
import { composeQuotesPage } from '../views/quotes-page.ts';
import { findSimilarNames } from '../views/similar-names.ts';
import { archive } from './load-archive.ts';

/** The archive read from its people, countries, organisations and places; made once for all pages. */
export const backlinks = composeBacklinks(archive);

export const pageContext: PageContext = {
  calendar: composeCalendar(archive),
  backlinks,
  similar: findSimilarNames([...backlinks.people.values()].map(({ record }) => record)),
};

export const dateLines = composeDateLines(archive, backlinks);

/** The days between which all lines over time are drawn. */
export const archiveSpan = spanOfArchive(archive);

/** All quotes with the choices to filter them by. */
export const quotesPage = composeQuotesPage(backlinks);
