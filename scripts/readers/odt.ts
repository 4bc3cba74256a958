import { composeDocumentLines, type Paragraph } from './document-lines.ts';
import { readPart } from './docx.ts';
import { refuse, type Contents, type Refusal, type SourceFile } from './reader.ts';
import { walkXml } from './xml.ts';

/** Notes of readers, and text that was struck out. */
const PASSED_OVER = new Set(['annotation', 'tracked-changes', 'note', 'sequence-decls', 'forms']);

/** Reads an OpenDocument text (`.odt`, ISO 26300): its paragraphs in order, headings and list items as such. */
export function readOdt({ name, bytes }: SourceFile): Contents | Refusal {
  const xml = readPart(bytes, 'content.xml');
  if (xml !== undefined) return composeDocumentLines(name, paragraphsOf(xml));
  return refuse(
    name,
    'source-broken',
    'The OpenDocument text can’t be unpacked: it is damaged, locked, or larger than any article.',
    'Save it again without a password, or as plain text.',
  );
}

function paragraphsOf(xml: string): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let paragraph: { text: string; tag: string; linked: number } | undefined;
  let hidden = 0;
  let items = 0;
  let linked = false;
  walkXml(xml, {
    open: (name, attributes) => {
      if (PASSED_OVER.has(name)) hidden++;
      if (name === 'list-item') items++;
      if (name === 'a') linked = true;
      if (hidden > 0) return;
      if (name === 'h')
        paragraph = { text: '', tag: `h${headingLevel(attributes['outline-level'])}`, linked: 0 };
      else if (name === 'p') paragraph = { text: '', tag: items > 0 ? 'li' : 'p', linked: 0 };
      else if (!paragraph) return;
      else if (name === 's' || name === 'tab') paragraph.text += ' ';
      else if (name === 'line-break') paragraph.text += '\n';
    },
    text: (piece) => {
      if (!paragraph || hidden > 0) return;
      paragraph.text += piece;
      if (linked) paragraph.linked += piece.length;
    },
    close: (name) => {
      if (PASSED_OVER.has(name)) hidden--;
      else if (name === 'list-item') items--;
      else if (name === 'a') linked = false;
      else if ((name === 'p' || name === 'h') && hidden === 0) {
        if (paragraph) paragraphs.push(paragraph);
        paragraph = undefined;
      }
    },
  });
  return paragraphs;
}

function headingLevel(level: string | undefined): number {
  return Math.min(6, Math.max(1, Number(level ?? 1) || 1));
}
