import type { Mention } from '../mention/mention.ts';
import type { Qualifier, Supplied } from './office.ts';
import { findBodyBefore, isRoleWord } from './body-before.ts';
import type { Part } from './office-head.ts';
import type { OfficePhrase } from './office-phrase.ts';
import { HEADS_OF_BODIES, PARTISAN, QUALIFIERS } from './office-words.ts';
import { isFieldOfMinister, ministerRole } from './ministries.ts';

/** What an office phrase says, without who holds it. */
export interface Office {
  readonly role: string;
  readonly body?: string;
  /** Countries as printed in the phrase: several only in a plural ("the French and German presidents"). */
  readonly countries: readonly string[];
  readonly qualifier?: Qualifier;
  /** Fullest name of the person whose aide or chief of staff it is. */
  readonly owner?: string;
  /** What the phrase does not say in words. */
  readonly supplied: readonly Supplied[];
}

/** Reads the parts of a phrase as role, body, country and qualifier. */
export function describeOffice(text: string, phrase: OfficePhrase): Office {
  const { head, before } = phrase;
  const after = splitAfter(phrase);
  const titled = /^\p{Lu}/u.test(text.slice(phrase.headSpan.start)) && !PARTY.test(head.name);
  const bodyBefore = findBodyBefore(before, titled);
  const words = wordsOf(text, before, bodyBefore.last + 1);
  const ofParty = bodyBefore.parts.length > 0 && words === 'Party';
  const fields = ofParty ? '' : words;
  const owner = before.find(({ kind }) => kind === 'person')?.mention;
  const state = head.suffix ?? stateOf(before);
  const deputy = before.some(isDeputy);
  const countries = [...countriesIn(before), ...after.countries];
  const place = countryOfPlace(before) ?? countryOfPlace(after.parts);
  const minister =
    (head.kind === 'minister' && after.link !== 'at') ||
    (head.name === 'secretary' && after.link === 'for');
  const spoken = minister
    ? ministerRole(head.name, fields, textOf(text, after.parts), after.link)
    : undefined;
  const target = textOf(text, after.parts);
  const held = withState(state, deputy);
  const land = countries.length > 0 ? countries : place && head.kind !== 'rank' ? [place] : [];
  const supplied: Supplied[] = suppliedBy(phrase, countries.length === 0 && land.length > 0);
  const ministry = minister ? undefined : fieldOfMinistry(head.name, target);
  if (ministry) {
    const led = ministerRole('minister', '', ministry, 'of') ?? 'minister';
    return { ...held(led), countries: land, supplied: ['role', ...supplied] };
  }
  const partyLeader = bodyBefore.parts.length > 0 && PARTY.test(head.name);
  const party = partyLeader
    ? text.slice(phrase.headSpan.start - 1, phrase.headSpan.start + 5)
    : ofParty
      ? ' Party'
      : '';
  const [first, ...more] = bodyBefore.parts;
  const lent = phrase.borrowed && first?.mention?.kind === 'organisation' && more.length === 0;
  const whole = lent && first.mention ? nameOf(first.mention) : textOf(text, bodyBefore.parts);
  const printed = first?.opens && more.length === 0 ? whole.toLowerCase() : whole;
  const ofSide =
    PARTISAN.test(printed) && /^(?:leader|chief|chairman|chairwoman|whip)$/.test(head.name);
  const partisan = PARTISAN.test(printed) && (ELECTED.test(head.name) || (ofSide && party === ''));
  const named = partisan ? '' : printed + party;
  const ofPerson = owner?.kind === 'person' ? owner.name : '';
  const body = named || (minister || /^(?:to|on)$/.test(after.link) ? '' : target) || ofPerson;
  const name = HEADS_OF_BODIES.get(body.toLowerCase());
  const called = /^(?:head|chief|boss|leader)$/.test(head.name) && fields === '' ? name : undefined;
  const plain = called ?? head.name.replace(partyLeader ? PARTY : '', '');
  const role =
    spoken ??
    [
      partisan && ofSide ? printed : '',
      fields,
      plain,
      addsTarget(after.link, target, named) ? `${after.link} ${target}` : '',
    ].join(' ');
  return {
    ...held(role),
    countries: head.kind === 'rank' ? [] : land,
    ...(body && head.kind !== 'rank' ? { body } : {}),
    ...(owner?.kind === 'person' ? { owner: owner.name } : {}),
    supplied: called ? ['role', ...supplied] : supplied,
  };
}

/** "adviser to the King"; "the Elm Bank's director **of consumer protection**": two things, of which one is the body. */
function addsTarget(link: string, target: string, named: string): boolean {
  if (target === '') return false;
  if (/^(?:to|on)$/.test(link)) return true;
  return named !== '' && (link === 'for' || /^\p{Ll}/u.test(target));
}

