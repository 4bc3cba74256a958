/** Which article a reading is of: the only one of its file, or the nth of several. */
export interface ArticlePlace {
  readonly file: string;
  readonly part?: number;
}

/** The id of an article's clipping: the name of its file, with the number of the article where it holds several. */
export function clippingId({ file, part }: ArticlePlace): string {
  return part === undefined ? file : `${file}#${part}`;
}

/** The file in which an editor corrects the reading of a clipping. */
export function correctionFile(file: string): string {
  return `corrections/${file}.yaml`;
}

/** The entry of a correction to paste that sets a field of this article. */
export function fieldEntry({ part }: ArticlePlace, name: string, value: string): string {
  const lines = [`${name}:`, `  value: ${value}`, '  reason: …'];
  if (part === undefined) return lines.join('\n');
  return [`parts:`, `  ${part}:`, ...lines.map((line) => `    ${line}`)].join('\n');
}
