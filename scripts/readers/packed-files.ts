import type { Diagnostic } from '#archive/diagnostic.ts';
import { decode, isBinary } from '../read-encoding.ts';
import { withoutBelongings } from '../importing/belongings.ts';
import { foreignKind } from './foreign-kinds.ts';
import { joinContents, toldLine, type HeldText } from './joined-contents.ts';
import { mayHoldTexts } from './packed-names.ts';
import { readingListTexts } from './packed-reading-list.ts';
import { refuseLines } from './refuse-lines.ts';
import { refuseKind, type Contents, type Reader, type Refusal } from './reader.ts';
import { unzip, zipEntries, type ZipEntry } from './zip.ts';

const LARGEST = 16 * 1024 * 1024;
const LARGEST_ALL = 128 * 1024 * 1024;
const MOST_FILES = 5_000;
/** Note takers pack the parts of an export into an archive of archives. */
const DEEPEST = 1;
const LISTED = 12;
/** Pictures and the like belong to notes; what programs keep for themselves is hidden. */
const PASSED_OVER =
  /\.(?:png|jpe?g|gif|webp|svg|heic|bmp|ico|mp[34]|mov|m4a|wav|css|js|woff2?|ttf|otf|ds_store)$|(?:^|\/)(?:\.(?!\.?\/)|__MACOSX\/)/i;

/** A file of an archive, unpacked. */
export interface PackedFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * Reads the texts of a ZIP archive, as note takers and reading services export them: each file in it as if it lay in the
 * folder. Never unpacks more than a bounded number of bytes and files; refused where none of them can be read.
 */
export function readPackedFiles(readers: InnerReaders): Reader {
  return ({ name, bytes }) => readFiles(name, bytes, readers);
}

/** How a file in an archive is read: the reader of what is no plain text, and that of a text by its name. */
export interface InnerReaders {
  readonly binary: (bytes: Uint8Array) => (() => Promise<Reader>) | undefined;
  readonly text: (text: string, name: string) => () => Promise<Reader>;
}

async function readFiles(
  name: string,
  bytes: Uint8Array,
  readers: InnerReaders,
): Promise<Contents | Refusal> {
  const room = { files: MOST_FILES, bytes: LARGEST_ALL };
  const unread: string[] = [];
  const files = unpack(bytes, '', 0, room, unread);
  const listed = readingListTexts(name, files);
  const texts: HeldText[] = [...listed.texts];
  for (const file of files.filter(({ path }) => !listed.paths.has(path))) {
    const read = await readFile(file, name, readers);
    if ('refused' in read) unread.push(`${file.path} (${read.refused.message})`);
    else if (read.source.lines.some(({ text }) => text.trim() !== ''))
      texts.push({
        head: [toldLine('File', file.path, 'its name in the archive')],
        contents: read,
      });
  }
  if (texts.length === 0)
    return refuseKind(
      name,
      'a ZIP archive in which no article was found',
      `${unread.length > 0 ? `It holds ${unread[0]}. ` : ''}Unpack it, and put the articles in it here.`,
    );
  const joined = joinContents(name, texts);
  const diagnostics = [...(joined.diagnostics ?? []), ...unreadFiles(name, unread)];
  return { ...joined, diagnostics };
}

interface Room {
  files: number;
  bytes: number;
}

function unpack(
  bytes: Uint8Array,
  folder: string,
  depth: number,
  room: Room,
  unread: string[],
): PackedFile[] {
  const entries = zipEntries(bytes).filter(
    ({ name }) => !/\/$/.test(name) && !PASSED_OVER.test(name),
  );
  const own = new Set(withoutBelongings(entries.map(({ name }) => name)));
  return entries
    .filter(({ name }) => own.has(name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => unpackEntry(bytes, entry, folder, depth, room, unread));
}

function unpackEntry(
  bytes: Uint8Array,
  entry: ZipEntry,
  folder: string,
  depth: number,
  room: Room,
  unread: string[],
): PackedFile[] {
  const path = `${folder}${entry.name}`;
  const content =
    room.files > 0 && room.bytes > 0
      ? unzip(bytes, entry, Math.min(LARGEST, room.bytes))
      : undefined;
  if (content === undefined) {
    unread.push(`${path} (${whyUnread(entry, room)})`);
    return [];
  }
  room.files--;
  room.bytes -= content.length;
  const isZip = content.subarray(0, 4).toString('latin1') === 'PK\u0003\u0004';
  if (isZip && depth < DEEPEST && mayHoldTexts(zipEntries(content).map(({ name }) => name)))
    return unpack(content, `${path}/`, depth + 1, room, unread);
  return content.length === 0 ? [] : [{ path, bytes: content }];
}

function whyUnread({ encrypted }: ZipEntry, { files }: Room): string {
  if (files <= 0) return `only ${MOST_FILES} files of an archive are read`;
  return encrypted ? 'it is locked' : 'it is damaged or too large';
}

async function readFile(
  { path, bytes }: PackedFile,
  archive: string,
  readers: InnerReaders,
): Promise<Contents | Refusal> {
  const binary = readers.binary(bytes);
  const text = binary ? '' : decode(bytes).text.normalize('NFC');
  if (!binary && isBinary(text)) {
    const foreign = await foreignKind(bytes);
    return refuseKind(archive, foreign?.kind ?? 'binary data', foreign?.remedy ?? 'Unpack it.');
  }
  const load = binary ?? readers.text(text, path);
  const read = await (await load())({ name: path, bytes, text });
  const refused = 'refused' in read ? read : refuseLines(read.source);
  if (refused || 'refused' in read) return refused as Refusal;
  const diagnostics = (read.diagnostics ?? []).map((each) => ofArchive(each, path, archive));
  return { ...read, diagnostics };
}

/** A report on a file in an archive names the archive as its place, and the file in its words. */
function ofArchive(diagnostic: Diagnostic, path: string, archive: string): Diagnostic {
  return { ...diagnostic, place: { file: archive }, message: `${path}: ${diagnostic.message}` };
}

function unreadFiles(file: string, unread: readonly string[]): Diagnostic[] {
  if (unread.length === 0) return [];
  const more = unread.length > LISTED ? ` and ${unread.length - LISTED} more` : '';
  const plural = unread.length === 1 ? 'file of the archive was' : 'files of the archive were';
  return [
    {
      rule: 'packed-file-unread',
      severity: 'warning',
      place: { file },
      message: `${unread.length} ${plural} not read: ${unread.slice(0, LISTED).join('; ')}${more}.`,
      remedy: 'If articles are among them, unpack the archive, and put them here.',
    },
  ];
}
