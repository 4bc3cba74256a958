/**
 * A list too long to be sent whole is put into parts by the beginnings of its items' keys. A part has the items whose
 * key begins as the part is called; where those would be too many, it has the ones of exactly this key and the most
 * important others, and there are further parts with longer names. The part called '' always is.
 */
export type Parts<Item> = ReadonlyMap<string, readonly Item[]>;

/** Puts items into parts of at most about `most`. They come most important first, and stay in this order. */
export function splitByPrefix<Item>(
  items: readonly Item[],
  keysOf: (item: Item) => readonly string[],
  most: number,
): Parts<Item> {
  const parts = new Map<string, readonly Item[]>();
  const keyed = items.map((item) => ({ item, keys: [...new Set(keysOf(item))] }));
  fill('', keyed);
  return parts;

  function fill(name: string, held: typeof keyed): void {
    const longer = group(held, name.length);
    if (held.length <= most || longer.size === 0) {
      parts.set(name, held.map(({ item }) => item)); // prettier-ignore
      return;
    }
    const own = held.filter(({ keys }, n) => n < most / 4 || keys.includes(name));
    parts.set(name, own.map(({ item }) => item)); // prettier-ignore
    for (const [letter, within] of longer) fill(name + letter, within);

    function group(of: typeof keyed, at: number): Map<string, typeof keyed> {
      const groups = new Map<string, typeof keyed>();
      for (const one of of) {
        const letters = one.keys.flatMap((key) =>
          key.startsWith(name) ? key.slice(at, at + 1) : [],
        );
        for (const letter of new Set(letters.filter(Boolean))) {
          const known = groups.get(letter);
          if (known) known.push(one);
          else groups.set(letter, [one]);
        }
      }
      return groups;
    }
  }
}

/** The part with the most items of which a key may be the beginning: that with the longest name that begins it. */
export function partOf(key: string, names: ReadonlySet<string>): string {
  for (let length = key.length; length > 0; length--)
    if (names.has(key.slice(0, length))) return key.slice(0, length);
  return '';
}

/** The name of a part's file: other signs than small letters and digits are written as numbers. */
export function partFile(name: string): string {
  return name === ''
    ? '_'
    : name.replaceAll(/[^a-z0-9]/g, (sign) => `_${sign.charCodeAt(0).toString(16)}`);
}
