import { isPoint, wordOf, type Token } from './frame.ts';
import { isRoleNoun } from './role-nouns.ts';
import { verbOfSaying } from './verbs-of-saying.ts';
import {
  ADVERBS,
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  PREPOSITIONS,
  isAdverb,
} from './words.ts';

/** By these words somebody does something: what was said is the verb with all that it governs. */
const ACTS =
  /^(?:call|describ|dub|label|brand|term|hail|laud|prais|commend|applaud|condemn|denounc|criticis|criticiz|slam|blast|decr|deplor|express|voic|thank|congratulat|accus|blam|urg|demand|appeal|stress|emphasi|underlin|underscor|highlight|reiterat|reaffirm|insist)/;
/** With a preposition after them only: "called **for** calm", "appealed **to** the court". */
const WITH_PREPOSITION: readonly (readonly [RegExp, RegExp])[] = [
  [/^call/, /^(?:for|on|upon)$/],
  [/^appeal/, /^(?:for|to)$/],
  [/^insist/, /^on$/],
];
/** Name a thing by other words, so that a bare object tells nothing said: "called Menon on Friday". */
const NAMING = /^(?:call|describ|dubb?|label|brand|term)/;
/** Past verbs by which the same person does something else. */
const DOING =
  /^(?:\p{Ll}{3,}ed|met|held|went|took|made|gave|left|came|saw|got|won|lost|led|ran|sent|put|stood|sat|fell|rose|set|flew|drove|shook|threw|wore)$/u;

/** Whether a verb does by words what it names, with what follows it here: "praised the crew", "called for calm". */
export function isSpeechAct(tokens: readonly Token[], verb: number): boolean {
  const word = wordOf(tokens[verb]);
  if (/^dismiss(?:e[ds]|ing)?$/.test(word)) return isDismissedAs(tokens, verb);
  if (!ACTS.test(word)) return false;
  const next = wordOf(tokens[verb + 1]);
  const linked = WITH_PREPOSITION.find(([stem]) => stem.test(word));
  if (linked?.[1].test(next)) return true;
  if (linked && !/^call/.test(word)) return false;
  if (next === 'it' && NAMING.test(word) && !word.endsWith('ing')) return namesIt(tokens, verb);
  if (/^(?:that|by|in|at|with|after|before|and|but|it|so)$/.test(next)) return false;
  if (tokens[verb + 1]?.kind === 'point' || tokens[verb + 1] === undefined) return false;
  return !NAMING.test(word) || namesAThing(tokens, verb);
}

/** "called it **the worst week**", and no "called it a day", "called it off". */
function namesIt(tokens: readonly Token[], verb: number): boolean {
  const [first, second] = [tokens[verb + 2], tokens[verb + 3]];
  if (first?.kind === 'quote' || wordOf(first) === 'as') return true;
  return /^(?:the|an?)$/.test(wordOf(first)) && wordOf(second) !== 'day';
}

/** "dismissed the charge **as the whining** of a loser", and nobody "as director". */
function isDismissedAs(tokens: readonly Token[], verb: number): boolean {
  for (let i = verb + 2; i < tokens.length && i - verb < 14; i++) {
    if (tokens[i]?.kind === 'point') return false;
    if (wordOf(tokens[i]) !== 'as') continue;
    const next = tokens[i + 1];
    if (next?.kind === 'quote') return true;
    const role = [2, 3].some((step) => isRoleNoun(wordOf(tokens[i + step])));
    return /^(?:an?|the|mere|pure)$/.test(wordOf(next)) && !role;
  }
  return false;
}

/** "called **the vote a shame**", "described it **as** a shame": an object, and what it is called. */
function namesAThing(tokens: readonly Token[], verb: number): boolean {
  for (let i = verb + 2; i < tokens.length && i - verb < 30; i++) {
    const token = tokens[i];
    if (isPoint(token, ';:') || (isPoint(token, ',') && tokens[i + 1]?.kind !== 'quote'))
      return false;
    const word = wordOf(token);
    if (word === 'as' || token?.kind === 'quote') return true;
    const before = tokens[i - 1];
    const opens = /^(?:an?|one|too|very|unfair|illegal|void|dead)$/.test(word);
    if (opens && before?.kind !== 'point' && !PREPOSITIONS.has(wordOf(before))) return true;
  }
  return endsInQuality(tokens, verb);
}

/** "called the agreement **exemplary**": the sentence ends with what the thing is called. */
function endsInQuality(tokens: readonly Token[], verb: number): boolean {
  const rest = tokens.slice(verb + 1);
  const last = wordOf(rest.at(-1)?.kind === 'point' ? rest.at(-2) : rest.at(-1));
  return (
    rest.length >= 3 &&
    rest.length < 9 &&
    rest.every((token, i) => token.kind === 'word' || i === rest.length - 1) &&
    DETERMINERS.has(wordOf(rest[0])) &&
    !rest.some((token) => PREPOSITIONS.has(wordOf(token))) &&
    QUALITY.test(last)
  );
}

/** Endings of adjectives that hardly a noun has, and short ones that news calls things by. */
const QUALITY =
  /(?:[a-z]{3}(?:ous|ful|less|able|ible)|[a-z]{4}(?:plary|tic|ical|ying)|^(?:brave|absurd|wise|unwise|wrong|right|false|true|unfair|fair|cheap|late|cruel|mild|rash|null|shameful|overdue|pointless))$/;

/** Open what the writer adds on the circumstances: "called for calm **as** the crowd grew". */
const ASIDE = /^(?:as|amid|while|when)$/;
const NAMING_AS =
  /^(?:call(?!ed$)|describ|dub|label|brand|term|hail|laud|prais|condemn|denounc|criticis|criticiz|decr|dismiss)/;

/** The last token of what the verb governs, at most `to`: before the same person does something else. */
export function actEnd(tokens: readonly Token[], verb: number, to: number): number {
  for (let i = verb + 2; i <= to; i++) {
    const word = wordOf(tokens[i]);
    if (ASIDE.test(word) && !NAMING_AS.test(wordOf(tokens[verb]))) return i - 1;
    if (!CONJUNCTIONS.has(word) || word === 'by' || word === 'or') continue;
    let next = i + 1;
    while (ADVERBS.has(wordOf(tokens[next])) || isAdverb(wordOf(tokens[next]))) next++;
    const after = wordOf(tokens[next]);
    if (isDoing(after) || AUXILIARIES.has(after))
      return isPoint(tokens[i - 1], ',') ? i - 2 : i - 1;
  }
  return to;
}

/** Whether a lower-case word is a verb in the past, as news is full of. */
export function isDoing(word: string): boolean {
  return DOING.test(word) || verbOfSaying(word)?.form === 'past';
}
