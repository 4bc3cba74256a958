import { YAMLParseError } from 'yaml';

/** What to do where YAML breaks off, by the code that its parser gives (yaml 2, `ErrorCode`). */
const REMEDIES: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: 'Keep one of the two lines with this key.',
  TAB_AS_INDENT: 'Put blanks in place of the tab.',
  BAD_INDENT: 'Begin the line as far to the right as its neighbours.',
  BLOCK_AS_IMPLICIT_KEY: 'Put the value in quotes: title: "One: two".',
  BAD_SCALAR_START: 'Put the value in quotes: name: "@one".',
  BAD_ALIAS: 'Put the value in quotes: name: "*one".',
  MISSING_CHAR:
    'Close the quotation mark or the bracket, or put a colon and a blank behind the key.',
  MULTIPLE_DOCS: 'Take out the line "---" within the file.',
  UNEXPECTED_TOKEN: 'Put the value in quotes, or take out what stands behind it.',
  MULTILINE_IMPLICIT_KEY: 'Put a colon and a blank behind the key, as in name: Jane Smith.',
};
const ELSE = 'Mend the line, or put its value in quotes; until then the file counts as missing.';

/** Where and how to mend a file whose YAML can't be read. */
export function yamlRemedy(error: unknown): {
  readonly line?: number | undefined;
  readonly column?: number | undefined;
  readonly remedy: string;
} {
  if (!(error instanceof YAMLParseError))
    return { line: 1, remedy: 'Mend the file; until then it counts as missing.' };
  const [place] = error.linePos ?? [];
  // A bracket that is never closed is told as a line that begins too far to the left.
  const code = /end with a/.test(error.message) ? 'MISSING_CHAR' : error.code;
  return { line: place?.line, column: place?.col, remedy: REMEDIES[code] ?? ELSE };
}
