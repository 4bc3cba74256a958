import type { LineHint } from '#archive/clipping/lines/line-hint.ts';
import { splitExport } from './exports/split-export.ts';
import { toldLine } from './joined-contents.ts';
import { refuse, type Contents, type Refusal } from './reader.ts';

/** A paragraph of a document, with the element that it would be on a page. */
export interface Paragraph {
  readonly text: string;
  readonly tag: string;
  /** How many of its characters are linked. */
  readonly linked?: number;
}

/** What a document says of itself: who wrote the file and when, which need not be the article's. */
export type Properties = readonly (readonly [name: string, value: string])[];

const PROPERTY = 'the document’s own property: it may be the typist’s';

/** The contents of a document of paragraphs; its articles where it is the export of a press database. */
export function composeDocumentLines(
  file: string,
  paragraphs: readonly Paragraph[],
  properties: Properties = [],
): Contents | Refusal {
  if (paragraphs.every(({ text }) => text.trim() === ''))
    return refuse(
      file,
      'source-without-text',
      'The document holds no text.',
      'If its pages are pictures, make text of them first with a program for text recognition (OCR).',
    );
  const lines: string[] = [];
  const hints: LineHint[] = [];
  for (const [name, value] of properties) {
    const { text, hint } = toldLine(name, value, PROPERTY);
    lines.push(text);
    hints.push({ ...hint, n: lines.length });
  }
  for (const { text, tag, linked = 0 } of paragraphs)
    for (const line of text.normalize('NFC').split('\n')) {
      const shown = line.replace(/[\s\u00A0]+/g, ' ').trim();
      lines.push(shown);
      if (shown !== '')
        hints.push({ n: lines.length, tag, linkDensity: Math.min(1, linked / shown.length) });
    }
  const source = { id: file, lines: lines.map((text, index) => ({ n: index + 1, text })) };
  return splitExport({ source, hints }, { apart: true }) ?? { source, hints };
}
