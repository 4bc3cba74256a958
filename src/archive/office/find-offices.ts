import { countryName } from '../authority/countries/country-table.ts';
import type { Mention, PersonMention } from '../mention/mention.ts';
import { sentenceAt, type Document } from '../text/document.ts';
import { textAt, type Span } from '../text/span.ts';
import { describeOffice, ELECTED } from './describe-office.ts';
import { PARTISAN } from './office-words.ts';
import { applyEnds } from './ends.ts';
import { findNamedOffices, type NamedOffices } from './holders.ts';
import { ledBodies } from './led-bodies.ts';
import { settleNamesakes } from './namesakes.ts';
import { isHeld, withState, type OfficeClaim } from './office.ts';
import type { OfficePhrase } from './office-phrase.ts';
import { indexFrom } from './people-in-order.ts';
import { settleCountries, type Draft } from './settle-countries.ts';
import { successionClaims } from './successions.ts';
import type { Tie } from './tie.ts';

/** The offices that a document gives people, each at its words, in the order of the text. */
export function findOffices(
  document: Document,
  mentions: readonly Mention[],
  named: NamedOffices = findNamedOffices(document, mentions),
): OfficeClaim[] {
  const { phrases, people } = named;
  const ties = settleNamesakes(document.text, named.ties, people);
  const at = new Map(mentions.map((one) => [one.span.start, one] as const));
  const stated = ties
    .filter(({ phrase }) => phrase.head.kind !== 'counterpart' && !isCalling(phrase))
    .flatMap((tie) => claimsOf(document, tie, at))
    .concat(ledBodies(document, mentions, people));
  const known = applyEnds(document, settleCountries(document, stated, mentions), people);
  const followed = successionClaims(document, known, people);
  const settled =
    followed.length === 0 ? known : applyEnds(document, [...known, ...followed], people);
  const held = new Map(settled.filter(isHeld).map((claim) => [claim.person, claim]));
  const inferred = ties
    .filter(({ phrase }) => phrase.head.kind === 'counterpart')
    .flatMap((tie) => counterpartClaims(document, tie, phrases, held, people));
  return [...settled, ...inferred].sort((a, b) => a.span.start - b.span.start);
}

/** "the French director Jane Roe": where she is from and what she does; no office of France. */
function isCalling({ head, before, after }: OfficePhrase): boolean {
  const [only, ...others] = before;
  const demonym = only?.mention?.kind === 'country' && others.length === 0 && after.length === 0;
  return /^(?:director|judge|delegate)$/.test(head.name) && demonym;
}

/** The mention that begins at an offset. */
type MentionAt = ReadonlyMap<number, Mention>;

/** The claims of one phrase: in a plural each person gets a country of his own, in order. */
function claimsOf({ text }: Document, tie: Tie, at: MentionAt): Draft[] {
  const { phrase, people, how, state, end } = tie;
  const { countries, owner, supplied, ...office } = describeOffice(text, phrase);
  return people.map((person, index) => {
    const inOrder = countries[people.length === countries.length ? index : 0];
    const after = phrase.head.kind === 'rank' ? undefined : ownerAfter(text, person, at);
    const country = inOrder ?? (after?.kind === 'country' ? after.code : undefined);
    const body = office.body ?? (hasBody(phrase) && after ? bodyOf(after) : undefined);
    return {
      person: person.name,
      ...withState(office, state),
      ...(body ? { body } : {}),
      ...(country ? { country } : {}),
      ...(end ? { end } : {}),
      text: textAt(text, phrase.span),
      span: phrase.span,
      reason: how,
      inferred: false,
      ...(supplied.length > 0 ? { supplied } : {}),
      ...(owner ? { owner } : {}),
    };
  });
}

/** "President Arlo Finch of Poland": the country or body right after the name. */
function ownerAfter(text: string, { span }: PersonMention, at: MentionAt): Mention | undefined {
  const link = /^ of (?:the )?/.exec(text.slice(span.end, span.end + 8));
  return link ? at.get(span.end + link[0].length) : undefined;
}

function bodyOf(mention: Mention): string | undefined {
  return mention.kind === 'organisation' ? mention.text : undefined;
}

/** Not "Mayor Arlo Finch of the Reform Party": elected people belong to parties, and to no office in them. */
function hasBody({ head }: OfficePhrase): boolean {
  return head.kind === 'official' && !ELECTED.test(head.name);
}

/** Heads of government by a name that other countries do not use. */
const OF_ONE_COUNTRY = /^(?:Taoiseach|Chancellor)$/;

/** "his French counterpart": the office of the person or office named before, for the other country. */
function counterpartClaims(
  document: Document,
  { phrase, people }: Tie,
  phrases: readonly OfficePhrase[],
  claims: ReadonlyMap<string, OfficeClaim>,
  everyone: readonly PersonMention[],
): OfficeClaim[] {
  const { text } = document;
  const { countries } = describeOffice(text, phrase);
  if (phrase.before.some((part) => PARTISAN.test(part.text))) return [];
  const model =
    officeBefore(document, phrase, phrases) ??
    officeOfPersonBefore(document, phrase, claims, everyone);
  if (!model) return [];
  const role = OF_ONE_COUNTRY.test(model.role) ? 'Head of Government' : model.role;
  const region = phrase.before.find(({ kind }) => kind === 'place')?.mention;
  const of = model.country ? ` of ${countryName(model.country)}` : '';
  return people.map((person, index) => {
    const country = countries[people.length === countries.length ? index : 0];
    const held = country ? ` for ${countryName(country)}` : '';
    return {
      person: person.name,
      role,
      ...(region ? { body: region.text } : {}),
      ...(country ? { country } : {}),
      ...(region && country ? { supplied: ['country'] } : {}),
      text: textAt(text, phrase.span),
      span: phrase.span,
      reason: `counterpart of the ${role}${of}, so the same office${held}`,
      inferred: true,
    };
  });
}

interface Model {
  readonly role: string;
  readonly country?: string | undefined;
}

/** The last office named before in the same sentence, whoever holds it. */
function officeBefore(
  document: Document,
  counterpart: OfficePhrase,
  phrases: readonly OfficePhrase[],
): Model | undefined {
  const start = sentenceAt(document, counterpart.span.start)?.span.start ?? 0;
  for (let at = indexFrom(phrases, counterpart.start) - 1; at >= 0; at--) {
    const phrase = phrases[at] as OfficePhrase;
    if (phrase.span.start < start) return undefined;
    if (phrase.head.kind === 'counterpart' || phrase.head.kind === 'rank') continue;
    const { role, countries } = describeOffice(document.text, phrase);
    return { role, country: countries[0] };
  }
  return undefined;
}

/** "his" is whose the sentence before is: the first it names who has an office. */
function officeOfPersonBefore(
  document: Document,
  counterpart: OfficePhrase,
  claims: ReadonlyMap<string, OfficeClaim>,
  everyone: readonly PersonMention[],
): Model | undefined {
  let sentence: Span | undefined;
  let model: Model | undefined;
  for (let at = indexFrom(everyone, counterpart.start + 1) - 1; at >= 0; at--) {
    const person = everyone[at] as PersonMention;
    sentence ??= sentenceAt(document, person.span.start)?.span;
    if (sentence && person.span.start < sentence.start) break;
    model = claims.get(person.name) ?? model;
  }
  return model;
}
