import { decodeAs } from '../read-encoding.ts';
import { composeDocumentLines } from './document-lines.ts';
import type { Contents, Refusal, SourceFile } from './reader.ts';

/** Groups that hold no text of the document: fonts, styles, pictures, page heads, instructions of fields. */
const PASSED_OVER = new Set(
  (
    'fonttbl colortbl stylesheet listtable listoverridetable revtbl rsidtbl info pict object objdata themedata datastore ' +
    'colorschememapping latentstyles header headerl headerr headerf footer footerl footerr footerf fldinst generator xmlnstbl ' +
    'footnote annotation atnid atnauthor shppict nonshppict filetbl userprops wgrffmtfilter mmathPr private listtext pntext'
  ).split(' '),
);
const SIGNS: Readonly<Record<string, string>> = {
  par: '\n',
  line: '\n',
  row: '\n',
  sect: '\n',
  page: '\n',
  tab: ' ',
  cell: ' ',
  emdash: '—',
  endash: '–',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
  emspace: ' ',
  enspace: ' ',
};

/** One step through a document: a group's end, a control word with its number, a byte, an escaped sign, or plain text. */
const STEP =
  /([{}])|\\([a-zA-Z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-fA-F]{2})|\\([^a-zA-Z])|([^{}\\\r\n]+)|[\r\n]+/gy;

interface Group {
  readonly hidden: boolean;
  /** How many bytes stand for a Unicode character where a program knows none (`\uc`). */
  readonly skipped: number;
  readonly encoding: string;
}

/** The character sets of fonts that are not Western, and their code pages. */
const CHARSETS: Readonly<Record<string, string>> = {
  161: 'windows-1253',
  162: 'windows-1254',
  177: 'windows-1255',
  178: 'windows-1256',
  186: 'windows-1257',
  204: 'windows-1251',
  238: 'windows-1250',
  128: 'shift_jis',
  129: 'euc-kr',
  134: 'gbk',
  136: 'big5',
};
const LONGEST_FONTS = 200_000;

/** The encodings of the fonts whose character set is not that of the document, by their numbers. */
function fontEncodings(rtf: string): ReadonlyMap<string, string> {
  const fonts =
    /\\f(\d{1,5})[^{}\\;]{0,20}(?:\\(?!fcharset)[a-z]+-?\d{0,9} ?){0,8}\\fcharset(\d{1,3})/g;
  return new Map(
    [...rtf.slice(0, LONGEST_FONTS).matchAll(fonts)].flatMap(([, font = '', charset = '']) => {
      const encoding = CHARSETS[charset];
      return encoding ? [[font, encoding] as const] : [];
    }),
  );
}

/** Reads a document in Rich Text Format (RTF 1.9): its paragraphs, without fonts, pictures and page heads. */
export function readRtf({ name, bytes }: SourceFile): Contents | Refusal {
  const rtf = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const text = textOf(rtf);
  const paragraphs = text.split('\n').map((paragraph) => ({ text: paragraph, tag: 'p' }));
  return composeDocumentLines(name, paragraphs);
}

function textOf(rtf: string): string {
  const encoding = `windows-${/\\ansicpg(\d{3,5})/.exec(rtf.slice(0, 2_000))?.[1] ?? '1252'}`;
  const pieces: string[] = [];
  const groups: Group[] = [];
  const fonts = fontEncodings(rtf);
  let group: Group = { hidden: false, skipped: 1, encoding };
  let bytes: number[] = [];
  let toSkip = 0;
  let starred = false;
  const flush = () => {
    if (bytes.length > 0) pieces.push(decodeAs(Uint8Array.from(bytes), group.encoding).text);
    bytes = [];
  };
  const write = (text: string) => {
    if (group.hidden) return;
    flush();
    pieces.push(text);
  };
  STEP.lastIndex = 0;
  for (let step = STEP.exec(rtf); step; step = STEP.exec(rtf)) {
    const [, brace, word, number, hex, sign, plain] = step;
    if (brace !== undefined) flush();
    if (brace === '{') groups.push(group);
    else if (brace === '}') group = groups.pop() ?? group;
    else if (word === 'bin') STEP.lastIndex += Math.max(0, Number(number ?? 0));
    else if (word === 'u' && number !== undefined) {
      write(String.fromCharCode((Number(number) + 0x10000) & 0xffff));
      toSkip = group.skipped;
    } else if (word === 'f' && number !== undefined) {
      flush();
      group = { ...group, encoding: fonts.get(number) ?? encoding };
    } else if (word === 'uc') group = { ...group, skipped: Number(number ?? 1) };
    else if (word !== undefined) {
      if (PASSED_OVER.has(word) || (starred && word !== 'shpinst' && word !== 'shptxt'))
        group = { ...group, hidden: true };
      const shown = SIGNS[word];
      if (shown !== undefined) write(shown);
    } else if (hex !== undefined) {
      if (toSkip > 0) toSkip--;
      else if (!group.hidden) bytes.push(Number.parseInt(hex, 16));
    } else if (sign === '~') write(' ');
    else if (sign === '_') write('-');
    else if (sign === '\n' || sign === '\r') write('\n');
    else if (sign !== undefined && '{}\\'.includes(sign)) write(sign);
    else if (plain !== undefined) {
      write(plain.slice(toSkip));
      toSkip = Math.max(0, toSkip - plain.length);
    }
    starred = sign === '*';
    if (brace !== undefined) toSkip = 0;
  }
  flush();
  return pieces.join('');
}
