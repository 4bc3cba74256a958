import { isSaying, type PhraseContext } from '../../mention/by-tables/office-phrase.ts';
import type { PersonMention } from '../../mention/mention.ts';
import type { Span } from '../../text/span.ts';
import type { Speaker } from '../quote.ts';
import { findSayings, tokensWithin, type Saying } from './saying.ts';

export interface Attribution {
  readonly speaker: Speaker;
  /** Where the verb or phrase of saying stands. */
  readonly verb: Span;
}

/** What is needed to tell who speaks. */
export interface Company {
  readonly context: PhraseContext;
  /** In the order of the text. */
  readonly people: readonly PersonMention[];
}

/** Who is said to speak in a piece of text outside the marks; undefined where it has no verb or phrase of saying. */
export function findAttribution(span: Span, company: Company): Attribution | undefined {
  const { tokens, lexicon } = company.context;
  const within = tokensWithin(tokens, span);
  if (!within) return undefined;
  const sayings = findSayings(tokens, within[0], within[1], lexicon);
  const told = sayings.flatMap((saying) => {
    const speaker = speakerOf(saying, span, company);
    return speaker ? [{ speaker, verb: verbSpan(saying, company) }] : [];
  });
  const [first] = sayings;
  if (told.length > 0 || !first)
    return told.find(({ speaker }) => speaker.kind === 'person') ?? told[0];
  return {
    speaker: { kind: 'unattributed', reason: 'the text names no speaker' },
    verb: verbSpan(first, company),
  };
}

function verbSpan({ from, to }: Saying, { context: { tokens } }: Company): Span {
  return { start: tokens[from]?.start ?? 0, end: tokens[to]?.end ?? 0 };
}

/** The person right behind the verb or before it in the same clause, or a pronoun or an office that stands there. */
function speakerOf(saying: Saying, span: Span, company: Company): Speaker | undefined {
  const { context, people } = company;
  const { tokens, text } = context;
  const inside = peopleWithin(people, span);
  const start = tokens[saying.from]?.start ?? 0;
  const end = tokens[saying.to]?.end ?? 0;
  const after = inside.find(
    (one) => one.span.start >= end && isSubjectAfter(end, one, company, saying),
  );
  const before = inside.findLast(
    (one) => one.span.end <= start && isSubjectBefore(one, start, company),
  );
  const person =
    saying.kind === 'according'
      ? after
      : saying.kind === 'according after'
        ? before
        : (after ?? before);
  if (person?.doubt !== undefined) {
    const { text: as, span: at } = person;
    return {
      kind: 'unresolved',
      as,
      span: at,
      reason: 'a name that the article gives nobody in full',
    };
  }
  if (person)
    return {
      kind: 'person',
      name: person.name,
      as: person.text,
      span: person.span,
      reason: `named beside "${text.slice(start, end)}"`,
      inferred: false,
    };
  return saying.kind === 'verb' ? unnamedSubject(saying, company) : undefined;
}

/** Those named in a span; people stand in the order of the text. */
export function peopleWithin(people: readonly PersonMention[], span: Span): PersonMention[] {
  let [low, high] = [0, people.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((people[middle] as PersonMention).span.start < span.start) low = middle + 1;
    else high = middle;
  }
  let to = low;
  while (to < people.length && (people[to] as PersonMention).span.end <= span.end) to++;
  return people.slice(low, to);
}

/** Between verb and subject stand an office, an article, a day, not another verb, not a preposition before the name. */
function isSubjectAfter(
  end: number,
  person: PersonMention,
  { context }: Company,
  saying: Saying,
): boolean {
  const { tokens, lexicon, text } = context;
  const between = text.slice(end, person.span.start);
  if (between.length > 110 || /[.!?;:«„“"]/.test(between.replace(/\p{L}\.(?= )/gu, '')))
    return false;
  const within = tokensWithin(tokens, { start: end, end: person.span.start });
  if (!within) return true;
  const words = tokens.slice(within[0], within[1] + 1);
  if (words.some(({ lower }) => isSaying(lower, lexicon) || lexicon.that.has(lower))) return false;
  if (words.length > 12) return false;
  if (saying.kind === 'according') return true;
  const head = words.findIndex(({ lower }) => lexicon.roleOf(lower) !== undefined);
  const lead = head < 0 ? words : words.slice(0, head);
  return lead.every(
    (token) =>
      lexicon.articles.has(token.lower) ||
      token.shape === 'number' ||
      lexicon.calendar.has(token.lower) ||
      lexicon.isHonorific(token.lower) ||
      lexicon.particles.has(token.lower) ||
      (token.shape === 'small' && !lexicon.functionWords.has(token.lower)) ||
      (lexicon.tables.compounds && token.shape === 'capital' && words.length < 4),
  );
}

/** Before the verb: the last person of the clause, with no preposition right before the name where cases do not tell it. */
function isSubjectBefore(person: PersonMention, start: number, { context }: Company): boolean {
  const { tokens, lexicon, text } = context;
  const between = text.slice(person.span.end, start);
  if (between.length > 120 || /[.!?;«„“"]/.test(between)) return false;
  const prior = tokensWithin(tokens, { start: person.span.start - 14, end: person.span.start });
  const word = prior && tokens[prior[1]];
  if (!word || word.sentence !== tokens[(prior[1] ?? 0) + 1]?.sentence) return true;
  return !isPreposition(word.lower, lexicon);
}

function isPreposition(
  word: string,
  { functionWords, articles, isHonorific, roleOf }: PhraseContext['lexicon'],
): boolean {
  return (
    functionWords.has(word) &&
    !articles.has(word) &&
    !isHonorific(word) &&
    roleOf(word) === undefined &&
    word.length > 1 &&
    !JOINING.test(word)
  );
}

/** Words that may stand before a subject. */
const JOINING =
  /^(?:und|aber|denn|auch|dann|danach|gestern|heute|et|mais|ou|hier|puis|ensuite|pero|ayer|hoy|luego|ma|però|ieri|oggi|poi|но|также|однако|вчера|сегодня|ранее|затем|але|також|однак|вчора|сьогодні|раніше|потім|при|что|що|that|que|che|dass|wie|як|как)$/;

/** "сказал министр", "a dit la ministre", "er sagte": named by an office or a pronoun. */
function unnamedSubject({ from, to }: Saying, { context }: Company): Speaker | undefined {
  const { tokens, lexicon } = context;
  const inside = Array.from({ length: Math.max(0, to - from - 1) }, (_, step) => from + 1 + step);
  for (const at of [...inside, to + 1, from - 1]) {
    const token = tokens[at];
    if (!token || token.sentence !== tokens[from]?.sentence) continue;
    const gap = at > to ? token.gap : (tokens[from]?.gap ?? '');
    const within = at > from && at < to;
    if (!within && !/^ $|^$|^-(?:t-)?$/.test(gap)) continue;
    const skip = at > to && lexicon.articles.has(token.lower) ? at + 1 : at;
    const word = tokens[skip];
    if (!word) continue;
    if (lexicon.roleOf(word.lower) || lexicon.pronouns.has(word.lower))
      return {
        kind: 'unresolved',
        as: word.text,
        span: { start: word.start, end: word.end },
        reason: 'named by an office or pronoun',
      };
  }
  return undefined;
}
