/** So many texts are remembered before all are forgotten: the lines of some dozens of pages. */
const MOST = 4_096;

/**
 * A pure function of a text that remembers what it gave: the lines of a page are looked at from many sides, and a site
 * prints the same ones around all its articles. What it gives is shared, so nobody may change it.
 */
export function remembered<T>(make: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined || known.has(text)) return before as T;
    const made = make(text);
    if (known.size >= MOST) known.clear();
    known.set(text, made);
    return made;
  };
}
