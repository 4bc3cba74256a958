import { isPoint, wordOf, type Frame, type Token } from './frame.ts';
import { mainSubject } from './main-subject.ts';
import { subjectEndingAt, type Subject } from './noun-phrase.ts';
import { isSourceCredit } from './source-credit.ts';
import { subjectAfter } from './subject.ts';
import { verbCue } from './verb-cue.ts';
import { isSpeechNoun, verbOfSaying, type Strength } from './verbs-of-saying.ts';

/** A place of a frame that tells of speech: the verb at token `verb` to `last`, and who speaks. */
export interface Cue {
  readonly kind: 'verb' | 'noun' | 'according' | 'dash' | 'colon';
  readonly strength: Strength;
  readonly verb: number;
  readonly last: number;
  readonly subject: Subject;
  /** "did not say", "could tell": the verb stands there, yet nothing is told. */
  readonly denied: boolean;
  /** Only tells where the news comes from: "…, the Elm Herald reports". */
  readonly credit: boolean;
}

/** Every cue of a frame that has a subject, in order. */
export function findCues({ tokens }: Frame): Cue[] {
  return cuesIn(tokens).map((cue) =>
    isSourceCredit(tokens, cue) ? { ...cue, credit: true } : cue,
  );
}

function cuesIn(tokens: readonly Token[]): Cue[] {
  const cues: Cue[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const word = wordOf(tokens[i]);
    if (word === '') {
      const cue = pointCue(tokens, i, cues);
      if (cue) cues.push(cue);
      continue;
    }
    const verb = verbOfSaying(word);
    const cue = isSource(tokens, i)
      ? cueAt('according', 'say', i, i, subjectAfter(tokens, i))
      : word === 'according' && wordOf(tokens[i + 1]) === 'to'
        ? cueAt('according', 'say', i, i + 1, subjectAfter(tokens, i + 1))
        : ((verb && verbCue(tokens, i, verb, cues)) ??
          (isSpeechNoun(word) ? nounCue(tokens, i) : undefined));
    if (cue) cues.push(cue);
  }
  return cues;
}

/** "“…,” **per** the bylaws": after quoted words and at the end of the sentence. */
function isSource(tokens: readonly Token[], i: number): boolean {
  const quoted = tokens[i - 1]?.kind === 'quote' || tokens[i - 2]?.kind === 'quote';
  const named = tokens[i + 1]?.kind === 'person' || wordOf(tokens[i + 1]) === 'the';
  return wordOf(tokens[i]) === 'per' && quoted && named;
}

/** "“…” — Jane Roe" at the end of a sentence; "Roe: “…”", "had a new message: “…”". */
function pointCue(tokens: readonly Token[], i: number, earlier: readonly Cue[]): Cue | undefined {
  const next = tokens[i + 1];
  if (isPoint(tokens[i], '–—―-') && tokens[i - 1]?.kind === 'quote') {
    const subject = subjectAfter(tokens, i);
    const rest = subject ? tokens[subject.to + 1] : undefined;
    const names =
      subject && (rest === undefined || isPoint(rest, ',(')) && !holdsVerb(tokens, subject);
    return names ? cueAt('dash', 'tag', i, i, subject) : undefined;
  }
  if (
    !isPoint(tokens[i], ':') ||
    next?.kind !== 'quote' ||
    earlier.some((cue) => cue.strength !== 'think')
  )
    return undefined;
  return cueAt(
    'colon',
    'tag',
    i,
    i,
    i <= 3 ? subjectEndingAt(tokens, i - 1) : mainSubject(tokens, i),
  );
}

/** "“…” – **the minister noted**": the verb is the cue, not the dash. */
function holdsVerb(tokens: readonly Token[], { from, to }: Subject): boolean {
  return tokens
    .slice(from + 1, to + 1)
    .some((token) => verbOfSaying(wordOf(token))?.form === 'past');
}

function cueAt(
  kind: Cue['kind'],
  strength: Strength,
  verb: number,
  last: number,
  subject: Subject | undefined,
): Cue | undefined {
  return subject && { kind, strength, verb, last, subject, denied: false, credit: false };
}

/** "X’s claim that …", "her warning of …". */
function nounCue(tokens: readonly Token[], i: number): Cue | undefined {
  let k = i - 1;
  while (k > i - 4 && tokens[k]?.kind === 'word' && !OWNERS.has(wordOf(tokens[k]))) k--;
  const token = tokens[k];
  if (!token || !OWNERS.has(wordOf(token))) return undefined;
  if (/^['’]/.test(wordOf(token)))
    return cueAt('noun', 'think', i, i, subjectEndingAt(tokens, k - 1));
  return cueAt('noun', 'think', i, i, { kind: 'pronoun', from: k, to: k, span: token.span });
}
const OWNERS = new Set(["'s", '’s', "'", '’', 'his', 'her', 'their', 'its']);
