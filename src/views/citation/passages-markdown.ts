import { addressOf, type Reference } from './reference.ts';

/** Words of an article that a reader has put aside, with what the reader notes of them. */
export interface KeptPassage {
  readonly reference: Reference;
  readonly words: string;
  readonly note: string;
}

/** What a style prints of the passages: of each what stands in the text, and the list of all works once. */
export interface PrintedCitations {
  readonly inText: readonly string[];
  readonly list: readonly string[];
}

/** The passages as Markdown (CommonMark): each quoted, cited and linked, with its note, and the works at the end. */
export function composePassagesMarkdown(
  title: string,
  passages: readonly KeptPassage[],
  { inText, list }: PrintedCitations,
): string {
  const quoted = passages.flatMap(({ reference, words, note }, n) => [
    `> ${escapeMarkdown(words)}`,
    `${escapeMarkdown(inText[n] ?? '')} <${addressOf(reference)}>`,
    ...(note.trim() === '' ? [] : [note.trim()]),
  ]);
  const works = list.map((work) => `- ${escapeMarkdown(work)}`).join('\n');
  return `${[`# ${escapeMarkdown(title)}`, ...quoted, '## Works cited', works].join('\n\n')}\n`;
}

/** Text that stays text in Markdown: on one line, its signs escaped, also those that mean something at a line's beginning. */
export function escapeMarkdown(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replaceAll(/[\\`*_[\]<>&]/g, String.raw`\$&`)
    .replace(/^(#{1,6}(?= )|[-+=~|](?=\s|$)|>)/, String.raw`\$1`)
    .replace(/^(\d{1,9})([.)])(?= )/, String.raw`$1\$2`);
}
