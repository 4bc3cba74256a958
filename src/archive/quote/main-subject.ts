import { isPoint, wordOf, type Token } from './frame.ts';
import { isNominal, phrase, type Subject } from './noun-phrase.ts';
import { verbOfSaying } from './verbs-of-saying.ts';
import {
  ADVERBS,
  AUXILIARIES,
  DAYS,
  DETERMINERS,
  MONTHS,
  LEADING_ADVERBIALS,
  PERSONAL_PRONOUNS,
  PREPOSITIONS,
} from './words.ts';

/** The first subject of a sentence, after any adverbials before it: "Speaking in X, **the minister** praised …". */
export function mainSubject(tokens: readonly Token[], before: number): Subject | undefined {
  let start = 0;
  while (
    start < before &&
    (/^(?:but|and|yet|so)$/.test(wordOf(tokens[start])) || isPoint(tokens[start], ',–—―'))
  )
    start++;
  for (let tries = 0; tries < 4; tries++) {
    const day = pastDay(tokens, start);
    const subject =
      leadsIn(tokens[start]) && day === start ? undefined : subjectFrom(tokens, day, before);
    if (subject) return subject;
    let comma = start;
    while (comma < before && !isPoint(tokens[comma], ',') && tokens[comma]?.kind !== 'quote')
      comma++;
    if (comma >= before || tokens[comma]?.kind === 'quote') return undefined;
    start = comma + 1;
  }
  return undefined;
}

/** Past "On Monday", "On March 27", which no comma need end. */
function pastDay(tokens: readonly Token[], start: number): number {
  if (!/^(?:on|in)$/.test(wordOf(tokens[start]))) return start;
  let i = start + 1;
  while (
    i - start < 5 &&
    (DAYS.has(wordOf(tokens[i])) || MONTHS.has(wordOf(tokens[i])) || /^\d/.test(wordOf(tokens[i])))
  )
    i++;
  return i > start + 1 && tokens[i]?.kind !== 'point' ? i : start;
}

/** Opens an adverbial or a participle phrase: "After …", "Asked …", "held at …". */
function leadsIn(token: Token | undefined): boolean {
  const word = wordOf(token);
  return (
    LEADING_ADVERBIALS.has(word) ||
    /^(?:who|which|that|where)$/.test(word) ||
    (/(?:ed|ing|ly)$/.test(word) && word.length > 5) ||
    word === 'held' ||
    word === 'made'
  );
}

function subjectFrom(tokens: readonly Token[], start: number, before: number): Subject | undefined {
  for (let i = start; i < before && i - start < 14; i++) {
    const token = tokens[i] as Token;
    if (isPoint(token, ',') && (areCapitals(tokens, start, i) || isExplained(tokens, start, i)))
      return phrase(tokens, start, i - 1);
    if (token.kind === 'quote' || (token.kind === 'point' && i > start)) break;
    if (token.kind === 'person') {
      if (/^['’]s?$/.test(wordOf(tokens[i + 1])) || PREPOSITIONS.has(wordOf(tokens[i - 1])))
        continue;
      return { kind: 'person', from: start, to: i, span: token.span, person: token.mention };
    }
    if (token.kind !== 'word') continue;
    if (PERSONAL_PRONOUNS.has(token.lower) && i === start)
      return { kind: 'pronoun', from: i, to: i, span: token.span };
    if (i > start && beginsVerb(tokens, i))
      return isNominal(tokens[start])
        ? phrase(tokens, start, lastNoun(tokens, start, i - 1))
        : undefined;
  }
  return undefined;
}

/** A name that no list knows: "**Dean**, a former chairman, …". */
function areCapitals(tokens: readonly Token[], from: number, to: number): boolean {
  if (to === from) return false;
  return tokens
    .slice(from, to)
    .every((token) => token.kind === 'word' && /^\p{Lu}/u.test(token.text));
}

/** "**The Institute for Tides**, an Elmton-based body, …": a name ends at the comma and an explanation begins. */
function isExplained(tokens: readonly Token[], from: number, comma: number): boolean {
  const last = tokens[comma - 1];
  return (
    comma - from > 1 &&
    wordOf(tokens[from]) === 'the' &&
    last?.kind === 'word' &&
    /^\p{Lu}/u.test(last.text) &&
    /^(?:an?|who|which)$/.test(wordOf(tokens[comma + 1]))
  );
}

function lastNoun(tokens: readonly Token[], from: number, to: number): number {
  let i = to;
  while (i > from && (ADVERBS.has(wordOf(tokens[i])) || AUXILIARIES.has(wordOf(tokens[i])))) i--;
  return i;
}

/** Past forms of English verbs: the regular ending, and the irregular ones that news is full of. */
const PAST =
  /^(?:\p{Ll}{3,}ed|met|held|went|took|made|gave|left|came|saw|got|won|lost|led|ran|sent|put|built|broke|began|kept|brought|bought|spent|stood|sat|fell|rose|set|hit|wants|plans|needs)$/u;

function beginsVerb(tokens: readonly Token[], i: number): boolean {
  const word = wordOf(tokens[i]);
  if (/^['’]/.test(word)) return false;
  if (AUXILIARIES.has(word)) return true;
  const token = tokens[i];
  if (token?.kind === 'word' && PAST.test(token.text)) return true;
  const verb = verbOfSaying(word);
  if (!verb) return false;
  const left = wordOf(tokens[i - 1]);
  return (
    !DETERMINERS.has(left) &&
    !PREPOSITIONS.has(left) &&
    !/^['’]/.test(left) &&
    !(verb.form === 'base' && (verb.noun || !/(?:s|people|police)$/.test(left)))
  );
}
