import { FUNCTION_WORDS } from '../mention/tables/function-words.ts';
import type { Word } from '../mention/words.ts';
import { isJoined } from './office-head.ts';

const COMPANY =
  /\b(?:Inc|Ltd|Limited|Plc|PLC|Corp|Corporation|Company|GmbH|AG|Holdings|Industries|Motors|Energy|Airlines|Airways|Foods|Pharma|Technologies|Steel|Electric|Breweries|Brewery)\b/;

/** Common nouns for what somebody can be the head of. Our own list. */
const BODY_NOUNS: ReadonlySet<string> = new Set(
  (
    'administration parliament government party ministry ministries council army contingent forces military navy police ' +
    'delegation mission embassy branch chapter association union club team court agency committee commission department ' +
    'division unit brigade battalion regiment corps authority board museum hospital university college school institute ' +
    'foundation federation league company firm bank port harbour harbor airport railway railways orchestra opera theatre ' +
    'theater festival gallery library church diocese cathedral chamber office bureau centre center fund trust group guild ' +
    'society organisation organization academy faculty cooperative co-operative exchange regulator watchdog inquiry panel ' +
    'tribunal service coalition alliance movement bloc faction zoo laboratory observatory prison region province oblast ' +
    'district state county city town village municipality constituency shipyard mine plant factory senate assembly squad ' +
    'secretariat directorate garrison fleet choir parish clinic ward station casino hotel restaurant brewery bakery distillery winery farm studio newspaper magazine ' +
    'network channel airline carrier stadium refinery mill quarry foundry institute registry archive archives selectors governors trustees regents'
  ).split(' '),
);
/** "the port authority", "a museum": a body spoken of without its name, and no part of another. */
export const SMALL_BODY = bodyPattern(
  [...BODY_NOUNS].filter((noun) => !/^(?:board|council|committee|panel|office)$/.test(noun)),
);
/** "the town": what has a mayor. */
export const SMALL_TOWN = bodyPattern(
  'city town village municipality borough district county port island'.split(' '),
);

function bodyPattern(nouns: readonly string[]): RegExp {
  const whole = `(?![\\p{L}-]| of | (?:${[...BODY_NOUNS].join('|')}))`;
  return new RegExp(
    `(?<![\\p{L}-])(?:[Tt]he|[Aa]n?) (?:\\p{Ll}[\\p{Ll}-]+ ){0,2}?(?<body>${nouns.join('|')})${whole}`,
    'gu',
  );
}

/** Words of names that are spoken of by another noun. */
const ALSO_CALLED: Readonly<Record<string, RegExp>> = {
  orchestra: /\b(?:Philharmonic|Symphony|Sinfonietta|Philharmonia)\b/,
  club: /\b(?:FC|AFC|CF|SC|United|City|Rovers|Wanderers|Athletic|Town)$/,
  airline: /\b(?:Airlines|Airways|Air)\b/,
  company: COMPANY,
  firm: COMPANY,
  group: /\b(?:Group|Holdings)\b/,
};

/** Whether a body's name says that it is one of these: "Bhima Bank" a bank, the "Elm Philharmonic" an orchestra. */
export function isNameOf(name: string, noun: string): boolean {
  const key = noun.toLowerCase();
  const words = name.toLowerCase().split(/[ -]/);
  return words.includes(key) || (ALSO_CALLED[key]?.test(name) ?? false);
}

/** What an office of state is of anyhow: "the country's president". */
const LANDS: ReadonlySet<string> = new Set(
  'country nation republic kingdom world island islands'.split(' '),
);
const MOST_WORDS = 4;

/** Whether a word in small letters is what somebody can be the head of: "museum" in "the museum director". */
export function isBodyNoun({ text, shape }: Pick<Word, 'text' | 'shape'>): boolean {
  return shape === 'small' && BODY_NOUNS.has(text);
}

/** The same at the beginning of a sentence: "Council leader Roe said". */
export function isOpeningBodyNoun({ text, shape, opens, possessive }: Word): boolean {
  const proper = /^(?:Senate|Parliament|Congress|Cabinet|Army|Navy|Police)$/.test(text);
  return (
    opens && shape === 'capital' && !possessive && !proper && BODY_NOUNS.has(text.toLowerCase())
  );
}

/** "the country's": says nothing of what the office is of. */
export function isLand({ text }: Word): boolean {
  return LANDS.has(text);
}

/** "bakers' guild", "women's league": whose the body is belongs to its name. */
function isOfMany({ text }: Word): boolean {
  return /(?:[^s]s|men|people|children)$/.test(text) && !BODY_NOUNS.has(text);
}

/** How many words from `from` on name a body in small letters: "regional cricket board"; 0 where none do. */
export function smallBodyLength(words: readonly Word[], from: number): number {
  let length = 0;
  for (let i = from; i - from < MOST_WORDS; i++) {
    const word = words[i];
    if (!word || word.shape !== 'small' || FUNCTION_WORDS.has(word.text)) break;
    if (i > from && !isJoined(words, i)) break;
    if (isBodyNoun(word)) length = i - from + 1;
    if (word.possessive && !isOfMany(word)) break;
  }
  return length;
}

/** The first of the words in small letters that end at `last`, an owner: "the | port authority's"; undefined where it is none. */
export function smallOwnerStart(words: readonly Word[], last: number): number | undefined {
  if (!words[last]?.possessive || !isBodyNoun(words[last])) return undefined;
  let first = last;
  while (first > 0 && last - first < MOST_WORDS - 1 && isJoined(words, first)) {
    const before = words[first - 1] as Word;
    if (before.shape !== 'small' || FUNCTION_WORDS.has(before.text) || before.possessive) break;
    first--;
  }
  return first;
}
