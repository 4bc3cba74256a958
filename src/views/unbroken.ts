/** A piece of a text; `whole` where a line may not break in it. */
export interface Piece {
  readonly text: string;
  readonly whole: boolean;
}

/** "Jean-Noël", "Al-Hasani": capitals on both sides of a hyphen, which is the sign of a name; "2024–2025", a span of years. */
const UNBROKEN = /\p{Lu}[\p{L}’']*(?:-\p{Lu}[\p{L}’']*)+|\b\d{4}–\d{4}\b/gu;

/** Letters that fit on a line of a phone, also in a heading. */
const LONGEST = 24;

/** A text cut so that names with hyphens and spans of years can be kept on one line, where they are short enough for any. */
export function unbroken(text: string): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const { 0: name, index } of text.matchAll(UNBROKEN)) {
    if (name.length > LONGEST) continue;
    if (index > from) pieces.push({ text: text.slice(from, index), whole: false });
    pieces.push({ text: name, whole: true });
    from = index + name.length;
  }
  if (from < text.length) pieces.push({ text: text.slice(from), whole: false });
  return pieces;
}
