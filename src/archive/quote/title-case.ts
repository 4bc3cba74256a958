const SMALL = new Set(
  'a an the of in on at to for and or but by with from as is vs is are'.split(' '),
);

/** Whether words are written like a title or a name: every word of weight begins with a capital. */
export function isTitleCase(words: string): boolean {
  const parts = words
    .replace(/[^\p{L}\p{N}\s'’-]/gu, '')
    .split(/\s+/)
    .filter(Boolean);
  const weighty = parts.filter((part) => !SMALL.has(part));
  return (
    weighty.length > 0 &&
    weighty.length <= 9 &&
    weighty.every((part) => /^[\p{Lu}\p{N}]/u.test(part))
  );
}
