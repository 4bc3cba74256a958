/** The words of a row of the tables. */
export function listOf(words: string): string[] {
  return words.split(/\s+/).filter(Boolean);
}

/** The same, to be asked for one. */
export function setOf(words: string): ReadonlySet<string> {
  return new Set(listOf(words));
}

/** Phrases parted by commas; where there is no comma every word is one. */
export function phrasesOf(text: string): string[][] {
  const parts = text.includes(',')
    ? text.split(',').map((one) => one.replace(/\s+/g, ' ').trim())
    : listOf(text);
  return parts
    .filter(Boolean)
    .map((phrase) => phrase.split(' '))
    .sort((a, b) => b.length - a.length);
}
