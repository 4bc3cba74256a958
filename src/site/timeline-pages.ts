import { composeTimeline, type Scope, type TimelinePage } from '../views/timeline.ts';
import type { EntryKind } from '../views/timeline-entries.ts';
import { UNDATED } from '../views/year-of.ts';
import { archive } from './load-archive.ts';
import { SPANS, timelinePath } from './urls.ts';

let last: { readonly kind: EntryKind; readonly pages: Map<string, TimelinePage> } | undefined;

/**
 * The pages of the timeline for a kind of entry, by their paths. Those of one kind are kept: they hold every entry of an
 * archive, and the pages of a kind are made one after the other.
 */
export function timelinePages(kind: EntryKind): ReadonlyMap<string, TimelinePage> {
  if (last?.kind !== kind) {
    last = undefined;
    const pages = composeTimeline(archive, kind);
    last = { kind, pages: new Map(pages.map((page) => [pathOf(page.scope), page])) };
  }
  return last.pages;
}

function pathOf({ year, month, kind, undated, spans, part }: Scope): string {
  const path = timelinePath(undated ? UNDATED : year, spans ? SPANS : month, kind, part);
  return path.replace(/\/$/, '');
}
