import type { Mention, PersonMention } from '../mention/mention.ts';
import { findWords, type Word } from '../mention/words.ts';
import type { Document } from '../text/document.ts';
import type { Span } from '../text/span.ts';
import { findOfficePhrases, type OfficePhrase } from './office-phrase.ts';
import { ADDRESS } from './office-words.ts';

/** An office phrase and the people it is said of, with how the text ties them. */
export interface Tie {
  readonly phrase: OfficePhrase;
  readonly people: readonly PersonMention[];
  readonly how: string;
}

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
  const phrases = findOfficePhrases(document, words, mentions);
  const people = mentions
    .filter((mention) => mention.kind === 'person')
    .sort((a, b) => a.span.start - b.span.start);
  return { phrases, people, ties: tieHolders(document.text, phrases, people) };
}

const NOTHING_BETWEEN = new RegExp(
  `^(?:\\.? |[\\])]\\s?|\\s["“]?)(?:(?:His|Her) (?:Excellency|Highness) )?(?:${ADDRESS}\\.? ){0,2}$`,
);
/** What an office stands after that is the subject, and no part of what stands before: not "with". */
const CLAUSE_BEFORE = /(?:^|[.!?:;—–"“”]\s|\n\s*|(?:^|[\s,])(?:that|and|but|while|as)\s)$/;
const COMMA_BETWEEN = new RegExp(`^, (?:${ADDRESS}\\.? ){0,2}$`);
/** Letters and brackets after a name: "Arlo Finch KC, chair of …", "Arlo Finch (R-Idaho), chair of …". */
const BEING =
  /^(?: \([^()]{1,20}\)| [A-Z]{2,4})?(?:, \d{1,3})?(?:,|,? who)?\s+(?:(?:is|was|became|becomes|remains|has been|had been|served as|serves as)\s+)?(?:(?:now|also|currently|previously|once)\s+)?$/;
const CLOSED =
  /^(?:["”’]?[\])]?\s*(?:[,.;:)\]—–]|$|\n)|\s+(?:and|who|since|until|from|in|at|on|last|this|after|before|when|while|as|by|under|during|said|told)(?![\p{L}]))/u;

/** Ties each phrase to the people it names: the name right after it, or before it with a comma or a verb of being. */
function tieHolders(
  text: string,
  phrases: readonly OfficePhrase[],
  people: readonly PersonMention[],
): Tie[] {
  const direct = tieBefore(text, phrases, people);
  const ties: Tie[] = [];
  for (const phrase of phrases) {
    const tie =
      direct.get(phrase) ??
      nameBefore(text, phrase, people) ??
      (phrase.head.kind === 'counterpart' ? undefined : secondOffice(text, phrase, ties.at(-1))) ??
      nameAfterComma(text, phrase, people);
    if (tie) ties.push(tie);
  }
  return ties;
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
  return { phrase, people: listFrom(text, people, next), how };
}

/** "A, B and C", "A of Chile and B of Peru": the people of a list, from the one at `first`. */
function listFrom(text: string, people: readonly PersonMention[], first: number): PersonMention[] {
  const list = [people[first] as PersonMention];
  for (let next = first + 1; next < people.length; next++) {
    const last = list.at(-1) as PersonMention;
    const person = people[next] as PersonMention;
    if (
      !/^(?: of [^,.;]{2,40}?)?(?:, | and |, and )$/.test(
        text.slice(last.span.end, person.span.start),
      )
    )
      break;
    list.push(person);
  }
  return list;
}

function nameBefore(
  text: string,
  phrase: OfficePhrase,
  people: readonly PersonMention[],
): Tie | undefined {
  if (phrase.head.plural || phrase.head.kind === 'rank' || isVague(phrase)) return undefined;
  const person = people[indexFrom(people, phrase.start) - 1];
  if (!person || phrase.start - person.span.end > 40) return undefined;
  const between = text.slice(person.span.end, phrase.start);
  if (!BEING.test(between) || !/[,\p{L}]/u.test(between)) return undefined;
  if (!CLOSED.test(text.slice(phrase.span.end, phrase.span.end + 20))) return undefined;
  const saysSo = /\p{L}/u.test(between);
  if (!saysSo && /^\s+(?:said|told)/.test(text.slice(phrase.span.end, phrase.span.end + 10)))
    return undefined;
  return {
    phrase,
    people: [person],
    how: saysSo ? 'the text says so' : 'the office stands after the name',
  };
}

/** "…, Stone's chief of staff and Ruritania's top negotiator": a second office of the same person. */
function secondOffice(text: string, phrase: OfficePhrase, last: Tie | undefined): Tie | undefined {
  if (!last || last.phrase.head.plural || phrase.head.plural || last.phrase.span.end > phrase.start)
    return undefined;
  if (!/^,? and $/.test(text.slice(last.phrase.span.end, phrase.start))) return undefined;
  const person = last.people[0];
  if (!person || person.span.end > last.phrase.span.start) return undefined;
  return { phrase, people: [person], how: 'a second office after the name' };
}

function nameAfterComma(
  text: string,
  phrase: OfficePhrase,
  people: readonly PersonMention[],
): Tie | undefined {
  if (!phrase.determiner && phrase.before.length === 0) return undefined;
  const first = indexFrom(people, phrase.span.end);
  const person = people[first];
  if (!person || !COMMA_BETWEEN.test(text.slice(phrase.span.end, person.span.start)))
    return undefined;
  const named = phrase.head.plural ? listFrom(text, people, first) : [person];
  const last = (named.at(-1) as PersonMention).span.end;
  const after = text.slice(last, last + 8);
  const before = text.slice(Math.max(0, phrase.start - 12), phrase.start);
  const goesOn = /^\s+(?:said|says|told|has|have|was|were|is|will)(?!,)/.test(after);
  if (!/^["”]?[,.;)]/.test(after) && !(goesOn && CLAUSE_BEFORE.test(before))) return undefined;
  return { phrase, people: named, how: 'the name stands after the office' };
}

/** "a leader", "a chief": no office without what it is of. */
function isVague({ head, determiner, before, after }: OfficePhrase): boolean {
  const indefinite = determiner === 'a' || determiner === 'an';
  return (
    indefinite &&
    /^(?:leader|ruler|head|chief|boss)$/.test(head.name) &&
    before.length + after.length === 0
  );
}

/** Index of the first of things in order that begins at or after the offset. */
export function indexFrom(things: readonly { readonly span: Span }[], offset: number): number {
  let low = 0;
  let high = things.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((things[middle] as { span: Span }).span.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
