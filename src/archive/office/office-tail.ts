import type { Mention } from '../mention/mention.ts';
import { CALENDAR_WORDS, FUNCTION_WORDS } from '../mention/tables/function-words.ts';
import type { Word } from '../mention/words.ts';
import { headAt, isJoined, type Part, type Reader } from './office-head.ts';
import { ADDRESS, FIELDS } from './office-words.ts';
import { smallBodyLength } from './small-bodies.ts';

const TAIL =
  /^(?:region|province|oblast|district|state|county|city|administration|parliament|government|party|ministry|ministries|council|army|contingent|forces|military|navy|police|delegation|mission|embassy|branch|chapter|association|union|club|team|court|agency|committee|commission|department|division|unit|brigade|battalion|regiment|corps)$/;
const IS_ADDRESS = new RegExp(`^${ADDRESS}$`);
const LINK = /^(?:of|the|for|and|to|de|on|in)$/;

/**
 * Parts after "of", "for" or "to", where `inside` is true also after "at": names, fields and the small words between
 * them, never a person.
 */
export function readAfter(reader: Reader, at: number, inside = false): Part[] {
  const { words, mentionAt } = reader;
  const fields = plainFieldsEnd(reader, at + 1);
  if (fields > at + 1 && /^(?:of|for|on)$/.test(words[at]?.text ?? '') && isJoined(words, at))
    return [partOfWords(reader, 'filler', at, at), partOfWords(reader, 'name', at + 1, fields - 1)];
  const link = words[at]?.text ?? '';
  const body = words[at + 1]?.text === 'the' ? words[at + 2] : words[at + 1];
  const within = inside && link === 'at' && /^capitals?$/.test(body?.shape ?? '');
  if (!(within || /^(?:of|for|to)$/.test(link)) || !isJoined(words, at)) return [];
  const parts: Part[] = [];
  for (let index = at; index < words.length; index++) {
    const word = words[index] as Word;
    const mention = mentionAt[index];
    if (index > at && !isJoined(words, index) && !isListed(word, mention, parts)) break;
    if (mention?.kind === 'person' || IS_ADDRESS.test(word.text)) break;
    if (index === at + 1 && isOfficeOfNamed(reader, index)) return [];
    const body = index > at && !mention ? smallBodyLength(words, index) : 0;
    const named = /^(?:name|place|country|organisation)$/.test(parts.at(-1)?.kind ?? '');
    if (body > 0 && (named || LINK.test(parts.at(-1)?.text ?? ''))) {
      const end = (words[index + body - 1] as Word).end;
      const span = { start: word.start, end };
      parts.push({ kind: 'name', span, text: reader.document.text.slice(span.start, end) });
      index += body - 1;
      if (words[index]?.possessive) return [];
      continue;
    }
    const opens = within && index === at;
    const part = opens ? fillerAt(word) : partAfter(word, mention, parts);
    if (!part || endsAtAnd(reader, index, parts)) break;
    parts.push(part);
    const whole = mention && mention.span.start >= word.start;
    while (whole && mentionAt[index + 1] === mention) index++;
  }
  while (parts.length > 0 && LINK.test(parts.at(-1)?.text ?? '')) parts.pop();
  return parts;
}

/** "director of **consumer protection**, Jane Roe": where up to four common words end before a comma, a bracket or a name. */
function plainFieldsEnd({ words, mentionAt }: Reader, from: number): number {
  let to = from;
  while (to - from < 4 && isPlainField(words, to) && !mentionAt[to] && isJoined(words, to)) to++;
  const [last, next] = [words[to - 1], words[to]];
  if (to === from || last?.text === 'and' || last?.possessive) return 0;
  const ends =
    mentionAt[to]?.kind === 'person' || (next !== undefined && /^(?:,| \()/.test(next.gap));
  return ends ? to : 0;
}

function isPlainField(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word?.shape !== 'small') return false;
  return word.text === 'and' || !FUNCTION_WORDS.has(word.key);
}

function partOfWords(
  { document, words }: Reader,
  kind: Part['kind'],
  from: number,
  to: number,
): Part {
  const span = { start: (words[from] as Word).start, end: (words[to] as Word).end };
  return { kind, span, text: document.text.slice(span.start, span.end) };
}

/** "a spokesperson for **Health Secretary Jane Roe**": a whole office with its holder, and no body. */
function isOfficeOfNamed(reader: Reader, from: number): boolean {
  for (let at = from; at < from + 3; at++) {
    const found = headAt(reader, at);
    if (found) return reader.mentionAt[at + found.length]?.kind === 'person';
    if (!reader.words[at + 1] || !isJoined(reader.words, at + 1)) return false;
  }
  return false;
}

function fillerAt({ start, end, text }: Word): Part {
  return { kind: 'filler', span: { start, end }, text };
}

function partAfter(
  word: Word,
  mention: Mention | undefined,
  parts: readonly Part[],
): Part | undefined {
  const base = { span: { start: word.start, end: word.end }, text: word.text };
  if (mention && mention.span.start >= word.start)
    return { ...base, kind: mention.kind, span: mention.span, text: mention.text, mention };
  if (LINK.test(word.text)) return { ...base, kind: 'filler' };
  if (CALENDAR_WORDS.has(word.key)) return undefined;
  if (/^(?:capital|capitals)$/.test(word.shape))
    return { ...base, kind: 'name', ...(mention && { mention }) };
  if (FIELDS.has(word.text) || /^(?:liberal|ruling)$/.test(word.text))
    return { ...base, kind: 'field' };
  const previous = parts.at(-1);
  return TAIL.test(word.text) && previous && !LINK.test(previous.text)
    ? { ...base, kind: 'field' }
    : undefined;
}

/** "of France, Germany and Poland". */
function isListed(word: Word, mention: Mention | undefined, parts: readonly Part[]): boolean {
  const listed = word.gap === ', ' && mention?.kind === 'country' && !word.possessive;
  return listed && parts.at(-1)?.kind === 'country';
}

/** "and" goes on only to a further capitalised field ("for Europe and Foreign Affairs"), not to a second office, or to a further country. */
function endsAtAnd(reader: Reader, at: number, parts: readonly Part[]): boolean {
  const { words, mentionAt } = reader;
  if (words[at]?.text !== 'and') return false;
  const next = words[at + 1];
  if (parts.at(-1)?.kind === 'country' && mentionAt[at + 1]?.kind === 'country')
    return next?.possessive !== false;
  const field = parts.at(-1)?.kind === 'field' && FIELDS.has(next?.text ?? '');
  if (field && headAt(reader, at + 1) === undefined) return false;
  if (!next || next.shape !== 'capital' || mentionAt[at + 1] !== undefined) return true;
  return [1, 2].some((step) => headAt(reader, at + step) !== undefined);
}
