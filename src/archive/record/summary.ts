const LONGEST_SUMMARY = 300;

/** The beginning of a text, at most 300 characters of it, cut after a word; undefined where there is no text. */
export function summarise(text: string): string | undefined {
  const words = text
    .slice(0, LONGEST_SUMMARY + 1)
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0) return undefined;
  return text.length > LONGEST_SUMMARY && words.length > 1
    ? `${words.slice(0, -1).join(' ')} …`
    : words.join(' ');
}
