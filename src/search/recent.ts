const RECENT = 'dateline:recent-searches';
const MOST_RECENT = 8;

/** The searches made last in this browser, latest first; none where it refuses to remember. */
export function readRecent(): string[] {
  try {
    const read: unknown = JSON.parse(localStorage.getItem(RECENT) ?? '[]');
    return Array.isArray(read) ? read.filter((query) => typeof query === 'string') : [];
  } catch {
    return [];
  }
}

/** Remembers a search as the latest; one that only grew from the last one takes its place. */
export function addRecent(query: string, recent: readonly string[]): string[] {
  const others = recent.filter(
    (known, n) => known !== query && !(n === 0 && query.startsWith(known)),
  );
  return [query, ...others].slice(0, MOST_RECENT);
}

/** Remembers queries in this browser, where it allows that. */
export function writeRecent(recent: readonly string[]): void {
  try {
    localStorage.setItem(RECENT, JSON.stringify(recent));
  } catch {
    // Private windows may refuse; nothing is remembered then.
  }
}
