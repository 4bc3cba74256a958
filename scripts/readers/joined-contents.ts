import type { LineHint } from '#archive/clipping/lines/line-hint.ts';
import type { StatedFields } from '#archive/clipping/corrections/stated.ts';
import type { Contents } from './reader.ts';
import { withoutGaps } from './told-articles.ts';

/** A line that a container says of a text it holds, above that text. */
export interface HeadLine {
  readonly text: string;
  readonly hint: Omit<LineHint, 'n'>;
  /** The fields that the line states, made from its number. */
  readonly states?: ((line: number) => StatedFields) | undefined;
}

/** A text in a container: what the container says of it, and its own lines. */
export interface HeldText {
  readonly head: readonly HeadLine[];
  readonly contents: Contents;
}

/** One file's contents from the texts it holds: the lines of all, each text an article, or several where it says so. */
export function joinContents(file: string, texts: readonly HeldText[]): Contents {
  const lines: string[] = [];
  const hints: LineHint[] = [];
  const articles: { first: number; last: number; fields: StatedFields }[] = [];
  for (const { head, contents } of texts) {
    const first = lines.length + 1;
    let fields: StatedFields = {};
    for (const { text, hint, states } of head) {
      lines.push(text);
      hints.push({ ...hint, n: lines.length });
      fields = { ...states?.(lines.length), ...fields };
    }
    const offset = lines.length;
    for (const { text } of contents.source.lines) lines.push(text);
    for (const hint of contents.hints) hints.push({ ...hint, n: hint.n + offset });
    const own = contents.articles ?? [{ first: 1, last: contents.source.lines.length, fields: {} }];
    for (const [index, article] of own.entries())
      articles.push({
        first: index === 0 ? first : article.first + offset,
        last: article.last + offset,
        fields: moved({ ...article.fields, ...(own.length === 1 ? fields : {}) }, offset, fields),
      });
  }
  return {
    source: { id: file, lines: lines.map((text, index) => ({ n: index + 1, text })) },
    hints,
    articles: withoutGaps(articles, lines.length),
    diagnostics: texts.flatMap(({ contents }) => contents.diagnostics ?? []),
  };
}

/** Fields whose lines have moved down; those of the container’s own lines stand where they are. */
function moved(fields: StatedFields, offset: number, still: StatedFields): StatedFields {
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => {
      if (still[name as keyof StatedFields] === field) return [name, field];
      const { evidence } = field;
      return [name, { ...field, evidence: { ...evidence, line: evidence.line + offset } }];
    }),
  );
}

/** A line that only tells: a day of saving, a name of a file. */
export function toldLine(label: string, value: string, reason: string): HeadLine {
  const text = `${label}: ${value.replace(/\s+/g, ' ').trim()}`;
  return { text, hint: { role: { role: 'other', reason } } };
}

/** The address that a text was saved from: the page's own counts before it. */
export function savedFrom(label: string, address: string): HeadLine {
  const reason = 'the address that the page was saved from';
  return {
    text: `${label}: ${address}`,
    hint: {
      meta: { name: 'saved-from', column: label.length + 2 },
      role: { role: 'address', reason },
    },
  };
}
