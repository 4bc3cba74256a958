import type { Cue } from './cue.ts';
import { isPoint, wordOf, type Token } from './frame.ts';
import { mainSubject } from './main-subject.ts';
import { subjectEndingAt, type Subject } from './noun-phrase.ts';
import { isDenied, isOnlyMeant, isOnlyPossible, personBeforeTo } from './only-meant.ts';
import { isDoing } from './speech-acts.ts';
import { subjectAfter, subjectBefore } from './subject.ts';
import { isTagAtEnd } from './tag-at-end.ts';
import type { VerbForm } from './verbs-of-saying.ts';
import {
  CONJUNCTIONS,
  DETERMINERS,
  FORMS_OF_BE,
  MODALS,
  PERSONAL_PRONOUNS,
  PREPOSITIONS,
  isAdverb,
} from './words.ts';

/** The cue that a verb of saying makes where it stands; undefined where it tells of no speech. */
export function verbCue(
  tokens: readonly Token[],
  i: number,
  verb: VerbForm,
  earlier: readonly Cue[],
): Cue | undefined {
  const token = tokens[i] as Extract<Token, { kind: 'word' }>;
  if (/^\p{Lu}/u.test(token.text) && i > 0) return undefined;
  const cue = (subject: Subject | undefined): Cue | undefined =>
    subject && {
      kind: 'verb',
      strength: verb.strength,
      verb: i,
      last: i,
      subject,
      denied: isDenied(tokens, before, i),
      credit: false,
    };
  const before = verbGroupStart(tokens, i);
  const joined = () => mainSubject(tokens, i) ?? earlier[0]?.subject;
  const left = wordOf(tokens[before - 1]);
  if (verb.form === 'ing' && left === 'not') return undefined;
  if (verb.form === 'ing' && left === 'as' && /^(?:quoted|cited)$/.test(wordOf(tokens[i - 2])))
    return cue(subjectBefore(tokens, i - 2));
  if (verb.form === 'ing') return cue(participleSubject(tokens, i, before) ?? joined());
  if (left === 'to' && wordOf(tokens[before - 2]) === 'used')
    return cue(subjectBefore(tokens, before - 2));
  if (left === 'to') {
    const object = personBeforeTo(tokens, before - 1);
    const told = cue(object?.subject ?? joined());
    if (object) return told && { ...told, denied: told.denied || !object.caused };
    return told && { ...told, denied: told.denied || isOnlyMeant(tokens, before - 1) };
  }
  if (verb.strength !== 'say' && isOnlyPossible(tokens, before, i)) return undefined;
  if (isPassive(tokens, i, before)) {
    return cue(agentOf(tokens, i));
  }
  if (isInverted(tokens, before) || isTagAtEnd(tokens, i)) {
    const after = subjectAfter(tokens, i);
    if (after) return cue(after);
  }
  if (joinsClause(tokens, before))
    return cue(
      clauseSubject(tokens, before - 1) ?? mainSubject(tokens, i) ?? earlier.at(-1)?.subject,
    );
  if (isNounHere(tokens, i, before, verb)) return undefined;
  const subject = subjectBefore(tokens, i) ?? (before === 0 ? subjectAfter(tokens, i) : undefined);
  return subject && suits(tokens, subject, verb, i) ? cue(subject) : undefined;
}

/** The first token of "has also repeatedly said". */
function verbGroupStart(tokens: readonly Token[], verb: number): number {
  let i = verb;
  while (i > 0) {
    const word = wordOf(tokens[i - 1]);
    const within = FORMS_OF_BE.has(word) || isAdverb(word) || MODALS.has(word);
    if (!within) break;
    i--;
  }
  return i;
}

function isPassive(tokens: readonly Token[], verb: number, from: number): boolean {
  for (let i = from; i < verb; i++) if (FORMS_OF_BE.has(wordOf(tokens[i]))) return true;
  return false;
}

/** "was described **by X**". */
function agentOf(tokens: readonly Token[], verb: number): Subject | undefined {
  for (let k = verb + 1; k < verb + 6; k++)
    if (wordOf(tokens[k]) === 'by') return subjectAfter(tokens, k);
  return undefined;
}

/** "after **she** attacked them and blamed": of verbs that are joined the nearest clause says who does both. */
function clauseSubject(tokens: readonly Token[], joint: number): Subject | undefined {
  for (let i = joint - 1; i > 0 && joint - i < 20; i--) {
    const token = tokens[i];
    if (token?.kind === 'point' || token?.kind === 'quote') return undefined;
    if (!/^(?:after|before|because|when|since|although|though)$/.test(wordOf(token))) continue;
    const subject = subjectEndingAt(tokens, i + 1);
    return subject && subject.kind !== 'phrase' && isDoing(wordOf(tokens[i + 2]))
      ? subject
      : undefined;
  }
  return undefined;
}

