import type { LineHint } from '#archive/clipping/lines/line-hint.ts';
import type { StatedArticle } from '#archive/clipping/corrections/stated.ts';
import type { Diagnostic } from '#archive/diagnostic.ts';
import type { ColumnMap } from '#archive/settings.ts';
import type { SourceText } from '#archive/text/source-text.ts';

/** A file as it came, with its text where it is one. */
export interface SourceFile {
  /** Its name in `sources/`. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The whole text in composed form (NFC); `''` where the file is no text. */
  readonly text: string;
  /** Which columns of a table hold what, by an editor's word. */
  readonly columns?: ColumnMap | undefined;
}

/** What a file holds: numbered lines, what its form says of them, and its articles where the form delimits them. */
export interface Contents {
  readonly source: SourceText;
  readonly hints: readonly LineHint[];
  readonly articles?: readonly StatedArticle[] | undefined;
  readonly diagnostics?: readonly Diagnostic[];
}

/** A file can't be read: why, and what to do. */
export interface Refusal {
  readonly refused: Diagnostic;
}

/** Reads one kind of file. Never throws for what a file holds, and takes bounded time and memory for any bytes. */
export type Reader = (file: SourceFile) => Contents | Refusal | Promise<Contents | Refusal>;

/** The refusal of a file: its name, a rule of `.github/RULES.md`, what is the matter, what to do. */
export function refuse(
  file: string,
  rule: string,
  message: string,
  remedy: string,
  line?: number,
): Refusal {
  const place = { file, ...(line !== undefined && { line }) };
  return { refused: { rule, severity: 'error', place, message, remedy } };
}

/** The refusal of a kind of file that can't be read, by its name with its article ("a PNG picture"). */
export function refuseKind(file: string, kind: string, remedy: string): Refusal {
  return refuse(file, 'source-kind', `The file is ${kind}; such files are not read.`, remedy);
}
