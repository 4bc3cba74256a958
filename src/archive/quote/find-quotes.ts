import type { Mention } from '../mention/mention.ts';
import type { Document } from '../text/document.ts';
import { contains, type Span } from '../text/span.ts';
import { findCues, type Cue } from './cue.ts';
import { findDirect, isAllQuote } from './direct.ts';
import { findFrames, type Frame } from './frame.ts';
import { joinContinued } from './continued.ts';
import { findGoingOn } from './goes-on.ts';
import { findInterview } from './interview.ts';
import { joinTags } from './join-tags.ts';
import { findMarked, type Marked } from './marks.ts';
import { nameFromBelow } from './run-on.ts';
import { findDashed, findSetOff, firstPersonBlocks, type Passage, type Pulled } from './pulled.ts';
import type { Quote, QuoteKind, Speaker } from './quote.ts';
import { findReported } from './reported.ts';
import { composeCast, type Cast, type RoleReference } from './speaker.ts';
import {
  speakerIn,
  speakerOfContext,
  speakerOfTurn,
  talkAfter,
  talkBefore,
  type Talk,
} from './talk.ts';
import { findTurns, withoutReport, type Turn } from './transcript.ts';

/** Everything that is said in a document and by whom, in the order of the text. */
export function findQuotes(
  document: Document,
  mentions: readonly Mention[],
  roleReferences: readonly RoleReference[] = [],
): Quote[] {
  const cast = composeCast(document.text, mentions, roleReferences);
  const labelled = findTurns(document);
  const interview = labelled.length > 0 ? undefined : findInterview(document, mentions);
  const all = interview?.turns ?? labelled;
  const guest = interview ? interview.guest : onlyPersonBefore(all[0]?.label, mentions);
  const spoken = interview ? all : withoutReport(document, all);
  const turns = spoken.filter((turn) => !speaksOfItsSpeaker(turn, cast));
  const taken = new Set(turns.map((turn) => turn.block));
  const marked = findMarked(document);
  const passages = passagesOf(document, marked, mentions).filter(
    ({ block }) => !taken.has(block.n),
  );
  const quotes = [
    ...turns.map((turn) => quoteOf('pulled', turn.span, speakerOfTurn(turn, cast, guest), cast)),
    ...quotesInProse(document, passages, cast),
  ].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  return joinContinued(document.text, nameFromBelow(document, quotes, marked));
}

/** The one person named before a place: of an interview, who is asked. */
function onlyPersonBefore(
  place: Span | undefined,
  mentions: readonly Mention[],
): string | undefined {
  const before = mentions.flatMap((one) =>
    one.kind === 'person' && place && one.span.end <= place.start ? [one.name] : [],
  );
  const [name, ...others] = new Set(before);
  return others.length === 0 ? name : undefined;
}

/** A paragraph without a label that names who spoke last is the writer's: "Roe is head of the union." */
function speaksOfItsSpeaker({ label, span, bare }: Turn, cast: Cast): boolean {
  if (bare) return false;
  const name = cast.personBySurname(cast.text.slice(label.start, label.end));
  const labelled =
    span.start - label.end < 80 &&
    span.start >= label.end &&
    !/\n/.test(cast.text.slice(label.end, span.start));
  return !labelled && name !== undefined && cast.isNamedIn(name, span);
}

function passagesOf(
  document: Document,
  marked: readonly Marked[],
  mentions: readonly Mention[],
): Passage[] {
  const frames = joinTags(findFrames(document, marked, mentions), document.text);
  const byBlock = new Map<number, Frame[]>();
  for (const frame of frames) {
    const group = byBlock.get(frame.block);
    if (group) group.push(frame);
    else byBlock.set(frame.block, [frame]);
  }
  return document.blocks.flatMap((block) => {
    const own = byBlock.get(block.n);
    return own ? [{ block, frames: own, cues: own.map(findCues) }] : [];
  });
}

function quotesInProse(document: Document, passages: readonly Passage[], cast: Cast): Quote[] {
  const quotes: Quote[] = [];
  const spoken = firstPersonBlocks(document, passages);
  let talk = talkBefore(cast);
  for (const passage of passages) {
    const pulled = findDashed(passage) ?? findSetOff(passage);
    if (pulled) {
      const speaker = speakerOfPulled(pulled, talk, cast);
      quotes.push(quoteOf('pulled', pulled.span, speaker, cast, pulled.frame, pulled.cue));
      if (speaker.kind === 'person') talk = { ...talk, salient: speaker.name, last: speaker };
    } else if (spoken.has(passage.block.n)) {
      const { span } = passage.block;
      quotes.push(quoteOf('pulled', span, speakerOfContext(span, talk, cast), cast));
    } else
      for (const [index, frame] of passage.frames.entries()) {
        const cues = passage.cues[index] ?? [];
        const before = index > 0 && isLastOf(passage.frames[index - 1], quotes.at(-1));
        const going = before ? findGoingOn(frame, cues, quotes.at(-1), cast.text) : undefined;
        quotes.push(...(going ? [going] : quotesOf(frame, cues, talk, cast)));
        talk = talkAfter(frame, cues, talk, cast);
      }
  }
  return quotes;
}

/** Whether a quotation stands in the sentence just before. */
function isLastOf(frame: Frame | undefined, quote: Quote | undefined): boolean {
  return frame !== undefined && quote !== undefined && contains(frame.span, quote.span);
}

const UNATTRIBUTED: Speaker = { kind: 'unattributed', reason: 'the text names no speaker' };

function speakerOfPulled({ span, subject, cue, frame }: Pulled, talk: Talk, cast: Cast): Speaker {
  const named = subject ?? cue?.subject;
  if (named && frame) return speakerIn(frame, named, talk, cast);
  const spokenOf = talk.last?.kind === 'person' && cast.isNamedIn(talk.last.name, span);
  return (spokenOf ? undefined : talk.last) ?? speakerOfContext(span, talk, cast);
}

/** The direct and reported quotations of one sentence. */
function quotesOf(frame: Frame, cues: readonly Cue[], talk: Talk, cast: Cast): Quote[] {
  const going = (isAllQuote(frame) ? talk.last : undefined) ?? UNATTRIBUTED;
  const speaker = (cue: Cue | undefined) =>
    cue ? speakerIn(frame, cue.subject, talk, cast) : going;
  return [
    ...findDirect(frame, cues, cast.text).map(({ marked, cue }) =>
      quoteOf('direct', marked.inner, speaker(cue), cast, frame, cue),
    ),
    ...findReported(frame, cues).map(({ span, cue }) =>
      quoteOf('reported', span, speaker(cue), cast, frame, cue),
    ),
  ];
}

function quoteOf(
  kind: QuoteKind,
  span: Span,
  speaker: Speaker,
  { text }: Cast,
  frame?: Frame,
  cue?: Cue,
): Quote {
  const quote = { kind, text: text.slice(span.start, span.end), span, speaker };
  if (!frame || (cue?.kind !== 'verb' && cue?.kind !== 'according')) return quote;
  const verb = text.slice(frame.tokens[cue.verb]?.span.start, frame.tokens[cue.last]?.span.end);
  return { ...quote, verb };
}
