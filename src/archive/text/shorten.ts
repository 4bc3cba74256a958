/** A text of at most so many characters, cut between words, with an ellipsis where something is left out. */
export function shorten(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest);
  const blank = cut.lastIndexOf(' ');
  const end = blank > longest / 2 ? blank : longest;
  return `${cut
    .slice(0, end)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trimEnd()}\u00A0…`;
}
