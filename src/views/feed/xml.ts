/** What XML 1.0 has no way to write. */
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Cs}/gu;
/** Controls that turn the direction of writing and could make a title seem to be another. */
const BIDI_CONTROLS = /[\u202A-\u202E\u2066-\u2069]/g;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** An XML element with text or further elements; attributes and text are escaped. */
export interface XmlElement {
  readonly name: string;
  readonly attributes?: Readonly<Record<string, string | undefined>>;
  readonly content?: string | readonly (XmlElement | undefined)[];
}

/** An element with all it holds as an XML document, in UTF-8. */
export function encodeXml(root: XmlElement): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${encodeElement(root, '')}\n`;
}

function encodeElement(
  { name, attributes = {}, content = '' }: XmlElement,
  indent: string,
): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeXml(value ?? '')}"`);
  const start = `${indent}<${name}${written.join('')}`;
  if (typeof content === 'string')
    return content === '' ? `${start}/>` : `${start}>${escapeXml(content)}</${name}>`;
  const inner = content
    .filter((element) => element !== undefined)
    .map((element) => encodeElement(element, `${indent}  `));
  return inner.length === 0 ? `${start}/>` : `${start}>\n${inner.join('\n')}\n${indent}</${name}>`;
}

/** Text as it stands in XML. Characters that XML forbids, or that turn the direction of what follows, are left out. */
export function escapeXml(text: string): string {
  return text
    .replace(FORBIDDEN, '')
    .replace(BIDI_CONTROLS, '')
    .replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}
