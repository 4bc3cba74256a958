import type { PersonMention } from '../mention/mention.ts';
import type { OfficePhrase } from './office-phrase.ts';
import type { OfficeEnd, Qualifier } from './office.ts';
import { indexFrom } from './people-in-order.ts';
import type { Tie } from './tie.ts';

/** Letters and brackets after a name: "Arlo Finch KC, chair of …", "Arlo Finch (R-Idaho), chair of …". */
const BEING =
  /^(?: \([^()]{1,20}\)| [A-Z]{2,4}| (?:of|from) (?:the )?[\p{L}’' -]{2,40}(?=,))?(?:, \d{1,3})?(?:, who [^,.;:“”"]{2,70},|,(?: an? [\p{Ll}-]+(?: [\p{Ll}-]+)? and)?|,? who)?\s+(?:(?:is|was|became|becomes|remains|has been|had been)\s+)?(?:(?:now|also|currently|previously|once|formerly|until [^,.;:]{3,40}?,?)\s+)?$/u;
const CLOSED =
  /^(?:["”’]?[\])]?\s*(?:[,.;:)\]—–]|$|\n)|\s+(?:and|who|since|until|from|in|at|on|last|this|after|before|when|while|as|by|under|during|said|told)(?![\p{L}]))/u;
/** In the past: no longer so on the day of the text. */
const OVER = /(?:^|\s)(?:was|had been|previously|once|formerly|until)\s/;
const UNTIL =
  /^(?: (?:from|since|between) [^\s,.;]{3,12})?,? (until (?:last|early|late|mid|recently|his|her|this|yesterday|(?:\p{Lu}\p{Ll}+ )?(?:1[89]|20)\d\d|\p{Lu}\p{Ll}+)(?: [\p{L}\d]+)?)/u;

/** "Jane Roe, mayor of Lusk,", "Jane Roe was the mayor": an office after the name, and whether it is over. */
export function nameBefore(
  text: string,
  phrase: OfficePhrase,
  people: readonly PersonMention[],
): Tie | undefined {
  if (phrase.head.plural || phrase.head.kind === 'rank' || isVague(phrase)) return undefined;
  const person = people[indexFrom(people, phrase.start) - 1];
  if (!person || phrase.start - person.span.end > 100) return undefined;
  const between = text.slice(person.span.end, phrase.start);
  if (!BEING.test(between) || !/[,\p{L}]/u.test(between)) return undefined;
  const after = text.slice(phrase.span.end, phrase.span.end + 40);
  if (!CLOSED.test(after)) return undefined;
  const saysSo = /\p{L}/u.test(between);
  if (!saysSo && /^\s+(?:said|told)/.test(after)) return undefined;
  const how = saysSo ? 'the text says so' : 'the office stands after the name';
  return { phrase, people: [person], how, ...pastOf(text, person, phrase) };
}

/** "until last month": in words before the office or after it. */
function pastOf(
  text: string,
  person: PersonMention,
  phrase: OfficePhrase,
): { state?: Qualifier; end?: OfficeEnd } {
  const between = text.slice(person.span.end, phrase.start);
  const before = /until [^,.;:]{3,40}?(?=,? $)/.exec(between);
  const after = UNTIL.exec(text.slice(phrase.span.end, phrase.span.end + 50));
  const over = OVER.test(between);
  const at = before
    ? { words: before[0], start: person.span.end + before.index }
    : after?.[1] && { words: after[1], start: phrase.span.end + after[0].indexOf(after[1]) };
  const past =
    over || (after !== null && /until (?:last|recently|his|her|yesterday)/.test(after[0]));
  if (!past) return {};
  if (!at) return { state: 'former' };
  const span = { start: at.start, end: at.start + at.words.length };
  return { state: 'former', end: { text: at.words, span } };
}

/** "…, Stone's chief of staff and Ruritania's top negotiator": a second office of the same person. */
export function secondOffice(
  text: string,
  phrase: OfficePhrase,
  last: Tie | undefined,
): Tie | undefined {
  if (!last || last.phrase.head.plural || phrase.head.plural || last.phrase.span.end > phrase.start)
    return undefined;
  if (!/^,? and $/.test(text.slice(last.phrase.span.end, phrase.start))) return undefined;
  const person = last.people[0];
  if (!person || person.span.end > last.phrase.span.start) return undefined;
  return {
    phrase,
    people: [person],
    how: 'a second office after the name',
    state: last.state,
    end: last.end,
  };
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
