import type { Mention, PersonMention } from '../mention/mention.ts';
import { findWords, type Word } from '../mention/words.ts';
import type { Document } from '../text/document.ts';
import { nameBefore, secondOffice } from './after-name.ts';
import { nameAfterComma } from './before-comma.ts';
import { findChanges } from './changes.ts';
import { findOfficePhrases, type OfficePhrase } from './office-phrase.ts';
import { ADDRESS } from './office-words.ts';
import { indexFrom, peopleFrom } from './people-in-order.ts';
import type { Tie } from './tie.ts';
import { withBodies } from './whose-body.ts';

/** The office phrases of a document, its people in order, and who is tied to what. */
export interface NamedOffices {
  readonly phrases: readonly OfficePhrase[];
  readonly people: readonly PersonMention[];
  readonly ties: readonly Tie[];
}

/** Reads the offices that a document names: what claims and descriptions are made of. */
export function findNamedOffices(
  document: Document,
  mentions: readonly Mention[],
  words: readonly Word[] = findWords(document),
): NamedOffices {
  const phrases = withBodies(document, findOfficePhrases(document, words, mentions), mentions);
  const people = mentions
    .filter((mention) => mention.kind === 'person')
    .sort((a, b) => a.span.start - b.span.start);
  return { phrases, people, ties: tieHolders(document.text, phrases, people) };
}

const NOTHING_BETWEEN = new RegExp(
  `^(?:\\.? |[\\])]\\s?|\\s["“]?)(?:(?:His|Her) (?:Excellency|Highness) )?(?:${ADDRESS}\\.? ){0,2}$`,
);

/** Ties each phrase to the people it names: the name right after it, or before it with a comma or a verb of being. */
function tieHolders(
  text: string,
  phrases: readonly OfficePhrase[],
  people: readonly PersonMention[],
): Tie[] {
  const direct = tieBefore(
    text,
    phrases.filter((phrase) => !leadsRace(text, phrase)),
    people,
  );
  const ties: Tie[] = [];
  for (const [index, phrase] of phrases.entries()) {
    const named = direct.get(phrase);
    const changes = named ? [] : findChanges(text, phrase, people);
    if (changes.length > 0) {
      ties.push(...changes);
      continue;
    }
    if (isBareTitle(phrase) || leadsRace(text, phrase)) continue;
    const between = named ? undefined : listedBetween(text, phrase, people);
    if (between && !ties.some((tie) => tie.people.some(({ name }) => name === between.name)))
      continue;
    const tie =
      named ??
      (between || isAppositionAhead(text, phrase, people)
        ? undefined
        : nameBefore(text, phrase, people)) ??
      (phrase.head.kind === 'counterpart' ? undefined : secondOffice(text, phrase, ties.at(-1))) ??
      nameAfterComma(text, phrase, phrases[index - 1], people);
    if (tie) ties.push(tie);
  }
  return ties;
}

/**
 * "thanked A, **the director of the museum**, B, and C": A, where the office may be that of A or of B. Only whose other
 * office the text has told already is hardly explained once more.
 */
function listedBetween(
  text: string,
  { determiner, start, span: { end } }: OfficePhrase,
  people: readonly PersonMention[],
): PersonMention | undefined {
  const at = indexFrom(people, end);
  const [before, next] = [people[at - 1], people[at]];
  if (determiner !== 'the' || !before || !next) return undefined;
  if (text.slice(before.span.end, start) !== ', ' || text.slice(end, next.span.start) !== ', ')
    return undefined;
  return /^,? and /.test(text.slice(next.span.end, next.span.end + 6)) ? before : undefined;
}

/** "… the ban on A, **its chief executive**, B, said": between two names, and the second has the verb. */
function isAppositionAhead(
  text: string,
  { determiner, span: { end } }: OfficePhrase,
  people: readonly PersonMention[],
): boolean {
  const next = people[indexFrom(people, end)];
  if (!determiner || !next || !AHEAD.test(text.slice(end, next.span.start))) return false;
  return /^, (?:\p{Ll}+ly )?(?:said|says|told|announced|added|confirmed|warned|wrote|\p{Ll}+ed)(?![\p{L}])/u.test(
    text.slice(next.span.end, next.span.end + 40),
  );
}

const AHEAD = new RegExp(`^, (?:(?:${ADDRESS}|Countess|Count|Baron|Baroness)\\.? ){0,2}$`, 'u');

/** "Chief Arlo Finch": a title of honour, and no office without what it is of. */
function isBareTitle({ head, before, after, determiner }: OfficePhrase): boolean {
  return (
    /^(?:chief|head|boss)$/.test(head.name) &&
    before.length + after.length === 0 &&
    determiner === undefined
  );
}

/** "World Cup leader Arlo Finch": who is ahead, and no office. */
function leadsRace(text: string, { head, span }: OfficePhrase): boolean {
  return (
    head.name === 'leader' &&
    /\b(?:Cup|Championships?|Tour|Open|Prix|Masters|Trophy|race|standings|series) leaders?$/.test(
      text.slice(span.start, span.end),
    )
  );
}

/** Offices right before a name, or before another such office: "Marine Commandant Major General Arlo Finch". */
function tieBefore(
  text: string,
  phrases: readonly OfficePhrase[],
  people: readonly PersonMention[],
): Map<OfficePhrase, Tie> {
  const ties = new Map<OfficePhrase, Tie>();
  for (const [index, phrase] of [...phrases.entries()].reverse()) {
    const next = phrases[index + 1];
    const shared = next && ties.get(next);
    const tie =
      nameAfter(text, phrase, people) ??
      (shared && !phrase.head.plural && isJoinedTo(text, phrase, next)
        ? { phrase, people: shared.people, how: shared.how }
        : undefined);
    if (tie) ties.set(phrase, tie);
  }
  return ties;
}

/** "Marine Commandant Major General", "Elmland Governor and Reform Party chair". */
function isJoinedTo(text: string, phrase: OfficePhrase, next: OfficePhrase): boolean {
  const between = text.slice(phrase.span.end, next.span.start);
  const titled =
    !phrase.determiner && !next.determiner && /^\p{Lu}/u.test(text.slice(phrase.headSpan.start));
  return between === ' ' || (between === ' and ' && titled);
}

function nameAfter(
  text: string,
  phrase: OfficePhrase,
  people: readonly PersonMention[],
): Tie | undefined {
  const next = indexFrom(people, phrase.span.end);
  const person = people[next];
  if (!person) return undefined;
  const between = text.slice(phrase.span.end, person.span.start);
  if (!NOTHING_BETWEEN.test(between)) return undefined;
  if (between.startsWith('.') && !/\b\p{L}{2,4}$/u.test(text.slice(0, phrase.span.end).slice(-6)))
    return undefined;
  const how = 'the office stands before the name';
  if (!phrase.head.plural) return { phrase, people: [person], how };
  const list = peopleFrom(text, people, next);
  return list.length > 1 ? { phrase, people: list, how } : undefined;
}
