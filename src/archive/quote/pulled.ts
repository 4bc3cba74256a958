import type { Block, Document } from '../text/document.ts';
import type { Span } from '../text/span.ts';
import type { Cue } from './cue.ts';
import { isPoint, wordOf, type Frame, type Token } from './frame.ts';
import type { Subject } from './noun-phrase.ts';
import { subjectAfter } from './subject.ts';

/** A speech that is printed as a paragraph of its own without marks, and who is named beside it. */
export interface Pulled {
  readonly block: number;
  readonly span: Span;
  readonly subject: Subject | undefined;
  readonly cue: Cue | undefined;
  readonly frame: Frame | undefined;
}

/** The frames of one block with their cues. */
export interface Passage {
  readonly block: Block;
  readonly frames: readonly Frame[];
  readonly cues: readonly (readonly Cue[])[];
}

const FEWEST_WORDS = 5;

/** "… in this struggle – the minister noted.": the words before the last dash, when only a tag follows it. */
export function findDashed({ block, frames, cues }: Passage): Pulled | undefined {
  const frame = frames.at(-1);
  if (!frame || frames.some((one) => one.tokens[0]?.kind === 'quote')) return undefined;
  const dash = frame.tokens.findLastIndex((token) => isPoint(token, '–—―-'));
  const cue = cues.at(-1)?.find((one) => Math.min(one.verb, one.subject.from) === dash + 1);
  const mark = frame.tokens[dash];
  if (!cue || !mark || (cue.strength !== 'say' && cue.strength !== 'tag')) return undefined;
  if (
    cue.subject.kind === 'phrase' &&
    /^(?:an?|some|many)$/.test(wordOf(frame.tokens[cue.subject.from]))
  )
    return undefined;
  const end = Math.max(cue.last, cue.subject.to);
  if (frame.tokens.length - end > 8 || frame.tokens[end + 1]?.kind === 'quote') return undefined;
  const pulled = pulledFrom(frames, { start: block.span.start, end: mark.span.start });
  return pulled && { ...pulled, block: block.n, subject: cue.subject, cue, frame };
}

/** A block set as a quotation, without its own line "— Jane Roe" at the end. */
export function findSetOff({ block, frames, cues }: Passage): Pulled | undefined {
  if (block.kind !== 'quotation' || frames.length === 0) return undefined;
  const frame = frames.at(-1) as Frame;
  const dash = frame.tokens.findLastIndex((token) => isPoint(token, '–—―'));
  const subject = dash > 0 ? subjectAfter(frame.tokens, dash) : undefined;
  const named = subject && subject.to - dash <= 8 && isCredit(frame, subject) ? subject : undefined;
  const end = named ? (frame.tokens[dash]?.span.start ?? block.span.end) : block.span.end;
  const pulled = pulledFrom(frames, { start: block.span.start, end });
  const cue = named ? undefined : cues.at(-1)?.find((one) => one.verb > frame.tokens.length - 4);
  return pulled && { ...pulled, block: block.n, subject: named, cue, frame };
}

function isCredit({ tokens }: Frame, subject: Subject): boolean {
  const next = tokens[subject.to + 1];
  return (
    (next === undefined || isPoint(next, ',(')) &&
    (subject.kind === 'person' || subject.to > subject.from)
  );
}

function pulledFrom(frames: readonly Frame[], { start, end }: Span): { span: Span } | undefined {
  const words = frames.flatMap((frame) => frame.tokens).filter((token) => token.span.end <= end);
  const last = words.findLast((token) => !isPoint(token, '–—―-,'));
  if (words.filter((token) => token.kind !== 'point').length < FEWEST_WORDS || !last)
    return undefined;
  return { span: { start, end: last.span.end } };
}

const FIRST_PERSON = /^(?:I|[Mm]e|[Mm]y|mine|myself|[Ww]e|us|[Oo]urs?|ourselves)$/;
const FIRST_SINGULAR = /^(?:I|[Mm]y|me)$/;
/** Where "we" or "our" is the paper itself. */
const OF_THE_PAPER =
  /^(?:correspondent|correspondents|reporter|reporters|newsletter|newsletters|readers|subscribe|site|website|app|channel|newsroom|journalism|subscribers|editors|coverage)$/;
const FEWEST_SPOKEN = 8;

/** Whether a paragraph without marks is spoken in the first person: "I thank the minister for his help". */
function isFirstPerson(document: Document, { block, frames, cues }: Passage): boolean {
  if (block.kind !== 'paragraph') return false;
  const tokens = frames.flatMap((frame) => frame.tokens);
  if (tokens.length < FEWEST_SPOKEN || tokens.some((token) => token.kind === 'quote')) return false;
  if (tokens.some((token) => OF_THE_PAPER.test(wordOf(token)))) return false;
  const told = cues
    .flat()
    .some((cue) => cue.kind === 'verb' && cue.strength === 'say' && !isSelf(cue, document.text));
  if (told || !tokens.some((token) => FIRST_PERSON.test(printed(token)))) return false;
  const unended = !/[.!?…:]["”’»)]*$/.test(document.text.slice(block.span.start, block.span.end));
  return unended || tokens.some((token) => FIRST_SINGULAR.test(printed(token)));
}

function printed(token: Token): string {
  return token.kind === 'word' ? token.text : '';
}

function isSelf({ subject }: Cue, text: string): boolean {
  return /^(?:i|we)$/i.test(text.slice(subject.span.start, subject.span.end));
}

/**
 * The words of a document's unmarked speeches. More than a few of them, or a document that opens with one,
 * and the writer tells of himself: then there are none.
 */
export function firstPersonBlocks(
  document: Document,
  passages: readonly Passage[],
): ReadonlySet<number> {
  const found = passages.filter((passage) => isFirstPerson(document, passage));
  const paragraphs = passages.filter(({ block }) => block.kind === 'paragraph').length;
  const opens = found[0]?.block.n === passages[0]?.block.n;
  if (opens || found.length * 3 > paragraphs) return new Set();
  return new Set(found.map(({ block }) => block.n));
}
