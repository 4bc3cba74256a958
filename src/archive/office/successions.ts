import type { PersonMention } from '../mention/mention.ts';
import { sentenceAt, type Document } from '../text/document.ts';
import { textAt, type Span } from '../text/span.ts';
import { officeKey } from './office-key.ts';
import { isHeld, type OfficeClaim } from './office.ts';
import { HEAD_BY_WORDS } from './office-words.ts';
import { indexFrom } from './people-in-order.ts';
import { readHelpers, subjectPattern } from './verb-group.ts';

/** What the text says of one person's office by another's. */
const RELATIONS = { predecessor: 'former', successor: undefined, deputy: 'deputy' } as const;

/** "**his predecessor**, the retired general X": up to five words may describe the name. */
const KIN_IN_OFFICE =
  /(?<whose>(?<![\p{L}])(?:[Hh]is|[Hh]er|[Tt]heir)|['’]s?) (?:immediate |late |eventual |chosen |likely )?(?<which>predecessor|successor|deputy),? (?:(?:the|a|an) )?(?:[\p{L}-]+ ){0,5}?$/u;
const SUCCEEDS = new RegExp(
  `^(?:, (?:\\d{1,3},|who))?${subjectPattern('succeed|succeeds|succeeded|replace|replaces|replaced|(?:take|takes|took) over from')}(?! by )(?: (?:\\p{Ll}+ ){0,2})? ?(?:(?:Mr|Mrs|Ms|Dr)\\.? )?$`,
  'u',
);
const SUCCEEDED_BY = new RegExp(
  `${subjectPattern('succeeded|replaced')} by (?:(?:his|her|the|an?)(?: [\\p{L}-]+){1,4},? |(?:[\\p{L}-]+ ){1,2})?$`,
  'u',
);
/** "X resigned on Monday **and was replaced by** Y": a second verb of the same subject. */
const AND_SUCCEEDED_BY =
  /^[^.;:“”"]{1,70},? and (?<helpers>was|is|has been|will be) (?<verb>replaced|succeeded) by (?:[\p{L}-]+ ){0,2}$/u;
const FARTHEST = 120;

interface Succession {
  /** Whose office is known. */
  readonly from: string;
  /** Whose office is told by it. */
  readonly to: string;
  readonly state: 'former' | 'to be' | 'deputy' | undefined;
  readonly span: Span;
  readonly words: string;
}

/**
 * The offices of predecessors and successors: that of the person whom they preceded or followed, where the document gives
 * that person one office only. It is taken from there, and so inferred.
 */
export function successionClaims(
  document: Document,
  claims: readonly OfficeClaim[],
  people: readonly PersonMention[],
): OfficeClaim[] {
  if (claims.length === 0) return [];
  const offices = onlyOffices(claims);
  const told = new Set(
    claims.map(({ person, role, qualifier }) => `${person}|${role}|${qualifier === 'deputy'}`),
  );
  return people.flatMap((person, index) => {
    const found =
      calledSo(document, people, index, offices) ??
      followed(document.text, people[index - 1], person, offices) ??
      followedHim(document, people, index, offices);
    const office = found && offices.get(found.from);
    if (!found || !office || found.from === found.to) return [];
    if (told.has(`${found.to}|${office.role}|${found.state === 'deputy'}`)) return [];
    const { to, state, span, words } = found;
    const { role, body, country } = office;
    return [
      {
        person: to,
        role: office.qualifier === 'deputy' ? `Deputy ${role}` : role,
        ...(body ? { body } : {}),
        ...(country ? { country } : {}),
        ...(state ? { qualifier: state } : {}),
        text: textAt(document.text, span),
        span,
        reason: `${words} ${found.from}, ${role}, so the same office`,
        inferred: true,
      },
    ];
  });
}

/** The office of each person whom the document gives one only, whatever its state. */
function onlyOffices(claims: readonly OfficeClaim[]): ReadonlyMap<string, OfficeClaim> {
  const byPerson = Map.groupBy(
    claims.filter(({ role }) => HEAD_BY_WORDS.get(role.toLowerCase())?.kind !== 'rank'),
    ({ person }) => person,
  );
  return new Map(
    [...byPerson].flatMap(([person, all]) => {
      const [first] = all as [OfficeClaim];
      return new Set(all.map(officeKey)).size === 1 ? [[person, first] as const] : [];
    }),
  );
}

/** "her predecessor, X", "Roe's successor X". */
function calledSo(
  document: Document,
  people: readonly PersonMention[],
  index: number,
  offices: ReadonlyMap<string, OfficeClaim>,
): Succession | undefined {
  const to = people[index] as PersonMention;
  const { text } = document;
  const from = Math.max(0, to.span.start - FARTHEST);
  const match = KIN_IN_OFFICE.exec(text.slice(from, to.span.start));
  const { whose = '', which } = match?.groups ?? {};
  if (!match) return undefined;
  const start = from + match.index;
  const owner = /^['’]/.test(whose)
    ? people.slice(Math.max(0, index - 3), index).find(({ span }) => span.end === start)
    : lastHolder(document, people, start, offices);
  const office = owner && offices.get(owner.name);
  if (!owner || !office) return undefined;
  const relation = (which ?? 'successor') as keyof typeof RELATIONS;
  const later = relation === 'successor' && (isHeld(office) || office.qualifier === 'to be');
  if (relation === 'deputy' && !isHeld(office)) return undefined;
  return {
    from: owner.name,
    to: to.name,
    state: later ? 'to be' : RELATIONS[relation],
    span: {
      start: /^['’]/.test(whose) ? owner.span.start : start,
      end: start + wordsEnd(match[0]),
    },
    words: `${relation} of`,
  };
}

function wordsEnd(words: string): number {
  return /^.*?(?:predecessor|successor|deputy)/u.exec(words)?.[0].length ?? words.length;
}

/** "his": whose office the same sentence or the one before names first. */
function lastHolder(
  document: Document,
  people: readonly PersonMention[],
  at: number,
  offices: ReadonlyMap<string, OfficeClaim>,
): PersonMention | undefined {
  let sentence: Span | undefined;
  let found: PersonMention | undefined;
  for (let i = indexFrom(people, at) - 1; i >= 0; i--) {
    const person = people[i] as PersonMention;
    if (sentence && person.span.start < sentence.start) break;
    if (isOwned(document.text, offices.get(person.name))) continue;
    sentence ??= sentenceAt(document, person.span.start)?.span;
    if (offices.has(person.name)) found = person;
  }
  return found;
}

/** "**his** chief of staff, X": named by the way, and "his" goes on to mean the other. */
function isOwned(text: string, office: OfficeClaim | undefined): boolean {
  return (
    office !== undefined &&
    /(?:^|\s)(?:his|her) $/i.test(text.slice(Math.max(0, office.span.start - 5), office.span.start))
  );
}

/** "**He** was succeeded by his nephew, X": of whom the sentence before speaks. */
function followedHim(
  document: Document,
  people: readonly PersonMention[],
  index: number,
  offices: ReadonlyMap<string, OfficeClaim>,
): Succession | undefined {
  const to = people[index] as PersonMention;
  const sentence = sentenceAt(document, to.span.start)?.span;
  const words = sentence && document.text.slice(sentence.start, to.span.start);
  if (!sentence || !words || words.length > FARTHEST || !/^(?:He|She) /.test(words))
    return undefined;
  const him = /^\S+/.exec(words)?.[0].length ?? 0;
  const owner = lastHolder(document, people, sentence.start, offices);
  const pronoun = { start: sentence.start, end: sentence.start + him };
  return owner && followed(document.text, { ...owner, span: pronoun }, to, offices);
}

/** "X succeeded Y", "Y was succeeded by his nephew, X": of Y's office the text says no more. */
function followed(
  text: string,
  first: PersonMention | undefined,
  second: PersonMention,
  offices: ReadonlyMap<string, OfficeClaim>,
): Succession | undefined {
  if (!first || second.span.start - first.span.end > FARTHEST) return undefined;
  const between = text.slice(first.span.end, second.span.start);
  const active = SUCCEEDS.exec(between);
  const passive = active
    ? undefined
    : (SUCCEEDED_BY.exec(between) ?? AND_SUCCEEDED_BY.exec(between));
  const match = active ?? passive;
  if (!match || /^ as /.test(text.slice(second.span.end))) return undefined;
  const { future } = readHelpers(match.groups?.['helpers'] ?? '');
  const verb = match.groups?.['verb'] ?? '';
  const toCome = future || /^(?:succeeds?|replaces?|takes? over from)$/.test(verb);
  const start = first.span.end + match[0].indexOf(verb, match.index);
  const [comes, goes] = active ? [first.name, second.name] : [second.name, first.name];
  const span = { start, end: start + verb.length };
  const held = offices.get(comes);
  if (held && isHeld(held) && !toCome)
    return { from: comes, to: goes, state: 'former', span, words: 'preceded' };
  return { from: goes, to: comes, state: toCome ? 'to be' : undefined, span, words: 'succeeds' };
}
