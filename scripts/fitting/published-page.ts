/** A page of a public set with what its makers say of its article. */
export interface PublishedPage {
  readonly name: string;
  readonly html: string;
  /** Its outlet, where the set says it; else it is told by the page's address. */
  readonly address: string;
  /** The paragraphs of the article; several readings where it is not known which of them fits the page. */
  readonly readings: readonly Reading[];
  /** Pieces that are the article's text, and pieces that are not, where the set knows no more. */
  readonly snippets?: { readonly inside: readonly string[]; readonly outside: readonly string[] };
}

export interface Reading {
  readonly paragraphs: readonly string[];
  readonly title?: string;
  readonly authors?: readonly string[];
  readonly date?: string;
}
