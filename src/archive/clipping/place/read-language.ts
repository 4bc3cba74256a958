import type { Field } from '../clipping.ts';
import { absent, type FieldContext, found, metadataOf, evidenceOf } from '../page/field-context.ts';

/** The first words of the text are pointed at: so many letters at most. */
const FIRST_WORDS = /^.{0,80}(?!\S)/su;

/** The language of the running text, told by its letter sequences; the page's own word decides where there is little text. */
export function readLanguage({ page, source, blocks }: FieldContext): Field<string> {
  const [first] = blocks;
  const detected = page.facts.language;
  if (first && detected) {
    const { firstLine: line, column: start } = first;
    const printed = source.lines.find(({ n }) => n === line)?.text.slice(start) ?? '';
    const [words = printed] = FIRST_WORDS.exec(printed) ?? [];
    const evidence = { line, start, end: start + words.length };
    return found(detected, 'body', evidence, 'told by the letters of the text');
  }
  const meta = metadataOf(page, ['lang', 'og:locale', 'language']);
  if (meta)
    return found(
      meta.value.slice(0, 2).toLowerCase(),
      'metadata',
      evidenceOf(meta.unit, meta.value),
      'the language that the page names',
    );
  return absent('There is too little text to tell the language.');
}
