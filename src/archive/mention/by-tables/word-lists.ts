/** The words of a row of the tables. */
export function listOf(words: string): string[] {
  return words.split(/\s+/).filter(Boolean);
}

/** The same, to be asked for one. */
export function setOf(words: string): ReadonlySet<string> {
  return new Set(listOf(words));
}

/** Phrases by their first word, the longest first. */
export type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

/** Phrases parted by commas; where there is no comma every word is one. */
export function phrasesOf(text: string): Phrases {
  const parts = text.includes(',')
    ? text.split(',').map((one) => one.replace(/\s+/g, ' ').trim())
    : listOf(text);
  const phrases = parts
    .filter(Boolean)
    .map((phrase) => phrase.split(' '))
    .sort((a, b) => b.length - a.length);
  return Map.groupBy(phrases, ([first = '']) => first);
}
