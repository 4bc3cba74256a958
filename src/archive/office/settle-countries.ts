import { countryName } from '../authority/countries/country-table.ts';
import type { Mention } from '../mention/mention.ts';
import { sentenceAt, type Document } from '../text/document.ts';
import { contains } from '../text/span.ts';
import { roleKey } from './ministries.ts';
import type { OfficeClaim, Supplied } from './office.ts';
import { HEAD_BY_WORDS, isRank } from './office-words.ts';

/** A claim as read from its own words; `owner` is the person whose aide or chief of staff it makes. */
export interface Draft extends OfficeClaim {
  readonly owner?: string;
}

/**
 * Gives claims without a country one from elsewhere in the document, with the reason, and drops a bare
 * "minister" where the same person's ministry is told elsewhere.
 */
export function settleCountries(
  document: Document,
  drafts: readonly Draft[],
  mentions: readonly Mention[],
): OfficeClaim[] {
  const known = groupByPerson(drafts);
  const only = onlyCountry(document, mentions);
  const places = placesByFirstWord(mentions);
  return drafts
    .filter((draft) => !isBareMinister(draft, known.get(draft.person) ?? []))
    .map(({ owner, ...claim }) => {
      if (claim.country !== undefined || isRank(claim.role)) return claim;
      return (
        fromSamePerson(claim, known.get(claim.person) ?? []) ??
        fromOwner(claim, owner, known) ??
        fromPlace(claim, places) ??
        fromList(document, claim, drafts) ??
        fromOnlyCountry(claim, only, drafts) ??
        claim
      );
    });
}

/** Each person's claims, of those with the same role and country only the first. */
function groupByPerson(drafts: readonly Draft[]): Map<string, Draft[]> {
  const distinct = new Map(
    [...drafts].reverse().map((draft) => [`${draft.person}|${draft.role}|${draft.country}`, draft]),
  );
  return Map.groupBy([...distinct.values()].reverse(), ({ person }) => person);
}

function isBareMinister({ role }: Draft, others: readonly Draft[]): boolean {
  return (
    role === 'Minister' &&
    others.some((other) => other.role !== role && /\bMinister\b/.test(other.role))
  );
}

function fromSamePerson(claim: OfficeClaim, others: readonly Draft[]): OfficeClaim | undefined {
  const same = others.find(
    ({ country, role }) => country !== undefined && roleKey(role) === roleKey(claim.role),
  );
  return same && withCountry(claim, same.country, `the country is that of "${same.text}"`);
}

/** "A, Chief of Staff of Norland; B, Head of Logistics of Norland; and C, Deputy Minister": all of one country. */
function fromList(
  document: Document,
  claim: OfficeClaim,
  drafts: readonly Draft[],
): OfficeClaim | undefined {
  const sentence = sentenceAt(document, claim.span.start)?.span;
  if (!sentence || claim.body !== undefined) return undefined;
  const others = drafts.filter(
    (one) => contains(sentence, one.span) && one.person !== claim.person && !isRank(one.role),
  );
  const [country, ...more] = new Set(others.map((one) => one.country));
  if (others.length < 2 || !country || more.length > 0) return undefined;
  const [{ text }] = others as [Draft];
  return withCountry(
    claim,
    country,
    `the country is that of those named with him or her ("${text}")`,
  );
}

function fromOwner(
  claim: OfficeClaim,
  owner: string | undefined,
  known: ReadonlyMap<string, readonly Draft[]>,
): OfficeClaim | undefined {
  const theirs =
    owner === undefined
      ? undefined
      : known.get(owner)?.find(({ country }) => country !== undefined);
  return (
    theirs && withCountry(claim, theirs.country, `the country is that of ${owner}, ${theirs.role}`)
  );
}

/** A body that bears the name of a place of the document: "Lusk Regional Administration". */
function fromPlace(
  claim: OfficeClaim,
  places: ReadonlyMap<string, { name: string; country: string }>,
): OfficeClaim | undefined {
  const place = claim.body === undefined ? undefined : places.get(firstWord(claim.body));
  return (
    place &&
    withCountry(claim, place.country, `${place.name} lies in ${countryName(place.country)}`)
  );
}

function placesByFirstWord(
  mentions: readonly Mention[],
): Map<string, { name: string; country: string }> {
  const places = new Map<string, { name: string; country: string }>();
  for (const mention of mentions)
    if (mention.kind === 'place' && mention.country)
      places.set(firstWord(mention.name), { name: mention.name, country: mention.country });
  return places;
}

function firstWord(text: string): string {
  return text.split(' ', 1)[0] as string;
}

/** An office of state in a document that speaks of one country only, and of no other body with such an office. */
function fromOnlyCountry(
  claim: OfficeClaim,
  only: string | undefined,
  drafts: readonly Draft[],
): OfficeClaim | undefined {
  if (drafts.some(({ role, body }) => body !== undefined && roleKey(role) === roleKey(claim.role)))
    return undefined;
  const kind = HEAD_BY_WORDS.get(claim.role.toLowerCase())?.kind;
  const ofState =
    kind === 'head of state' || kind === 'head of government' || /\bMinister\b/.test(claim.role);
  if (/^(?:Cantonal|Regional|Provincial|State|Local|Municipal) /.test(claim.role)) return undefined;
  if (!ofState || claim.body !== undefined || only === undefined) return undefined;
  return withCountry(claim, only, `${countryName(only)} is the only country the text speaks of`);
}

/** "his Norland **counterpart**": the country of somebody else. */
const OF_ANOTHER = /^ (?:counterpart|opposite number|colleague)s?(?![\p{L}])/u;

/** The one country that a document names, where its places lie in no other. */
function onlyCountry(document: Document, mentions: readonly Mention[]): string | undefined {
  const codes = new Set(
    mentions.flatMap((mention) => (mention.kind === 'country' ? [mention.code] : [])),
  );
  const [only] = codes;
  const elsewhere = mentions.some(
    (mention) => mention.kind === 'place' && (mention.country ?? only) !== only,
  );
  const isAnothers = mentions.some(
    ({ kind, span }) =>
      kind === 'country' && OF_ANOTHER.test(document.text.slice(span.end, span.end + 20)),
  );
  return codes.size === 1 && !elsewhere && !isAnothers ? only : undefined;
}

function withCountry(claim: OfficeClaim, country: string | undefined, why: string): OfficeClaim {
  if (country === undefined) return claim;
  const supplied: Supplied[] = [...(claim.supplied ?? []), 'country'];
  return { ...claim, country, supplied, reason: `${claim.reason}; ${why}` };
}
