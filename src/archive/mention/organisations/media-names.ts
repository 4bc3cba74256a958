import { CALENDAR_WORDS, FUNCTION_WORDS } from '../tables/function-words.ts';
import { CHANNEL_NOUNS, CHANNELS, EDITIONS, MEDIA_NOUNS } from '../tables/media-words.ts';
import { HONORIFICS, ROLES } from '../tables/roles.ts';
import { isCommonWord } from '../people/known-words.ts';
import { classOf } from '../people/word-class.ts';
import { joins, type Word } from '../words.ts';

/** Joins two words of a masthead: "El Mercurio de Lusk". */
const PARTICLE = /^(?:de|del|di|du|della|am|van)$/;
const LONGEST = 5;

/** Where a masthead that is known by its first words ends: "La Tribune | Dimanche", "El Mercurio | de Lusk". */
export function mastheadEnd(words: readonly Word[], from: number, end: number): number {
  const named = namedEnd(words, from);
  if (named > end) return named;
  let to = end;
  while (follows(words, to) && EDITIONS.has((words[to] as Word).text)) to++;
  const [particle, name] = [words[to], words[to + 1]];
  const goesOn = particle && PARTICLE.test(particle.text) && follows(words, to);
  return goesOn && name && isName(name) && follows(words, to + 1) ? to + 2 : to;
}

/** "told **The Harker**": an article with a capital inside a sentence is that of a masthead; 0 where none is told. */
export function paperEnd(words: readonly Word[], from: number): number {
  const [before, the, name] = [words[from - 1], words[from], words[from + 1]];
  if (the?.text !== 'The' || the.opens || before?.text !== 'told' || !name) return 0;
  if (!follows(words, from + 1) || !isName(name) || classOf(name.key) === 'place') return 0;
  let to = from + 2;
  while (to - from < LONGEST && words[to] && follows(words, to) && isName(words[to] as Word)) to++;
  return to;
}

/** The end of a name that the text calls a newspaper or station: "the | Elm Herald | newspaper"; 0 where it does not. */
export function namedEnd(words: readonly Word[], from: number): number {
  const before = words[from - 1];
  const told =
    before?.shape === 'small' &&
    MEDIA_NOUNS.has(before.text) &&
    before.text !== 'paper' &&
    (words[from] as Word).gap === ' ';
  let to = from;
  while (to - from < LONGEST && words[to] && isPart(words, from, to)) to++;
  while (to > from && !isName(words[to - 1] as Word)) to--;
  if (to === from) return 0;
  const after = words[to];
  const called =
    after?.shape === 'small' &&
    after.gap === ' ' &&
    !words[to - 1]?.possessive &&
    /^(?:newspaper|daily|weekly|tabloid|broadsheet|broadcaster|magazine|newswire|portal|radio|television)$/.test(
      after.text,
    );
  const named = words[to + 1];
  const goesOn = called && named !== undefined && isName(named) && follows(words, to + 1);
  if (goesOn && !told) return 0;
  const station = /^(?:Radio|Televisión|Télévision|Rádio)$/.test((words[from] as Word).text);
  const only = words[from] as Word;
  if (!told && to - from === 1 && only.opens && isCommonWord(only.key)) return 0;
  const ofPeople = classOf(only.key) === 'place' || /(?:ian|ish|ese)$/.test(only.key);
  if (!told && to - from === 1 && ofPeople) return 0;
  const sure = told && (to - from > 1 || !/^(?:daily|weekly)$/.test(before.text));
  return sure || called || (station && to - from > 1) ? to : 0;
}

function isPart(words: readonly Word[], from: number, at: number): boolean {
  const word = words[at] as Word;
  if (at > from && !follows(words, at)) return false;
  if (isName(word)) return true;
  const next = words[at + 1];
  return at > from && PARTICLE.test(word.text) && next !== undefined && isName(next);
}

function isName({ shape, key, text }: Word): boolean {
  if (shape !== 'capital' && shape !== 'capitals') return false;
  if (EDITIONS.has(text)) return true;
  const small = FUNCTION_WORDS.has(key) && !/^(?:la|le|el|die|der|das|il|los|las|les)$/.test(key);
  return !small && !CALENDAR_WORDS.has(key) && !HONORIFICS.has(key) && !ROLES.has(key);
}

function follows(words: readonly Word[], at: number): boolean {
  const [before, word] = [words[at - 1], words[at]];
  return before !== undefined && word !== undefined && joins(before, word);
}

/** "wrote **on** Telegram", "a Telegram post", "posted it to Facebook": the way, and nobody who acts. */
export function isChannelUse(
  words: readonly Word[],
  from: number,
  to: number,
  name: string,
): boolean {
  if (!CHANNELS.has(name)) return false;
  const [before, after] = [words[from - 1], words[to]];
  const sentence = (words[from] as Word).sentence;
  const inSentence = (word: Word | undefined) => word?.sentence === sentence;
  if (after && inSentence(after) && CHANNEL_NOUNS.has(after.text)) return true;
  if (!before || !inSentence(before)) return false;
  if (/^(?:on|via|through|over|in|using)$/.test(before.text)) return true;
  if (/^(?:and|or)$/.test(before.text) && /^(?:on|via|to)$/.test(words[from - 3]?.text ?? ''))
    return true;
  if (before.text !== 'to') return false;
  return words
    .slice(Math.max(0, from - 9), from)
    .some(
      (word) =>
        inSentence(word) &&
        /^(?:post|posts|posted|upload|uploaded|share|shared|took|takes|turned)$/.test(word.text),
    );
}
