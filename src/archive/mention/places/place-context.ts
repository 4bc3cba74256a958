import type { Span } from '../../text/span.ts';

const AFTER_PREPOSITION =
  /(?:^|[^\p{L}])(?:in|at|near|from|to|into|around|outside|inside|towards?|across|throughout|via|over|visit|visits|visited|visiting|left|leave|leaving|reach|reached|attacked|attack on|strike on|strikes on|hit|bombed|shelled|captured|liberated)\s+(?:(?:the|nearby|neighbou?ring|central|downtown|northern|southern|eastern|western|[\p{L}-]+ern)\s+){0,2}$/iu;
const AFTER_KIND =
  /(?:^|[^\p{L}])(?:city|town|village|capital|port|settlement|suburb|district|region|province|state|municipality|island|peninsula|outskirts|mayor|residents|people|streets|centre|center|north|south|east|west|governor)\s+of\s+$/iu;
const KIND_BEFORE =
  /(?:^|[^\p{L}])(?:city|town|village|port|settlement|suburb|neighbou?rhood)\s+$/iu;
const TOWN_NOUN_AFTER =
  /^(?:['’]s?)?\s+(?:[Mm]ayor|[Cc]ity|[Aa]irport|residents?|suburbs?|outskirts|streets?|metro|subway|police|region|oblast|province|district|port|hospital|resident|talks|summit|attack|area|council|[Cc]ouncil|[Gg]overnor|based)(?![\p{L}])|^-based(?![\p{L}])/u;
const LIST_AFTER = /^(?:,| and| or)\s+\p{Lu}/u;

/** Why a name of the gazetteer is a place at this spot; undefined where nothing beside it says so. */
export function findPlaceReason(text: string, span: Span): string | undefined {
  const before = text.slice(Math.max(0, span.start - 48), span.start);
  const after = text.slice(span.end, span.end + 32);
  const preposition = AFTER_PREPOSITION.exec(before);
  if (preposition && !isPartOfName(after)) return `after "${preposition[0].trim()}"`;
  const kind = AFTER_KIND.exec(before) ?? KIND_BEFORE.exec(before);
  if (kind) return `after "${kind[0].trim()}"`;
  const noun = TOWN_NOUN_AFTER.exec(after);
  return noun ? `before "${noun[0].replace(/^['’]s?/, '').trim()}"` : undefined;
}

/** Whether a capitalised word goes on, so that the name is part of a longer one ("Lima Stone", "Orel Prize"). */
export function isPartOfName(after: string): boolean {
  return (
    /^[ -]\p{Lu}\p{Ll}/u.test(after) && !TOWN_NOUN_AFTER.test(after) && !LIST_AFTER.test(after)
  );
}

/** Whether a capitalised word stands right before, in the same sentence: "Hotel Vienna", "Anna Paris". */
export function followsName(text: string, span: Span): boolean {
  const before = text.slice(Math.max(0, span.start - 30), span.start);
  return /(?:^|[^.!?:\n\p{L}]\s*)(?<![.!?:]\s{1,3})\p{Lu}[\p{L}.'’-]*[ -]$/u.test(before);
}
