import { fold } from '../../text/fold.ts';
import type { Span } from '../../text/span.ts';
import { isFamilyName } from '../people/known-words.ts';
import { classOf } from '../people/word-class.ts';

/** Country names that are common as names of people. */
const ALSO_FAMILY_NAMES = new Set([
  'Jordan',
  'Chad',
  'Holland',
  'Ireland',
  'French',
  'German',
  'England',
  'Wales',
]);
const ALSO_GIVEN_NAMES = new Set(['Jordan', 'Chad', 'German', 'Israel', 'Scot', 'Dane', 'Finn']);

/** Spellings that only people bear: the country is Jordania in the languages that write the accent. */
const ONLY_NAMES = new Set(['Jordán']);

const GIVEN_NAME_BEFORE = /(?:^|[\s("“])(?:(?:Mr|Mrs|Ms|Miss|Dr)\.?|\p{Lu}\p{Ll}+|\p{Lu}\.)\s+$/u;
const NOT_A_GIVEN_NAME =
  /(?:^|\s)(?:In|From|To|And|But|With|For|At|Of|On|The|While|As|When|If|Both|Kingdom|King|Queen|Northern|Southern|Eastern|Western|Central|South|North|East|West|Via|Visit|New|Team|Across|Meanwhile|Since|Then|Like|Inside|Republic|Greater|Modern|After|Before|By|Although|Until|Against|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|President|Prince|Princess|Because|Though|Where|That|Is|Was|Has|Why|How|A|An|All|Many|Some|Most|Other|Two|Three|Several|Former|Today|This|Its|His|Her|Their|Our|Old|Young|Church|Bank|University|Air|Radio|Royal|Sport|Football|Athletics|Enterprise|Visit|Women|Men|Under)\s+$/u;
const FAMILY_NAME_AFTER = /^\s+\p{Lu}\p{Ll}+(?=[\s,.’'])/u;
const NOT_A_FAMILY_NAME =
  /^\s+(?:Valley|River|Times|National|Football|Basin|Defen[cs]e|Police|Army|Air|Bank|Television|Radio|Government|Ministry|Minister|President|Prime|King|Foreign|Supreme|Court|University|Province|State|Country|Open|Cup|Premier|League|International|Securities|Forces|Medical|Electric|Mr|Today|News|Post|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December)(?![\p{L}])/u;

/**
 * Whether a country's name is part of a person's name by the words beside it. Only for the few names that
 * people often bear; everyone else is known from the spans of people already found.
 */
export function isNameOfPerson(text: string, span: Span): boolean {
  const printed = text.slice(span.start, span.end);
  if (ONLY_NAMES.has(printed)) return true;
  const before = text.slice(Math.max(0, span.start - 24), span.start);
  const after = text.slice(span.end, span.end + 24);
  if (
    ALSO_FAMILY_NAMES.has(printed) &&
    GIVEN_NAME_BEFORE.test(before) &&
    !NOT_A_GIVEN_NAME.test(` ${before}`)
  )
    return !startsSentence(text, span, before);
  if (!ALSO_GIVEN_NAMES.has(printed)) return false;
  const name = FAMILY_NAME_AFTER.exec(after)?.[0].trim();
  if (!name || NOT_A_FAMILY_NAME.test(after)) return false;
  return classOf(fold(name)) === 'name' && (printed !== 'German' || isFamilyName(fold(name)));
}

/** Whether the capitalised word before the name opens its sentence, so that its capital tells nothing. */
function startsSentence(text: string, span: Span, before: string): boolean {
  const word = /(\p{L}+)\s+$/u.exec(before);
  if (!word) return false;
  const start = span.start - word[0].length;
  return (
    /(?:^|[.!?:]["”’]?\s|\n\s*)$/u.test(text.slice(Math.max(0, start - 4), start)) &&
    word[1]?.length === 2
  );
}
