import type { KeptPassage } from '../../views/citation/passages-markdown.ts';

const KEY = 'dateline:passages';

/** The passages that the reader has put aside in this browser; none where it keeps nothing. */
export function readPassages(): KeptPassage[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? (kept as KeptPassage[]) : [];
  } catch {
    return [];
  }
}

/** Keeps passages in this browser. False where it keeps nothing. */
export function keepPassages(passages: readonly KeptPassage[]): boolean {
  try {
    localStorage.setItem(KEY, JSON.stringify(passages));
    return true;
  } catch {
    return false;
  }
}
