import { decode } from '../read-encoding.ts';
import { composeDocumentLines, type Paragraph, type Properties } from './document-lines.ts';
import { refuse, type Contents, type Refusal, type SourceFile } from './reader.ts';
import { walkXml } from './xml.ts';
import { unzip, zipEntries } from './zip.ts';

const LARGEST = 64 * 1024 * 1024;
/** Text that was struck out, or that stands again in a form for older programs. */
const PASSED_OVER = new Set(['del', 'moveFrom', 'Fallback', 'instrText', 'footnoteReference']);

/** Reads a Word document (`.docx`, ECMA-376): its paragraphs in order, headings and list items as such. */
export function readDocx({ name, bytes }: SourceFile): Contents | Refusal {
  const xml = readPart(bytes, 'word/document.xml');
  if (xml === undefined)
    return refuse(
      name,
      'source-broken',
      'The Word document can’t be unpacked: it is damaged, locked, or larger than any article.',
      'Save it again without a password, or as plain text.',
    );
  const core = readPart(bytes, 'docProps/core.xml');
  return composeDocumentLines(name, paragraphsOf(xml), core ? propertiesOf(core) : []);
}

/** A part of a document that is a ZIP archive of XML; undefined where it is missing, damaged or too large. */
export function readPart(bytes: Uint8Array, path: string): string | undefined {
  const entry = zipEntries(bytes).find(({ name }) => name === path);
  const part = entry && unzip(bytes, entry, LARGEST);
  return part && decode(part).text;
}

function paragraphsOf(xml: string): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let paragraph = { text: '', tag: 'p', linked: 0 };
  let hidden = 0;
  let linked = false;
  let inText = false;
  walkXml(xml, {
    open: (name, { val = '' }) => {
      if (PASSED_OVER.has(name)) hidden++;
      else if (name === 'p') paragraph = { text: '', tag: 'p', linked: 0 };
      else if (name === 'pStyle') paragraph.tag = tagOf(val) ?? paragraph.tag;
      else if (name === 'numPr' && paragraph.tag === 'p') paragraph.tag = 'li';
      else if (name === 'hyperlink') linked = true;
      else if (name === 't') inText = true;
      else if (name === 'tab') paragraph.text += ' ';
      else if (name === 'br' || name === 'cr') paragraph.text += '\n';
      else if (name === 'noBreakHyphen') paragraph.text += '-';
    },
    text: (piece) => {
      if (!inText || hidden > 0) return;
      paragraph.text += piece;
      if (linked) paragraph.linked += piece.length;
    },
    close: (name) => {
      if (PASSED_OVER.has(name)) hidden--;
      else if (name === 't') inText = false;
      else if (name === 'hyperlink') linked = false;
      else if (name === 'p' && hidden === 0) {
        paragraphs.push(paragraph);
        paragraph = { text: '', tag: 'p', linked: 0 };
      }
    },
  });
  return paragraphs;
}

/** Styles are named by what they are in the language of the program; their ids are mostly English. */
function tagOf(style: string): string | undefined {
  const level = /^(?:heading|berschrift|überschrift|titre|titolo|título|rubrik|kop)\s?(\d)$/i.exec(
    style,
  )?.[1];
  if (level) return `h${Math.min(6, Number(level))}`;
  if (/^(?:title|titel|titre|titolo)$/i.test(style)) return 'h1';
  if (/quote|zitat|citation/i.test(style)) return 'blockquote';
  if (/^caption$|beschriftung|légende/i.test(style)) return 'figcaption';
  return undefined;
}

function propertiesOf(xml: string): Properties {
  const found: [string, string][] = [];
  let value = '';
  walkXml(xml, {
    open: () => {
      value = '';
    },
    text: (piece) => {
      value += piece;
    },
    close: (name) => {
      if (/^(?:title|creator|created|modified)$/.test(name) && value.trim() !== '')
        found.push([name, value]);
    },
  });
  return found;
}
