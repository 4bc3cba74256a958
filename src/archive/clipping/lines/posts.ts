import type { Unit } from './unit.ts';

/** "9:02 AM · Dec 3, 2023", "9:02 PM - 3 Dec 2023": how a post says when it was written. */
const STAMP = /^\d{1,2}:\d{2}(?:\s?[AP]M)?\s[·•-]\s.{6,20}(?:19|20)\d{2}$/u;
const HANDLE = /^@\w{2,30}$/;
const FARTHEST = 8;
const LONGEST_COUNT = 6;

/** Marks the lines of embedded posts: from the name above the handle down to what counts their readers. */
export function markPosts(units: readonly Unit[]): Unit[] {
  const marked = new Set<number>();
  for (const [index, { shape }] of units.entries()) {
    if (!STAMP.test(shape.text.slice(0, 60))) continue;
    const above = units.slice(Math.max(0, index - FARTHEST), index);
    const handle = above.findLastIndex((unit) => HANDLE.test(unit.shape.text));
    const top = index - above.length + handle;
    if (handle < 0 || !isWithinText(units, top)) continue;
    for (let at = Math.max(0, top - 1); at <= index; at++) marked.add(at);
    for (let at = index + 1; isCount(units[at]); at++) marked.add(at);
  }
  if (marked.size === 0) return [...units];
  return units.map(({ phrase, ...unit }, index) =>
    marked.has(index) ? { ...unit, sign: 'embed' } : { ...unit, ...(phrase && { phrase }) },
  );
}

/** What stands above every sentence is no post within an article: it is the first of a thread. */
function isWithinText(units: readonly Unit[], top: number): boolean {
  return units.slice(0, top).some(({ sign, phrase }) => sign === 'prose' && !phrase);
}

/** "412", "Reply", "Copy link", "Read 96 replies" */
function isCount(unit: Unit | undefined): boolean {
  if (!unit || unit.shape.words > LONGEST_COUNT) return false;
  const role = unit.phrase?.list.role;
  return (
    unit.sign === 'counter' ||
    role === 'form' ||
    role === 'share' ||
    /^read \d+ repl|^\d[\d.,]*[km]?$/i.test(unit.shape.text)
  );
}
