import { textAt, type Span } from '../text/span.ts';
import type { Cue } from './cue.ts';
import { isAllQuote } from './direct.ts';
import { isPoint, type Frame } from './frame.ts';
import type { Speaker } from './quote.ts';
import { resolveSpeaker, type Cast } from './speaker.ts';
import { mainSubject } from './main-subject.ts';
import type { Subject } from './noun-phrase.ts';
import type { HeOrShe } from '../mention/people/he-or-she.ts';
import type { Turn } from './transcript.ts';
import { PERSONAL_PRONOUNS } from './words.ts';

/** What a reader has in mind when a sentence begins. */
export interface Talk {
  /** The person spoken of last: whom "he" or "she" would mean. */
  readonly salient: string | undefined;
  /** The person who spoke last. */
  readonly teller: string | undefined;
  /** The speaker of the words told last, while the same speech may still go on. */
  readonly last: Speaker | undefined;
  /** The body that spoke last: what "it" or "they" would mean. */
  readonly body: Span | undefined;
  /** What the text has said of somebody so far by "he said" or "she said". */
  readonly called?: ReadonlyMap<string, HeOrShe> | undefined;
}

/** Before the first sentence: a clipped beginning leaves "he" to the person named most often. */
export function talkBefore(cast: Cast): Talk {
  return { salient: cast.protagonist, teller: undefined, last: undefined, body: undefined };
}

/** Who a subject of this sentence is. */
export function speakerIn(frame: Frame, subject: Subject, talk: Talk, cast: Cast): Speaker {
  if (subject.kind === 'person') return resolveSpeaker(subject, cast, talk);
  const earlier = mainSubject(frame.tokens, subject.from);
  const body = talk.body ?? (earlier?.kind === 'phrase' ? earlier.span : undefined);
  if (subject.kind === 'pronoun' && body && /^(?:it|they)$/i.test(textAt(cast.text, subject.span)))
    return resolveBody(subject.span, body, cast);
  const before = frame.tokens[subject.from - 1];
  const isTag = isPoint(before, ',') || before?.kind === 'quote';
  const within = isTag ? undefined : earlier?.person?.name;
  return resolveSpeaker(subject, cast, { ...talk, salient: within ?? talk.salient });
}

/** "it" or "they": the body named before, where the text names it. */
function resolveBody(pronoun: Span, body: Span, { text }: Cast): Speaker {
  const as = textAt(text, body);
  const reason = `“${textAt(text, pronoun)}” stands for “${as}”, spoken of just before`;
  return { kind: 'unresolved', as, span: body, pronoun, reason };
}

/** What a reader has in mind after a sentence. */
export function talkAfter(frame: Frame, cues: readonly Cue[], talk: Talk, cast: Cast): Talk {
  if (isAllQuote(frame)) return talk;
  const resolve = (subject: Subject | undefined) =>
    subject && speakerIn(frame, subject, talk, cast);
  const teller = resolve(tellingCue(frame, cues)?.subject);
  const main = mainSubject(frame.tokens, frame.tokens.length);
  const topic = resolve(main);
  const person = [teller, topic].find((one) => one?.kind === 'person');
  const body = [teller, topic].find((one) => one?.kind === 'unresolved');
  const first = frame.tokens.find((token) => token.kind === 'person');
  return {
    salient: person?.kind === 'person' ? person.name : (first?.mention.name ?? talk.salient),
    teller: teller?.kind === 'person' ? teller.name : talk.teller,
    last: teller ?? (isPoint(frame.tokens.at(-1), ':') ? topic : undefined),
    body: body?.kind === 'unresolved' && !isPronoun(body.as) ? body.span : talk.body,
    called: calledAfter(teller, talk.called),
  };
}

function calledAfter(teller: Speaker | undefined, called: Talk['called']): Talk['called'] {
  const pronoun = teller?.kind === 'person' ? teller.as.toLowerCase() : '';
  if (teller?.kind !== 'person' || (pronoun !== 'he' && pronoun !== 'she')) return called;
  return called?.has(teller.name) ? called : new Map([...(called ?? []), [teller.name, pronoun]]);
}

/** The first verb of saying; verbs that only tag words count where words are quoted. */
function tellingCue(frame: Frame, cues: readonly Cue[]): Cue | undefined {
  const quotes = frame.tokens.some((token) => token.kind === 'quote');
  const telling = cues.filter((cue) => !cue.credit);
  return (
    telling.find((cue) => cue.strength === 'say') ??
    telling.find((cue) => cue.strength === 'call' || quotes)
  );
}

function isPronoun(words: string): boolean {
  return PERSONAL_PRONOUNS.has(words.toLowerCase());
}

/** The person spoken of when a speech without marks begins, unless the speech itself names that person. */
export function speakerOfContext(speech: Span, talk: Talk, cast: Cast): Speaker {
  const before = talk.salient && cast.lastNamed(talk.salient, speech.start);
  if (!before || cast.isNamedIn(before.name, speech))
    return { kind: 'unattributed', reason: 'the text names no speaker' };
  const reason = `printed as a speech of its own right after sentences about ${before.name}`;
  return {
    kind: 'person',
    name: before.name,
    as: before.text,
    span: before.span,
    reason,
    inferred: true,
  };
}

/** The speaker whom the label of a transcript's turn names. */
export function speakerOfTurn(
  { label, nameless, bare }: Turn,
  cast: Cast,
  guest: string | undefined,
): Speaker {
  const as = cast.text.slice(label.start, label.end);
  if (nameless === 'answers' && guest) {
    const reason = bare
      ? `an answer to the question before it, and ${guest} is who is interviewed`
      : `“${as}” answers, and ${guest} is the only person whom the words before the first question name`;
    return { kind: 'person', name: guest, as, span: label, reason, inferred: true };
  }
  if (bare) {
    const reason =
      nameless === 'asks' ? 'a question of the interview' : 'an answer of the interview';
    return { kind: 'unattributed', reason: `${reason}; no name stands beside it` };
  }
  if (nameless) return { kind: 'unattributed', reason: `“${as}” names nobody` };
  const name = cast.personBySurname(as);
  return name
    ? {
        kind: 'person',
        name,
        as,
        span: label,
        reason: `“${as}” opens ${name}’s turns`,
        inferred: false,
      }
    : { kind: 'unresolved', as, span: label, reason: `“${as}” opens the turn` };
}