/** Right after a quotation (and a comma): "“…”, said X". */
function isInverted(tokens: readonly Token[], verb: number): boolean {
  const before = tokens[verb - 1];
  return (
    before?.kind === 'quote' || (isPoint(before, ',–—―-') && tokens[verb - 2]?.kind === 'quote')
  );
}

/** "met X **and said**", "left, **but added**". */
function joinsClause(tokens: readonly Token[], before: number): boolean {
  return CONJUNCTIONS.has(wordOf(tokens[before - 1]));
}

/** Whose participle it is: "footage of **X saying**", "X **was saying**"; nobody's own after a comma. */
function participleSubject(
  tokens: readonly Token[],
  i: number,
  before: number,
): Subject | undefined {
  if (FORMS_OF_BE.has(wordOf(tokens[i - 1])) || before < i) return subjectBefore(tokens, i);
  const left = tokens[i - 1];
  if (left?.kind === 'person') return subjectEndingAt(tokens, i - 1);
  return undefined;
}

/** "the report", "a state", "his call", "disparaging remarks": a noun that looks like a verb. */
function isNounHere(tokens: readonly Token[], i: number, before: number, verb: VerbForm): boolean {
  const left = wordOf(tokens[i - 1]);
  if (PREPOSITIONS.has(left) || NOUN_MARKERS.has(left)) return true;
  if (verb.noun && verb.form !== 'past' && /^\p{Ll}{3,}ed$/u.test(left) && before === i)
    return true;
  const aided = before < i && MODALS.has(wordOf(tokens[before]));
  if (verb.form === 'base')
    return (
      !aided &&
      !/^(?:they|we|i|you|who|people)$/.test(left) &&
      !(
        /(?:[^s]s|police|people|men|media|staff)$/.test(left) &&
        (PLAIN.test(wordOf(tokens[i])) || wordOf(tokens[i + 1]) === 'that')
      )
    );
  return false;
}
/** What plural speakers do in the present ("critics say") without being taken for a noun or an infinitive. */
const PLAIN =
  /^(?:say|tell|argue|insist|write|admit|warn|maintain|contend|call|describe|believe|think|claim|hope|fear)$/;
const NOUN_MARKERS = new Set(
  "the a an his her their its our my your this that no any some these those such more ’s 's ’ '".split(
    ' ',
  ),
);

/** Whether the subject can go with this verb. */
function suits(tokens: readonly Token[], subject: Subject, verb: VerbForm, i: number): boolean {
  const first = tokens[subject.from];
  const last = wordOf(tokens[subject.to]);
  const end = tokens[subject.to];
  const lastText = end?.kind === 'word' ? end.text : '';
  if (last === 'it')
    return (
      verb.strength !== 'think' &&
      verb.strength !== 'tag' &&
      (verb.form === 'past' || /^(?:says|calls)$/.test(wordOf(tokens[i])))
    );
  if (/^(?:nobody|none|nothing|no-one)$/.test(last)) return false;
  if (subject.kind !== 'phrase' || !verb.noun || verb.form === 'past') return true;
  if (/^\d/.test(lastText) || first === undefined) return false;
  if (verb.form === 'third' && HARDLY_VERBS.test(wordOf(tokens[i]))) return false;
  if (verb.form === 'third' && (/^\p{Ll}.*[^s]s$/u.test(lastText) || !governs(tokens, i)))
    return false;
  return subject.to - subject.from < 10 && opensWell(first, lastText);
}

/** Nouns that news hardly uses as verbs of anything but persons. */
const HARDLY_VERBS =
  /^(?:comments|remarks|mentions|tweets|posts|documents|questions|protests|requests)$/;

/** What follows is what a verb governs: quoted words, a clause, a person or thing. */
function governs(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  if (next === undefined || next.kind === 'quote' || next.kind === 'person') return true;
  const word = wordOf(next);
  return (
    isPoint(next, ':,') || DETERMINERS.has(word) || PERSONAL_PRONOUNS.has(word) || word === 'to'
  );
}

function opensWell(first: Token, last: string): boolean {
  if (first.kind !== 'word') return true;
  return /^\p{Lu}/u.test(first.text) || DETERMINERS.has(first.lower) || /[^s]s$/.test(last);
}
