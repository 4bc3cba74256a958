import type { Mention } from '../mention/mention.ts';
import { FUNCTION_WORDS } from '../mention/tables/function-words.ts';
import type { Word } from '../mention/words.ts';
import type { Document } from '../text/document.ts';
import type { Span } from '../text/span.ts';
import { FIELDS, LONGEST_HEAD, type Head } from './office-words.ts';
import { headAt, isJoined, type Part, type Reader } from './office-head.ts';
import { readAfter } from './office-tail.ts';
import { DETERMINER, partAt } from './office-part.ts';
import { smallOwnerStart } from './small-bodies.ts';

/** The words that name an office: "Ukraine's acting Defence Minister", "Head of the General Staff of Ukraine". */
export interface OfficePhrase {
  readonly span: Span;
  readonly head: Head;
  readonly headSpan: Span;
  /** The article or possessive pronoun before it, small letters. */
  readonly determiner?: string;
  /** Where the determiner begins; the phrase's start where there is none. */
  readonly start: number;
  readonly before: readonly Part[];
  /** What the words only point at and the text names elsewhere: "its president". */
  readonly borrowed?: 'body' | 'country';
  /** The words after "of", "for" or "to", cut before any person. */
  readonly after: readonly Part[];
}

/** Every phrase of a document that names an office, whoever holds it, in the order of the text. */
export function findOfficePhrases(
  document: Document,
  words: readonly Word[],
  mentions: readonly Mention[],
): OfficePhrase[] {
  const reader = { document, words, mentionAt: mentionsByWord(words, mentions) };
  const phrases: OfficePhrase[] = [];
  let free = 0;
  for (let at = 0; at < words.length; at++) {
    const found = headAt(reader, at);
    if (!found) continue;
    phrases.push(readPhrase(reader, at, found, free));
    at += found.length - 1;
    free = at + 1;
  }
  return phrases;
}

function mentionsByWord(
  words: readonly Word[],
  mentions: readonly Mention[],
): (Mention | undefined)[] {
  const ordered = [...mentions].sort((a, b) => a.span.start - b.span.start);
  let next = 0;
  return words.map((word) => {
    while (next < ordered.length && (ordered[next] as Mention).span.end <= word.start) next++;
    const mention = ordered[next];
    return mention && mention.span.start < word.end ? mention : undefined;
  });
}

function readPhrase(
  reader: Reader,
  at: number,
  { head, length }: { head: Head; length: number },
  free: number,
): OfficePhrase {
  const first = reader.words[at] as Word;
  const last = reader.words[at + length - 1] as Word;
  const { parts: before, determiner, start } = readBefore(reader, at, free);
  const after =
    head.kind === 'rank'
      ? []
      : head.kind === 'counterpart'
        ? countryAfter(reader, at + length)
        : readAfter(reader, at + length, AT_A_BODY.test(head.name));
  const headSpan = { start: first.start, end: last.end };
  const from =
    determiner === 'whose' ? (start ?? first.start) : (before[0]?.span.start ?? first.start);
  return {
    head,
    headSpan,
    span: { start: from, end: after.at(-1)?.span.end ?? last.end },
    start: start ?? from,
    before: /^(?:ex|then)-/i.test(first.text) ? [...before, formerPart(first)] : before,
    after,
    ...(determiner ? { determiner } : {}),
  };
}

/** "her counterpart **in Norland**". */
function countryAfter(reader: Reader, at: number): Part[] {
  const { words, mentionAt } = reader;
  const [link, mention] = [words[at], mentionAt[at + 1]];
  if (mention?.kind !== 'country' || !/^(?:in|from|of)$/.test(link?.text ?? '')) return [];
  if (!isJoined(words, at) || !isJoined(words, at + 1)) return [];
  return [
    { kind: 'filler', span: { start: (link as Word).start, end: (link as Word).end }, text: 'of' },
    { kind: 'country', span: mention.span, text: mention.text, mention },
  ];
}

/** The "ex-" or "then-" of "ex-president". */
function formerPart(word: Word): Part {
  return { kind: 'qualifier', text: 'ex', span: { start: word.start, end: word.start + 2 } };
}

/** "permanent secretary **at** the Ministry of Health". */
const AT_A_BODY =
  /^(?:permanent secretary|state secretary|undersecretary|director|director general|deputy director|chief economist|chief curator|adviser|advisor|coordinator)$/;

