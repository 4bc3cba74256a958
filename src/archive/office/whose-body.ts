import type { Mention } from '../mention/mention.ts';
import { sentenceAt, type Document } from '../text/document.ts';
import { contains, type Span } from '../text/span.ts';
import type { Part } from './office-head.ts';
import type { OfficePhrase } from './office-phrase.ts';
import { indexFrom } from './people-in-order.ts';
import { isBodyNoun, isNameOf, SMALL_BODY, SMALL_TOWN } from './small-bodies.ts';

/**
 * Gives offices their body where the words of the phrase only point at it: "its president", where the sentence or the one
 * before names exactly one body; "the bank's president", where the document names exactly one bank.
 */
export function withBodies(
  document: Document,
  phrases: readonly OfficePhrase[],
  mentions: readonly Mention[],
): OfficePhrase[] {
  const things = withoutParts(mentions.filter(isOwner).sort((a, b) => a.span.start - b.span.start));
  const bodies = new Map<string, Mention>();
  for (const thing of things)
    if (thing.kind === 'organisation' && !bodies.has(thing.name)) bodies.set(thing.name, thing);
  return phrases.map(
    (phrase) =>
      ofNamed(phrase, [...bodies.values()], things) ?? ofIts(document, phrase, things) ?? phrase,
  );
}

/** Without countries that belong to the name of the body after them: "Norland Labour Congress". */
function withoutParts(things: readonly Owner[]): Owner[] {
  return things.filter((thing, index) => {
    const next = things[index + 1];
    return !(
      thing.kind === 'country' &&
      next?.kind === 'organisation' &&
      next.span.start - thing.span.end === 1 &&
      next.name.includes(thing.text)
    );
  });
}

type Owner = Exclude<Mention, { kind: 'person' }>;

function isOwner(mention: Mention): mention is Owner {
  return (
    mention.kind === 'organisation' ||
    mention.kind === 'place' ||
    (mention.kind === 'country' && mention.how === 'name')
  );
}

/** "the **bank's** president": the one bank that the document names. */
function ofNamed(
  phrase: OfficePhrase,
  bodies: readonly Mention[],
  things: readonly Owner[],
): OfficePhrase | undefined {
  for (const side of ['before', 'after'] as const) {
    const noun = loneBody(phrase, side);
    if (!noun || !isDefinite(phrase, noun)) continue;
    const named = bodies.filter((body) => isCalled(body, noun.text, phrase.start, things));
    const [only] = named;
    if (!only || named.length > 1) return undefined;
    const parts = phrase[side].map((part) => (part === noun ? partOf(only) : part));
    return { ...phrase, [side]: parts, borrowed: 'body' };
  }
  return undefined;
}

/** "the bank's president", "Guild president": of one known already, and not "a bank director". */
function isDefinite({ determiner, after }: OfficePhrase, { text, opens }: Part): boolean {
  return (
    determiner === 'the' || after[1]?.text === 'the' || opens === true || /^\p{Lu}/u.test(text)
  );
}

/** So many characters after a company is named, "the company" may be one that no rule knows. */
const LATELY = 300;

function isCalled(body: Mention, noun: string, at: number, things: readonly Owner[]): boolean {
  if (body.kind !== 'organisation') return false;
  const generic = /^(?:company|firm|group)$/i.test(noun);
  const near = ({ kind, span }: Owner) =>
    kind === body.kind && at >= span.end && at - span.end < LATELY;
  if (generic && !things.some((one) => near(one) && keyOf(one) === body.name)) return false;
  return (body.company === true && generic) || isNameOf(body.name, noun);
}

/** The body of a phrase that is one word in small letters and all that the phrase says of where. */
function loneBody(phrase: OfficePhrase, side: 'before' | 'after'): Part | undefined {
  const told = [...phrase.before, ...phrase.after].filter(({ kind }) =>
    /^(?:name|organisation|place|country|person)$/.test(kind),
  );
  const [noun] = told;
  const lone = told.length === 1 && noun?.kind === 'name' && phrase[side].includes(noun);
  return lone && isBodyNoun({ text: noun.text.toLowerCase(), shape: 'small' }) ? noun : undefined;
}

/** "**its** president": of whom the sentence speaks, or else the one before. */
function ofIts(
  document: Document,
  phrase: OfficePhrase,
  things: readonly Owner[],
): OfficePhrase | undefined {
  if (phrase.determiner !== 'its' || saysOf(phrase)) return undefined;
  const sentence = sentenceAt(document, phrase.start)?.span;
  if (!sentence) return undefined;
  const before = sentenceAt(document, Math.max(0, sentence.start - 2))?.span;
  const here = { start: sentence.start, end: phrase.start };
  for (const span of [here, ...(before ? [before] : [])]) {
    const named = thingsIn(things, span).filter((thing) => mayHave(thing, phrase));
    const distinct = new Map(named.map((thing) => [keyOf(thing), thing]));
    const only = distinct.size > 1 ? opener(named, span) : named[0];
    if (distinct.size > 1 && !only) return undefined;
    const part = only ? partOf(only) : smallBodyIn(document.text, span, phrase);
    if (!part) continue;
    const borrowed = part.kind === 'country' ? 'country' : 'body';
    return { ...phrase, before: [part, ...phrase.before], borrowed };
  }
  return undefined;
}

/** Of several, that with which the sentence begins: "**The Mining Council**, which represents Elm Steel, warned …". */
function opener([first]: readonly Owner[], { start }: Span): Owner | undefined {
  return first?.kind === 'organisation' && first.span.start - start <= 'The '.length
    ? first
    : undefined;
}

function saysOf({ before, after }: OfficePhrase): boolean {
  return (
    after.length > 0 ||
    before.some(({ kind }) => /^(?:name|organisation|place|country|person)$/.test(kind))
  );
}

function thingsIn(things: readonly Owner[], span: Span): Owner[] {
  const within: Owner[] = [];
  for (let at = indexFrom(things, span.start); at < things.length; at++) {
    const thing = things[at] as Owner;
    if (!contains(span, thing.span)) break;
    within.push(thing);
  }
  return within;
}

const OF_PLACES = /^(?:mayor|lord mayor|governor)$/;

/** Countries have ministers, towns have mayors, bodies have all others; both have presidents. */
function mayHave({ kind }: Owner, { head }: OfficePhrase): boolean {
  const ofState = /^(?:head of state|head of government)$/.test(head.kind);
  if (head.kind === 'minister' || head.kind === 'leader' || head.name === 'ambassador')
    return kind !== 'place';
  if (ofState) return kind !== 'place';
  return OF_PLACES.test(head.name) ? kind === 'place' : kind === 'organisation';
}

function keyOf(thing: Owner): string {
  return thing.kind === 'country' ? thing.code : thing.name;
}

function partOf(mention: Mention): Part {
  const { kind, span, text } = mention;
  return { kind, span, text, mention };
}

/** "the museum … its director": a body without a name, where the words speak of one only. */
function smallBodyIn(text: string, { start, end }: Span, { head }: OfficePhrase): Part | undefined {
  if (head.kind !== 'official' && head.name !== 'president') return undefined;
  const nouns = OF_PLACES.test(head.name) ? SMALL_TOWN : SMALL_BODY;
  const found = [...text.slice(start, end).matchAll(nouns)];
  const [only] = found;
  if (!only || new Set(found.map(([words]) => words)).size > 1) return undefined;
  const from = start + only.index + only[0].length - (only.groups?.['body'] ?? '').length;
  const span = { start: from, end: from + (only.groups?.['body'] ?? '').length };
  return { kind: 'name', span, text: text.slice(span.start, span.end) };
}
