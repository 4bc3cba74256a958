import type { Judgement } from '../role.ts';

/** What the markup or the form of a file says of a line, where the clipping is more than plain text. */
export interface LineHint {
  readonly n: number;
  /** The name of the element that holds the line, `h1`, `p`, `li`, `figcaption` … */
  readonly tag?: string;
  /** Whether a readability judgement put the line into the article; absent where none was made. */
  readonly inArticle?: boolean;
  /** Whether an ancestor is `nav`, `footer`, `aside` or `header` of the page. */
  readonly outside?: boolean;
  /** Share of the line's text that is linked, 0–1. */
  readonly linkDensity?: number;
  /** The line is metadata of the page, `name: value`: the name, and the column where the value begins. */
  readonly meta?: { readonly name: string; readonly column: number };
  /** The form of the file says what the line is: it is not judged. */
  readonly role?: Judgement;
  /** The file holds the line in the place where it has the article's text, and there has nothing else (`surely`) or may. */
  readonly inText?: boolean | 'surely';
  /** The column from which the line is text; before it stands the name of the field. */
  readonly textFrom?: number;
  /** The line goes on with the paragraph of the line above: the file was broken at a fixed width. */
  readonly continues?: boolean;
}