/** "Ex-union president": what is over is the office. */
function withoutEx(part: Part): Part {
  return {
    ...part,
    span: { start: part.span.start + 3, end: part.span.end },
    text: part.text.slice(3),
  };
}

function readBefore(
  reader: Reader,
  at: number,
  free: number,
): { parts: Part[]; determiner?: string; start?: number } {
  const { words } = reader;
  const parts: Part[] = [];
  for (let index = at - 1; index >= free && isJoined(words, index + 1); index--) {
    const word = words[index] as Word;
    const bearer = /^whose$/i.test(word.text) ? reader.mentionAt[index - 1] : undefined;
    if (bearer) {
      const ofPerson = bearer.kind === 'person';
      const span = ofPerson ? { start: word.start, end: word.end } : bearer.span;
      const text = ofPerson ? word.text : bearer.text;
      parts.push({ kind: bearer.kind, span, text, mention: bearer });
      return { parts: parts.reverse(), determiner: 'whose', start: word.start };
    }
    if (DETERMINER.test(word.text))
      return { parts: parts.reverse(), determiner: word.text.toLowerCase(), start: word.start };
    const owner = smallOwnerStart(words, index);
    if (owner !== undefined) {
      parts.push(namePart(reader, owner, index));
      index = owner;
      continue;
    }
    const part =
      partAt(reader, index) ?? joiner(reader, index, parts) ?? partOfBody(reader, index, parts);
    if (!part) break;
    if (part.kind === 'person' && !word.possessive) break;
    if (/^ex-\p{L}/iu.test(word.text) && part.kind === 'name') {
      parts.push(withoutEx(part), formerPart(word));
      continue;
    }
    parts.push(part);
    while (index > 0 && part.mention && reader.mentionAt[index - 1] === part.mention) index--;
    if (part.kind === 'person') break;
  }
  while (parts.at(-1)?.text === 'and') parts.pop();
  const owner = parts.length === 0 ? officeOwner(reader, at, free) : undefined;
  return owner
    ? { parts: [owner], determiner: 'whose', start: owner.span.start }
    : { parts: parts.reverse() };
}

/** "its **dairy** board chairman": a small word or two between whose the body is and its noun. */
function partOfBody({ words }: Reader, at: number, parts: readonly Part[]): Part | undefined {
  const last = parts.at(-1);
  if (last?.kind !== 'name' || !/^\p{Ll}/u.test(last.text)) return undefined;
  const { shape, key, start, end, text, possessive } = words[at] as Word;
  if (shape !== 'small' || possessive || FUNCTION_WORDS.has(key)) return undefined;
  const owned = [1, 2].some((back) => {
    const owner = words[at - back];
    return (
      owner !== undefined &&
      (DETERMINER.test(owner.text) || owner.possessive) &&
      isJoined(words, at - back + 1)
    );
  });
  return owned && isJoined(words, at) ? { kind: 'name', span: { start, end }, text } : undefined;
}

function namePart({ document, words }: Reader, from: number, to: number): Part {
  const span = { start: (words[from] as Word).start, end: (words[to] as Word).end };
  return { kind: 'name', span, text: document.text.slice(span.start, span.end) };
}

/** "the | prime minister's | spokesman": an office named just before, whose holder has the one of this phrase. */
function officeOwner(reader: Reader, at: number, free: number): Part | undefined {
  const { words } = reader;
  if (at !== free || !words[at - 1]?.possessive || !isJoined(words, at)) return undefined;
  for (let from = Math.max(0, at - LONGEST_HEAD); from < at; from++)
    if (headAt(reader, from)?.length === at - from) return namePart(reader, from, at - 1);
  return undefined;
}

/** The "and" of "Ukrainian and French", "Europe and Foreign Affairs". */
function joiner(
  { words, mentionAt }: Reader,
  at: number,
  parts: readonly Part[],
): Part | undefined {
  const word = words[at] as Word;
  const previous = words[at - 1];
  if (word.text !== 'and' || !previous || !isJoined(words, at)) return undefined;
  const right = parts.at(-1)?.kind;
  const left = mentionAt[at - 1]?.kind;
  const bothCountries = right === 'country' && left === 'country' && !previous.possessive;
  const bothFields = right === 'field' && FIELDS.has(previous.text.toLowerCase());
  if (!bothCountries && !bothFields) return undefined;
  return { kind: 'filler', text: 'and', span: { start: word.start, end: word.end } };
}
