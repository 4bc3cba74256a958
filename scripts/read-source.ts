import type { Diagnostic } from '#archive/diagnostic.ts';
import type { ColumnMap } from '#archive/settings.ts';
import type { LineHint } from '#archive/clipping/lines/line-hint.ts';
import type { StatedArticle } from '#archive/clipping/corrections/stated.ts';
import type { SourceText } from '#archive/text/source-text.ts';
import { decode, encodingNotes, isBinary, type Decoded } from './read-encoding.ts';
import { foreignKind } from './readers/foreign-kinds.ts';
import { binaryReader, textReader } from './readers/kinds.ts';
import { refuseLines } from './readers/refuse-lines.ts';
import { wellFormed } from './readers/well-formed.ts';
import { refuse, refuseKind, type Contents, type Refusal } from './readers/reader.ts';

/** A clipping's bytes, read: its numbered lines with what its form said of them, or the reason why it can't be read. */
export type ReadSource =
  | {
      readonly kind: 'text';
      readonly source: SourceText;
      readonly hints: readonly LineHint[];
      /** Its articles, where the form of the file delimits them. */
      readonly articles?: readonly StatedArticle[] | undefined;
      readonly encoding: string;
      readonly diagnostics: readonly Diagnostic[];
    }
  | { readonly kind: 'unreadable'; readonly diagnostic: Diagnostic };

export interface SourceSettings {
  /** Which columns of a table hold what, by an editor's word. */
  readonly columns?: ColumnMap | undefined;
}

const LARGEST = 32 * 1024 * 1024;

/**
 * Reads a clipping's bytes. What kind of file it is, its bytes tell; its name only settles what they leave open. A kind
 * without a reader is refused by its name. Never throws on any bytes.
 */
export async function readSource(
  bytes: Uint8Array,
  fileName: string,
  { columns }: SourceSettings = {},
): Promise<ReadSource> {
  const wrongSize = refuseSize(bytes.length, fileName);
  if (wrongSize) return unreadable(wrongSize);
  const file = { name: fileName, bytes, columns };
  const binary = binaryReader(bytes);
  const decoded = binary ? BYTES : decodeText(bytes);
  const foreign = binary ? undefined : await refuseForeign(bytes, fileName, decoded);
  if (foreign) return unreadable(foreign);
  const load = binary ?? textReader(decoded.text, fileName);
  const contents = await (await load())({ ...file, text: decoded.text });
  const refusal = 'refused' in contents ? contents : refuseLines(contents.source);
  if (refusal || 'refused' in contents) return unreadable(refusal as Refusal);
  return composeText(contents, fileName, decoded);
}

const BYTES: Decoded = { text: '', encoding: 'utf-8' };

// Letters and their accents as one character each: the file keeps its bytes, all reading is done on this form.
function decodeText(bytes: Uint8Array): Decoded {
  const { text, encoding } = decode(bytes);
  return { text: text.normalize('NFC'), encoding };
}

function composeText(contents: Contents, fileName: string, decoded: Decoded): ReadSource {
  const { source, hints, articles, diagnostics = [] } = wellFormed(contents);
  return {
    kind: 'text',
    source,
    hints,
    ...(articles && { articles }),
    encoding: decoded.encoding,
    diagnostics: [...encodingNotes(fileName, decoded), ...diagnostics],
  };
}

function unreadable({ refused }: Refusal): ReadSource {
  return { kind: 'unreadable', diagnostic: refused };
}

/** Refuses what is no text, by the name of its kind where that is known. */
async function refuseForeign(
  bytes: Uint8Array,
  file: string,
  { text }: Decoded,
): Promise<Refusal | undefined> {
  if (!isBinary(text)) return undefined;
  const foreign = await foreignKind(bytes);
  if (foreign) return refuseKind(file, foreign.kind, foreign.remedy);
  return refuse(
    file,
    'source-binary',
    'The file holds binary data, not text.',
    'Save the article as plain text, Markdown or HTML.',
  );
}

function refuseSize(length: number, file: string): Refusal | undefined {
  if (length === 0)
    return refuse(
      file,
      'source-empty',
      'The file is empty.',
      'Put the clipped text into it, or delete it.',
    );
  if (length <= LARGEST) return undefined;
  return refuse(
    file,
    'source-too-large',
    `The file has ${(length / 1024 / 1024).toFixed(1)} MB; the largest that is read has 32 MB.`,
    'Keep only the article, or split the file.',
  );
}
