import type { Mention, PersonMention } from '../mention/mention.ts';
import { sentenceAt, type Document } from '../text/document.ts';
import { fold } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import { describeOffice, type Office } from './describe-office.ts';
import { findNamedOffices, type NamedOffices } from './holders.ts';
import { roleKey } from './ministries.ts';
import type { OfficeClaim } from './office.ts';
import type { OfficePhrase } from './office-phrase.ts';
import { HEAD_BY_WORDS } from './office-words.ts';
import { indexFrom } from './people-in-order.ts';

/** A description without a name ("the Ukrainian leader") and the person of the document it stands for. */
export interface RoleReference {
  /** From the article or country to the last word of the office. */
  readonly span: Span;
  readonly person: string;
  readonly reason: string;
}

/**
 * Descriptions that stand for exactly one person of the document: the only one with that office, or, for a
 * bare "the minister", the one of several whom the text before is about.
 */
export function findRoleReferences(
  document: Document,
  mentions: readonly Mention[],
  offices: readonly OfficeClaim[],
  { phrases, people, ties }: NamedOffices = findNamedOffices(document, mentions),
): RoleReference[] {
  if (offices.length === 0) return [];
  const distinct = distinctOffices(offices);
  const named = new Set(ties.map(({ phrase }) => phrase));
  return phrases
    .filter((phrase) => !named.has(phrase) && isDescription(document.text, phrase))
    .flatMap((phrase) => resolve(document, phrase, distinct, people) ?? []);
}

/** Not "the first president", "the leader" of something untold, nor "as the president". */
export function isDescription(
  text: string,
  { head, determiner, before, after, span, start }: OfficePhrase,
): boolean {
  if (head.plural || head.kind === 'rank' || head.kind === 'counterpart') return false;
  if (head.kind === 'leader' && before.length === 0) return false;
  if (before.some(({ kind, text: word }) => kind === 'filler' && word !== 'current')) return false;
  if (after.length === 0 && /^ (?:of|for)(?![\p{L}])/u.test(text.slice(span.end, span.end + 5)))
    return false;
  if (
    /(?:^|[^\p{L}])(?:as|become|became|becoming) $/u.test(
      text.slice(Math.max(0, start - 10), start),
    )
  )
    return false;
  return determiner === 'the' || before.some(({ kind }) => kind === 'country');
}

function resolve(
  document: Document,
  phrase: OfficePhrase,
  offices: readonly OfficeClaim[],
  people: readonly PersonMention[],
): RoleReference | undefined {
  const office = describeOffice(document.text, phrase);
  const fitting = offices.filter((claim) => fits(phrase, office, claim));
  const holders = new Set(fitting.map(({ person }) => person));
  const span = {
    start: phrase.determiner ? phrase.start : phrase.span.start,
    end: phrase.span.end,
  };
  const [only] = holders;
  if (only !== undefined && holders.size === 1)
    return { span, person: only, reason: `only ${only} holds this office in the article` };
  const near = phrase.before.length === 0 ? nearest(document, phrase, holders, people) : undefined;
  if (near === undefined) return undefined;
  const words = document.text.slice(span.start, span.end);
  return { span, person: near, reason: `"${words}" is ${near}, of whom the text before speaks` };
}

function fits(phrase: OfficePhrase, office: Office, claim: OfficeClaim): boolean {
  const [country] = office.countries;
  if (country !== undefined && country !== claim.country) return false;
  if ((office.qualifier ?? '') !== (claim.qualifier ?? '')) return false;
  if (office.body !== undefined && fold(office.body) !== fold(claim.body ?? '')) return false;
  const key = roleKey(claim.role);
  if (phrase.head.kind === 'leader') return isLeader(key) && claim.body === undefined;
  if (office.role === 'Minister') return /^minister/.test(key);
  return roleKey(office.role) === key;
}

function isLeader(key: string): boolean {
  const kind = HEAD_BY_WORDS.get(key)?.kind;
  return kind === 'head of state' || kind === 'head of government' || kind === 'leader';
}

const CHARACTERS_BACK = 1200;

/** Of several holders the one named first in the latest sentence before that names any of them. */
function nearest(
  document: Document,
  phrase: OfficePhrase,
  holders: ReadonlySet<string>,
  people: readonly PersonMention[],
): string | undefined {
  let found: PersonMention | undefined;
  let sentence: Span | undefined;
  for (let at = indexFrom(people, phrase.start) - 1; at >= 0; at--) {
    const person = people[at] as PersonMention;
    if (phrase.start - person.span.start > CHARACTERS_BACK) break;
    if (sentence && person.span.start < sentence.start) break;
    if (!holders.has(person.name)) continue;
    sentence ??= sentenceAt(document, person.span.start)?.span;
    found = person;
  }
  return found?.name;
}

/** Claims that differ in person or office: a document may repeat one a thousand times. */
function distinctOffices(offices: readonly OfficeClaim[]): OfficeClaim[] {
  return [
    ...new Map(
      offices.map((claim) => [
        [claim.person, claim.role, claim.body, claim.country, claim.qualifier].join('|'),
        claim,
      ]),
    ).values(),
  ];
}
