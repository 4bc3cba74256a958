import { SaxesParser } from 'saxes';

/** What is called on the way through an XML document. Names are local, without their prefix. */
export interface XmlHandlers {
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

const DEEPEST = 1_000;

/**
 * Walks through an XML document, one pass and in bounded memory; entities of its own are not expanded. What breaks its
 * rules is passed over where that is possible: exports do.
 */
export function walkXml(xml: string, { open, text, close }: XmlHandlers): void {
  const parser = new SaxesParser();
  let depth = 0;
  parser.on('error', () => {});
  parser.on('opentag', ({ name, attributes }) => {
    depth++;
    if (depth > DEEPEST) throw new RangeError('The elements are nested too deeply.');
    const own = Object.entries(attributes).map(([key, value]) => [localName(key), value]);
    open?.(localName(name), Object.fromEntries(own));
  });
  parser.on('text', (piece) => text?.(piece));
  parser.on('cdata', (piece) => text?.(piece));
  parser.on('closetag', ({ name }) => {
    depth--;
    close?.(localName(name));
  });
  try {
    parser.write(xml.replace(/^\uFEFF/, '')).close();
  } catch {
    // What was read until here counts.
  }
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
