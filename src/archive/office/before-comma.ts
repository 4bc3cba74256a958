import type { PersonMention } from '../mention/mention.ts';
import { ROLES } from '../mention/tables/roles.ts';
import { HEAD_BY_WORDS, ADDRESS } from './office-words.ts';
import type { OfficePhrase } from './office-phrase.ts';
import { indexFrom, peopleFrom } from './people-in-order.ts';
import type { Tie } from './tie.ts';

/** What an office stands after that is the subject, and no part of what stands before: not "with". */
const CLAUSE_BEFORE = /(?:^|[.!?:;—–"“”]\s|\n\s*|(?:^|[\s,])(?:that|and|but|while|as)\s)$/;
/** Up to three words without a preposition may describe the name: ", the French director Jane Roe". */
const COMMA_BETWEEN = new RegExp(
  `^, (?:(?:the|a|an) (?:(?!of |for |to |and |by |in |on )[\\p{L}-]+ ){1,3})?(?:(?:${ADDRESS}\\.?|Senator|Ambassador|Justice|Judge|Bishop|Rear|Vice|General|Colonel|Major|Captain|Lieutenant|Admiral|Commodore|Brigadier|Marshal) ){0,3}$`,
  'u',
);

/** "The board's president, Jane Roe, …": the office of the one whose name follows after a comma. */
export function nameAfterComma(
  text: string,
  phrase: OfficePhrase,
  previous: OfficePhrase | undefined,
  people: readonly PersonMention[],
): Tie | undefined {
  if (!phrase.determiner && phrase.before.length === 0) return undefined;
  if (isOfAnother(text, phrase, previous) || isOfSomething(phrase)) return undefined;
  const first = indexFrom(people, phrase.span.end);
  const person = people[first];
  if (!person || !COMMA_BETWEEN.test(text.slice(phrase.span.end, person.span.start)))
    return undefined;
  const named = phrase.head.plural ? peopleFrom(text, people, first) : [person];
  if (phrase.head.plural && named.length < 2) return undefined;
  const lastName = (named.at(-1) as PersonMention).span.end;
  const land = phrase.head.plural ? / of [^,.;]{2,40}(?=,)/y : undefined;
  if (land) land.lastIndex = lastName;
  const last = lastName + (land?.exec(text)?.[0].length ?? 0);
  const after = text.slice(last, last + 50).replace(/^ \([^()]{1,40}\)/, '');
  const before = text.slice(Math.max(0, phrase.start - 12), phrase.start);
  const goesOn = /^\s+(?:said|says|told|has|have|was|were|is|will)(?!,)/.test(after);
  if (!/^["”]?[,.;)]/.test(after) && !(goesOn && CLAUSE_BEFORE.test(before))) return undefined;
  return { phrase, people: named, how: 'the name stands after the office' };
}

/** "its president": of which body or country, the sentence does not say. */
function isOfSomething({ determiner, before, after, head }: OfficePhrase): boolean {
  if (head.kind === 'official') return false;
  const told =
    before.some(({ kind }) => kind !== 'qualifier' && kind !== 'filler') || after.length > 0;
  return /^(?:its|their|our)$/.test(determiner ?? '') && !told && head.kind !== 'counterpart';
}

/** Further nouns for people by whom they stand to. */
const ATTACHED =
  /^(?:ally|friend|follower|loyalist|supporter|backer|critic|opponent|relative|associate|protégé|heir|staffer|staff|family|team|office|entourage|people|men|parents|children|kin|fan|voice|mouthpiece)$/;

/**
 * "a spokesman **for the mayor**, Jane Roe", "two aides **to the chancellor**, …": the name may be that of the one who
 * stands to the holder, and the text does not say which.
 */
function isOfAnother(
  text: string,
  { start }: OfficePhrase,
  previous: OfficePhrase | undefined,
): boolean {
  const before = text.slice(Math.max(0, start - 60), start);
  const link = /([\p{L}-]+) (?:of|for|to|with) $/u.exec(before);
  if (!link) return false;
  if (previous && start - previous.span.end <= 6 && previous.span.end <= start) return true;
  const noun = (link[1] as string).toLowerCase();
  return formsOf(noun).some(
    (form) => ROLES.has(form) || ATTACHED.test(form) || HEAD_BY_WORDS.has(form),
  );
}

function formsOf(noun: string): string[] {
  return [
    noun,
    noun.replace(/s$/, ''),
    noun.replace(/ies$/, 'y'),
    noun.replace(/(wo)?men$/, '$1man'),
    noun.replace(/ves$/, 'fe'),
  ];
}
