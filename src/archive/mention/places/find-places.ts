import { countryName } from '../../authority/countries/country-table.ts';
import {
  composeGazetteer,
  placeKey,
  type Owner,
  type PlaceName,
} from '../../authority/places/gazetteer.ts';
import type { Document } from '../../text/document.ts';
import { overlaps, textAt, type Span } from '../../text/span.ts';
import { composeTermIndex, findTerms, type TermIndex } from '../countries/term-index.ts';
import type { CountryMention, PlaceMention } from '../mention.ts';
import { COMMON_WORDS } from '../../text/common-words.ts';
import { CALENDAR_WORDS, FUNCTION_WORDS } from '../tables/function-words.ts';
import { AMBIGUOUS_PLACES, NEVER_PLACES } from './ambiguous-places.ts';
import { findDescribedPlaces } from './described-places.ts';
import { findPlaceReason, followsName, isPartOfName } from './place-context.ts';

interface Gazetteer {
  readonly byName: ReadonlyMap<string, PlaceName>;
  readonly index: TermIndex<PlaceName>;
}

let ready: Gazetteer | undefined;

/** The gazetteer is large: it is made ready at the first document that needs it. */
function gazetteer(): Gazetteer {
  if (ready) return ready;
  const byName = composeGazetteer();
  const terms = [...byName.values()].map((meaning) => ({ text: meaning.text, meaning }));
  return (ready = { byName, index: composeTermIndex(terms) });
}

interface Candidate {
  readonly span: Span;
  readonly place: PlaceName;
  readonly reason: string | undefined;
}

/**
 * The places below a country that a document names. `taken` are the spans of other names, in which no place
 * is looked for; `countries` settle which of several towns of one name is meant. Small towns and names that
 * are also words or people's names need words beside them that speak of a place.
 */
export function findPlaces(
  document: Document,
  taken: readonly Span[],
  countries: readonly CountryMention[] = [],
): PlaceMention[] {
  const { text } = document;
  const named = new Set(countries.map(({ code }) => code));
  const described = describedPlaces(document, named);
  const free = without([...taken, ...described.map(({ span }) => span)]);
  const candidates = findTerms(text, gazetteer().index)
    .filter(({ span }) => free(span))
    .map(({ span, term }): Candidate => {
      return { span, place: term.meaning, reason: findPlaceReason(text, span) };
    });
  const seen = new Set(candidates.flatMap(({ place, reason }) => (reason ? [place.text] : [])));
  const found = candidates.flatMap((candidate) => mentionOf(text, candidate, named, seen) ?? []);
  return [...described.filter(({ span }) => without(taken)(span)), ...found].sort(
    (a, b) => a.span.start - b.span.start,
  );
}

function describedPlaces(document: Document, named: ReadonlySet<string>): PlaceMention[] {
  const { text } = document;
  return findDescribedPlaces(document).map(({ span, core, reason }) => {
    const known = gazetteer().byName.get(placeKey(core));
    const owner = known && settleOwner(text, span, known, named);
    const name = textAt(text, span);
    return {
      kind: 'place',
      span,
      text: name,
      name,
      ...(owner ? { country: owner.country } : {}),
      reason,
    };
  });
}

function mentionOf(
  text: string,
  { span, place, reason }: Candidate,
  named: ReadonlySet<string>,
  seen: ReadonlySet<string>,
): PlaceMention | undefined {
  const owner = settleOwner(text, span, place, named);
  if (isOtherWord(text, span, place)) return undefined;
  const plain = isFamous(place) && !AMBIGUOUS_PLACES.has(place.text);
  const alone = !followsName(text, span) && !isPartOfName(text.slice(span.end, span.end + 32));
  const why =
    reason ?? (alone && (plain || seen.has(place.text)) ? 'a name of the gazetteer' : undefined);
  if (why === undefined || (!plain && !owner && reason === undefined)) return undefined;
  const base = { kind: 'place', span, text: textAt(text, span), name: place.name } as const;
  if (owner) {
    const kind =
      owner.kind === 'capital' ? 'the capital' : owner.kind === 'region' ? 'a region' : 'a town';
    return {
      ...base,
      country: owner.country,
      reason: `${kind} of ${countryName(owner.country)}, ${why}`,
    };
  }
  const several = place.owners
    .slice(0, 3)
    .map(({ country }) => countryName(country))
    .join(', ');
  return { ...base, reason: why, doubt: `places of this name lie in ${several}` };
}

function isFamous({ owners: [largest] }: PlaceName): boolean {
  return largest !== undefined && (largest.kind !== 'town' || largest.thousands >= 400);
}

/** An acronym, a month or a plain English word that some small town happens to share. */
function isOtherWord(text: string, span: Span, place: PlaceName): boolean {
  const printed = textAt(text, span);
  if (/^\p{Lu}{2,5}$/u.test(printed) && !isFamous(place)) return true;
  const word = printed.toLowerCase();
  return (
    NEVER_PLACES.has(printed) ||
    CALENDAR_WORDS.has(word) ||
    (!isFamous(place) && (COMMON_WORDS.has(word) || FUNCTION_WORDS.has(word)))
  );
}

const CLEARLY_LARGER = 5;

/** The one place meant: named with its country, the only or by far largest one, or the one whose country the text names. */
function settleOwner(
  text: string,
  span: Span,
  { owners }: PlaceName,
  named: ReadonlySet<string>,
): Owner | undefined {
  const [first, second] = owners;
  const after = text.slice(span.end, span.end + 40);
  const beside = owners.find(({ country }) => after.startsWith(`, ${countryName(country)}`));
  if (beside) return beside;
  const region = regionAfter(after);
  if (region) return owners.find(({ country }) => country === region.country) ?? region;
  if (!first || !second) return first;
  if (first.kind !== 'town' || first.thousands >= CLEARLY_LARGER * second.thousands) return first;
  const fitting = owners.filter(({ country }) => named.has(country));
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** The region of "Lima, Ohio" or "Perth, Ontario". */
function regionAfter(after: string): Owner | undefined {
  const printed = /^, (\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)(?=[\s.,;:)]|$)/u.exec(after)?.[1];
  const owner =
    printed === undefined ? undefined : gazetteer().byName.get(placeKey(printed))?.owners[0];
  return owner?.kind === 'region' ? owner : undefined;
}

/** Whether a span shares nothing with the spans given. */
function without(spans: readonly Span[]): (span: Span) => boolean {
  const ordered = [...spans].sort((a, b) => a.start - b.start);
  return (span) => {
    let low = 0;
    let high = ordered.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ordered[middle] as Span).end <= span.start) low = middle + 1;
      else high = middle;
    }
    const next = ordered[low];
    return !next || !overlaps(next, span);
  };
}
