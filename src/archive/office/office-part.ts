import type { Mention } from '../mention/mention.ts';
import { isPlainWord } from '../mention/people/known-words.ts';
import { ORGANISATION_WORDS } from '../mention/tables/organisation-words.ts';
import type { Word } from '../mention/words.ts';
import { headAt, isJoined, type Part, type Reader } from './office-head.ts';
import { FIELDS, FILLERS, PARTISAN, QUALIFIERS } from './office-words.ts';
import { isBodyNoun, isLand, isOpeningBodyNoun } from './small-bodies.ts';

export const DETERMINER = /^(?:the|a|an|his|her|its|their|our|my|this|that)$/i;

/** What a word before a head is to the office; undefined where the phrase does not reach so far. */
export function partAt(reader: Reader, at: number): Part | undefined {
  const { words, mentionAt } = reader;
  const word = words[at] as Word;
  const mention = mentionAt[at];
  const base = { span: { start: word.start, end: word.end }, text: word.text };
  if (mention)
    return { ...base, kind: mention.kind, span: mention.span, text: mention.text, mention };
  const key = word.text.toLowerCase();
  if (QUALIFIERS.has(key))
    return isDoing(words, at, mentionAt) ? undefined : { ...base, kind: 'qualifier' };
  if (isBodyNoun(word) && !word.possessive && !FIELDS.has(key)) return { ...base, kind: 'name' };
  if (word.text === 'Union' && LED.test(words[at + 1]?.text ?? ''))
    return { ...base, kind: 'name', opens: word.opens };
  if (isOpeningBodyNoun(word) && headAt(reader, at + 1))
    return { ...base, kind: FIELDS.has(key) ? 'field' : 'name', opens: true };
  if (FILLERS.has(key)) return isDone(words, at) ? undefined : { ...base, kind: 'filler' };
  if (FIELDS.has(key)) return { ...base, kind: 'field' };
  if (word.possessive && isLand(word)) return { ...base, kind: 'filler' };
  const isName =
    /^(?:capital|capitals)$/.test(word.shape) &&
    (!word.opens || word.shape === 'capitals' || word.text.length > 3);
  if (!isName || NOT_A_NAME.test(word.text)) return undefined;
  return { ...base, kind: isOpeningField(word) && isOwnHead(reader, at + 1) ? 'field' : 'name' };
}

/** "Race director Roe": a common word that has its capital from the beginning of the sentence. */
function isOpeningField({ opens, shape, key, possessive, text }: Word): boolean {
  return (
    opens &&
    shape === 'capital' &&
    !possessive &&
    isPlainWord(key) &&
    !ORGANISATION_WORDS.has(key) &&
    !PARTISAN.test(text)
  );
}

/** A head that says nothing of a body by itself, as "party leader" does. */
function isOwnHead(reader: Reader, at: number): boolean {
  const found = headAt(reader, at);
  return found !== undefined && !found.head.name.startsWith('party ');
}

/** "The council | sacked Director Roe": a verb with whom it concerns, and not what the director is. */
function isDoing(
  words: readonly Word[],
  at: number,
  mentionAt: readonly (Mention | undefined)[],
): boolean {
  const { text, opens } = words[at] as Word;
  if (!VERBAL.test(text) || opens) return false;
  const before = words[at - 1];
  if (before && !isJoined(words, at)) return false;
  const described = before !== undefined && isJoined(words, at) && before.possessive;
  return (
    !described && !DETERMINER.test(before?.text ?? '') && mentionAt[at - 1]?.kind !== 'country'
  );
}

const VERBAL =
  /^(?:sacked|dismissed|fired|toppled|unseated|murdered|assassinated|ousted|deposed|retired)$/;

/** Who leads a union; "Union Minister" is a minister of India. */
const LED = /^(?:leader|president|boss|chief|chairman|chairwoman|chair|official|head)$/;

/** "was | appointed director": what was done, no part of the office as in "the newly appointed director". */
function isDone(words: readonly Word[], at: number): boolean {
  return (
    /^(?:appointed|elected)$/.test((words[at] as Word).text) &&
    !/^(?:newly|recently|just|freshly|democratically|the)$/.test(words[at - 1]?.text ?? '')
  );
}

/** Words that have a capital at the head of a sentence or in a date, and are no part of a body's name. */
const NOT_A_NAME =
  /^(?:After|Although|Among|And|As|At|Before|Both|But|By|Earlier|Even|For|From|However|If|In|Later|Mean(?:while|time)|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Mr|Mrs|Ms|Now|On|Once|Only|Our|Photo|Since|Some|So|Source|That|Then|There|These|They|This|Those|Today|Two|Under|Until|We|What|When|Where|While|Who|With|Yesterday|You|Your|Of|To|The|A|An)$/i;
