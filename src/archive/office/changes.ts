import type { PersonMention } from '../mention/mention.ts';
import type { Span } from '../text/span.ts';
import { CHOOSING, DISMISSING, INSTALLING, LEAVING, SERVING, TAKING } from './end-verbs.ts';
import type { OfficePhrase } from './office-phrase.ts';
import type { Qualifier } from './office.ts';
import { indexFrom } from './people-in-order.ts';
import type { Tie } from './tie.ts';
import { CIRCUMSTANCE, readHelpers, subjectPattern } from './verb-group.ts';

/** How an office begins or ends by a verb, for one person. */
type Change = Omit<Tie, 'phrase'>;

const LINK =
  '(?: as| from (?:his|her|their|the) (?:post|position|office|role|job) (?:as|of)| to the (?:post|position|office) of| to become| to be| to serve as)';
const ALL = [LEAVING, DISMISSING, CHOOSING, INSTALLING, TAKING, SERVING].join('|');
const IS = (verbs: string) => new RegExp(`^(?:${verbs})$`, 'u');
const [LEAVES, DISMISSED, CHOSEN, SERVES] = [LEAVING, DISMISSING, CHOOSING, SERVING].map(IS) as [
  RegExp,
  RegExp,
  RegExp,
  RegExp,
];
const LINKED = new RegExp(`${subjectPattern(ALL)}${CIRCUMSTANCE}${LINK} $`, 'u');
const CALLED = new RegExp(`${subjectPattern(`${CHOOSING}|${INSTALLING}`)} $`, 'u');
const BECOMING = new RegExp(`${subjectPattern('become|be')} $`, 'u');
const OBJECT_OF = new RegExp(
  `(?<before>[^.;:“”"]{0,40})(?<![\\p{L}-])(?<verb>${CHOOSING}|${DISMISSING}|chose|made|names|appoints|picks|dismisses|sacks|fires)(?: (?:Mr|Mrs|Ms|Dr)\\.?| \\p{Lu}\\p{Ll}+){0,3} $`,
  'u',
);
const AFTER_OBJECT = new RegExp(
  `^(?:(?:, (?!who )[^,.;:“”"\\n]{2,90},)?${CIRCUMSTANCE}(?: as| to be| to become| to the post of)(?: (?:its|their|his|her|the)(?: new)?)?)? $`,
  'u',
);
const SUCCEEDS = new RegExp(
  `${subjectPattern('succeed|succeeds|succeeded|replace|replaces|replaced|(?:take|takes|took) over from')}(?: (?:Mr|Mrs|Ms|Dr)\\.?)? $`,
  'u',
);
const SUCCEEDED_BY = new RegExp(`${subjectPattern('succeeded|replaced')} by $`, 'u');
/** Nothing has happened: "wants X removed", "may name X". */
const UNREAL =
  /(?<![\p{L}])(?:to|would|may|might|could|should|not|never|n['’]t|wants?|wanted|demand(?:s|ed)?|if|whether|than)(?: (?:see|have|get))? ?$/u;
const FARTHEST = 260;

/** The people whom a verb gives or takes the office: "resigned as …", "named X as …", "X succeeds Y as …". */
export function findChanges(
  text: string,
  phrase: OfficePhrase,
  people: readonly PersonMention[],
): Tie[] {
  if (phrase.head.plural || phrase.head.kind === 'rank' || phrase.head.kind === 'counterpart')
    return [];
  if (
    /^ of |^ [\p{Ll}-]+ [A-Z]/u.test(text.slice(phrase.span.end, phrase.span.end + 24)) &&
    isBare(phrase)
  )
    return [];
  const next = indexFrom(people, phrase.start);
  if (isDistinction(text, phrase)) return [];
  const person = people[next - 1];
  if (!person || phrase.start - person.span.start > FARTHEST) return [];
  const earlier = people[next - 2];
  const changes =
    (earlier && successionOf(text, phrase, earlier, person)) ??
    [
      objectOf(text, phrase, person) ??
        subjectOf(text, phrase, person) ??
        agentIn(text, phrase, earlier),
    ].filter((change) => change !== undefined);
  return changes.map((change) => ({ phrase, ...change }));
}

/** "became the first minister to visit it": what is told is that nobody did before. */
function isDistinction(text: string, { before, span }: OfficePhrase): boolean {
  const first = before.some((part) => part.kind === 'filler' && part.text === 'first');
  return first || / to \p{Ll}/u.test(text.slice(span.end, span.end + 5));
}

/** "head" of something that the phrase has lost says nothing. */
function isBare({ head, before, after }: OfficePhrase): boolean {
  return /^(?:leader|head|chief|boss)$/.test(head.name) && before.length + after.length === 0;
}

function successionOf(
  text: string,
  phrase: OfficePhrase,
  first: PersonMention,
  second: PersonMention,
): Change[] | undefined {
  if (!/^,? as $/.test(text.slice(second.span.end, phrase.start))) return undefined;
  const between = text.slice(first.span.end, second.span.start);
  const active = SUCCEEDS.exec(between);
  if (active) return succession(active, first, second);
  const passive = SUCCEEDED_BY.exec(between);
  return passive ? succession(passive, second, first) : undefined;
}

function succession(match: RegExpExecArray, comes: PersonMention, goes: PersonMention): Change[] {
  const { helpers = '', verb = '' } = match.groups ?? {};
  const { future } = readHelpers(helpers);
  const toCome = future || /^(?:succeeds?|replaces?|takes? over from)$/.test(verb);
  const how = `the text says that ${comes.name} ${toCome ? 'is to succeed' : 'has succeeded'} ${goes.name}`;
  const one: Change = { people: [comes], how, state: toCome ? 'to be' : undefined };
  return future ? [one] : [one, { people: [goes], how, state: 'former' }];
}

/** "X was named by **Y** as …": the person nearest to the office is who names. */
function agentIn(
  text: string,
  phrase: OfficePhrase,
  person: PersonMention | undefined,
): Change | undefined {
  return person && phrase.start - person.span.start < FARTHEST
    ? subjectOf(text, phrase, person)
    : undefined;
}

/** "took office **after eleven years as** head of the casino": an office of before. */
const BEFORE_THAT =
  / (?:after|following|before) (?:[\p{L}\d-]+ ){0,3}(?:years?|months?|decades?|stints?|spells?|terms?) as $/u;

function subjectOf(text: string, phrase: OfficePhrase, person: PersonMention): Change | undefined {
  const between = text.slice(person.span.end, phrase.start);
  const match = LINKED.exec(between) ?? CALLED.exec(between) ?? BECOMING.exec(between);
  const { helpers = '', verb = '', relative } = match?.groups ?? {};
  if (!match || BEFORE_THAT.test(match[0])) return undefined;
  const { future, passive } = readHelpers(helpers);
  const opens = person.span.start === 0 || /[.!?\n]\s*$/.test(text.slice(0, person.span.start));
  if (
    !passive &&
    /^,/.test(between) === false &&
    helpers === '' &&
    !relative &&
    (DISMISSED.test(verb) || CHOSEN.test(verb)) &&
    (!opens || phrase.determiner !== undefined)
  )
    return undefined;
  if (
    / to$/.test(helpers) &&
    !/ (?:will|is|are|was|were|set|due|about|has|have)(?: \p{L}+ly)? /u.test(`${helpers} `)
  )
    return undefined;
  const at = person.span.end + match[0].indexOf(` ${verb}`) + 1;
  const words = { start: at, end: at + verb.length };
  return {
    people: [person],
    how: `the text says so: "${verb}"`,
    ...stateOf(verb, { future, passive, aided: / (?:has|have) /.test(`${helpers} `) }, text, words),
  };
}

function stateOf(
  verb: string,
  { future, aided }: { future: boolean; passive: boolean; aided: boolean },
  text: string,
  span: Span,
): { state?: Qualifier; end?: { span: Span; text: string } } {
  const end = { span, text: text.slice(span.start, span.end) };
  if (LEAVES.test(verb) || DISMISSED.test(verb))
    return { state: future ? 'outgoing' : 'former', end };
  if (future) return { state: 'to be' };
  if (CHOSEN.test(verb)) return { state: 'chosen' };
  if (SERVES.test(verb) && /ed$/.test(verb) && !aided) return { state: 'former' };
  return {};
}

function objectOf(text: string, phrase: OfficePhrase, person: PersonMention): Change | undefined {
  const between = text.slice(person.span.end, phrase.start);
  const rest = AFTER_OBJECT.exec(between);
  const lead =
    rest && OBJECT_OF.exec(text.slice(Math.max(0, person.span.start - 80), person.span.start));
  const { verb = '', before = '' } = lead?.groups ?? {};
  if (!lead || UNREAL.test(before) || / (?:was|were|is|been|being) $/.test(before))
    return undefined;
  const dismisses = DISMISSED.test(verb) || /^(?:dismisses|sacks|fires)$/.test(verb);
  if (between === ' ' && dismisses) return undefined;
  const start = person.span.start - lead[0].length + lead[0].lastIndexOf(verb);
  const end = { span: { start, end: start + verb.length }, text: verb };
  const state: Qualifier = / will $/.test(before) ? 'to be' : dismisses ? 'former' : 'chosen';
  return { people: [person], how: `the text says so: "${verb}"`, state, ...(dismisses && { end }) };
}