/** A body that the words only point at goes by its whole name. */
function nameOf(mention: Mention): string {
  return mention.kind === 'country' ? mention.text : mention.name;
}

/** What of an office stands elsewhere in the text, or follows from its place. */
function suppliedBy({ borrowed }: OfficePhrase, countryOfPlace: boolean): Supplied[] {
  const parts: Supplied[] = borrowed === undefined ? [] : [borrowed];
  return countryOfPlace && borrowed !== 'country' ? [...parts, 'country'] : parts;
}

/** Of a former deputy both words count: one is the state, the other a part of the role. */
function withState(state: Qualifier | undefined, deputy: boolean) {
  const qualifier = state ?? (deputy ? 'deputy' : undefined);
  return (role: string) => ({
    role: capitalised(`${state && deputy ? 'deputy ' : ''}${role}`.replaceAll(/\s+/g, ' ').trim()),
    ...(qualifier ? { qualifier } : {}),
  });
}

/** "head of the foreign ministry", "heads of the Ministries of Defence": who leads a ministry is its minister. */
function fieldOfMinistry(head: string, target: string): string | undefined {
  if (!/^(?:head|chief)$/.test(head)) return undefined;
  const named = /^ministr(?:y|ies) (?:of|for) (?:the )?(.+)$|^(.+) ministr(?:y|ies)$/i.exec(target);
  if (named?.[2] && !isFieldOfMinister(named[2])) return undefined;
  return named?.[1] ?? named?.[2];
}

export const ELECTED =
  /^(?:senator|governor|representative|congress(?:wo)?man|lawmaker|mayor|councill?or|judge|mp|td|mep|msp|mla)$/;

/** Of "Reform party leader" the word belongs to the body. */
const PARTY = /^party /;

function stateOf(parts: readonly Part[]): Qualifier | undefined {
  const states = parts
    .filter(({ kind }) => kind === 'qualifier')
    .map(({ text }) => QUALIFIERS.get(text.toLowerCase()))
    .filter((state) => state !== 'deputy');
  return states.find((state) => state === 'former') ?? states[0];
}

function isDeputy({ kind, text }: Part): boolean {
  return kind === 'qualifier' && QUALIFIERS.get(text.toLowerCase()) === 'deputy';
}

function wordsOf(text: string, parts: readonly Part[], from: number): string {
  return parts
    .slice(from)
    .filter((part) => part.kind === 'field' || part.text === 'and' || isRoleWord(part))
    .map(({ span }) => text.slice(span.start, span.end))
    .join(' ');
}

interface After {
  /** "of", "for" or "to". */
  readonly link: string;
  readonly parts: readonly Part[];
  readonly countries: readonly string[];
}

/** Cuts "of the General Staff of Ukraine" into the link, the body and the country at its end. */
function splitAfter({ after }: OfficePhrase): After {
  const link = after[0]?.text ?? '';
  const parts = after.slice(1);
  const last = parts.at(-1);
  if (link !== 'to' && last?.mention?.kind === 'country') {
    const countries: string[] = [];
    for (let end = parts.at(-1); end; end = parts.at(-1)) {
      if (end.mention?.kind === 'country') countries.unshift(end.mention.code);
      else if (!/^(?:of|the|for|in|to|and)$/.test(end.text)) break;
      parts.pop();
    }
    return { link, parts: trimmed(parts), countries };
  }
  return { link, parts: trimmed(parts), countries: link === 'to' ? [] : countriesIn(parts) };
}

function trimmed(parts: readonly Part[]): Part[] {
  return parts[0]?.text === 'the' ? parts.slice(1) : [...parts];
}

function countriesIn(parts: readonly Part[]): string[] {
  return parts.flatMap(({ mention }) => (mention?.kind === 'country' ? [mention.code] : []));
}

function countryOfPlace(parts: readonly Part[]): string | undefined {
  for (const { mention } of parts)
    if ((mention?.kind === 'place' || mention?.kind === 'organisation') && mention.country)
      return mention.country;
  return undefined;
}

function textOf(text: string, parts: readonly Part[]): string {
  const [first] = parts;
  const last = parts.at(-1);
  return first && last ? text.slice(first.span.start, last.span.end) : '';
}

const SMALL = /^(?:of|for|the|and|to|in|on)$/;

/** "foreign minister" as "Foreign Minister". */
function capitalised(role: string): string {
  return role
    .split(' ')
    .map((word, index) =>
      index > 0 && SMALL.test(word) ? word : word.charAt(0).toUpperCase() + word.slice(1),
    )
    .join(' ')
    .replace(/(?<![\p{L}])(?:Ceo|Cfo|Coo|Mp|Td|Mep|Msp|Mla)$/u, (short) => short.toUpperCase());
}
