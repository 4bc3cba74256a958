import type { Diagnostic } from '#archive/diagnostic.ts';

/** A link or time directly followed by a letter: "<a>Tarn</a>said". */
const GLUED_AFTER = /<(a|time|cite|code)\b[^<>]*>[^<>]{0,200}<\/\1>\p{L}[^<>]{0,20}/u;
/** A word or sentence directly followed by a link or time that begins with a letter: "in<a>The Quay</a>". */
const GLUED_BEFORE = /[^<>]{0,20}[\p{L}.,;:)”]<(?:a|time|cite|code)\b[^<>]*>\p{L}[^<>]{0,20}/u;
/** Scripts, and the printed text of an article, whose words are as the clipping has them. */
const NOT_OURS =
  /<script\b[^]*?<\/script>|<(?:p|li|h\d|blockquote)\b[^<>]* id="p\d+"[^]*?<\/(?:p|li|h\d|blockquote)>/g;

/** Whether words stand glued together where a page joins text and links: white space between two lines of a component is dropped. */
export function checkSpaces(file: string, html: string): Diagnostic[] {
  const ours = html.replace(NOT_OURS, ' ');
  const glued = GLUED_AFTER.exec(ours) ?? GLUED_BEFORE.exec(ours);
  if (!glued) return [];
  return [
    {
      rule: 'glued-words',
      severity: 'error',
      place: { file },
      message: `Words stand glued together: "${glued[0].replaceAll(/<[^<>]*>/g, '|')}".`,
      remedy: "Write {' '} between the text and the link in the component.",
    },
  ];
}
