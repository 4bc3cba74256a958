import type { Mention, PersonMention } from '../mention/mention.ts';
import { byGivenName, heOrShe, type HeOrShe } from '../mention/people/he-or-she.ts';
import { fold } from '../text/fold.ts';
import { contains, type Span } from '../text/span.ts';
import type { Speaker } from './quote.ts';
import { composeRoleNouns, type RoleNouns } from './role-noun.ts';
import type { Subject } from './noun-phrase.ts';

/** A phrase that has already been traced to a person ("the French minister"). */
export interface RoleReference {
  readonly span: Span;
  /** The person's fullest name in the document. */
  readonly person: string;
  readonly reason: string;
}

/** The persons of a document and all that tells them apart. */
export interface Cast {
  readonly text: string;
  readonly roleNouns: RoleNouns;
  readonly roleAt: (phrase: Span) => RoleReference | undefined;
  /** The person whose last name these words end in, where only one has it. */
  readonly personBySurname: (words: string) => string | undefined;
  /** The last mention of a person that ends before an offset. */
  readonly lastNamed: (name: string, before: number) => PersonMention | undefined;
  /** The last person named before an offset of whom the text says "he" or "she". */
  readonly lastCalled: (pronoun: HeOrShe, before: number) => string | undefined;
  /** Whether the text says "he" of a person or "she". */
  readonly heOrShe: (name: string) => HeOrShe | undefined;
  /** Whether a phrase is an article and a word for somebody of a country: "the Norlander". */
  readonly isPeople: (phrase: Span) => boolean;
  /** The one person whom the text gives this age. */
  readonly aged: (years: string) => string | undefined;
  /** The person named most often. */
  readonly protagonist: string | undefined;
  readonly isNamedIn: (name: string, span: Span) => boolean;
  /** Whether a phrase names more than one person. */
  readonly areSeveral: (phrase: Span) => boolean;
}

/** In the same paragraph or the one before: farther off, "he" or "she" hardly means somebody who is not spoken of now. */
function isNear(text: string, from: number, to: number): boolean {
  return to - from < 2_000 && (text.slice(from, to).match(/\n+/g) ?? []).length <= 1;
}

/** Who can be meant in a text, from its mentions and from the roles that stand for a person. */
export function composeCast(
  text: string,
  mentions: readonly Mention[],
  references: readonly RoleReference[],
): Cast {
  const roles = new Map(references.map((one) => [one.span.end, one]));
  const bySurname = surnames(mentions);
  const persons = mentions.filter((mention) => mention.kind === 'person');
  /** Not "the British", who are many. */
  const demonyms = new Set(
    mentions.flatMap((one) =>
      one.kind === 'country' && one.how === 'demonym' && !/(?:sh|ch|ss|ese|s)$/.test(one.text)
        ? [one.span.start]
        : [],
    ),
  );
  const byName = Map.groupBy(persons, (mention) => mention.name);
  const told = new Map<string, HeOrShe | undefined>();
  const call = (name: string): HeOrShe | undefined => {
    if (!told.has(name)) told.set(name, heOrShe(text, byName.get(name) ?? []) ?? byGivenName(name));
    return told.get(name);
  };
  return {
    heOrShe: call,
    lastCalled: (pronoun, before) =>
      persons.findLast(
        ({ span, name }) =>
          span.end <= before && isNear(text, span.end, before) && call(name) === pronoun,
      )?.name,
    text,
    roleNouns: composeRoleNouns(text, mentions),
    roleAt: (phrase) => roles.get(phrase.end),
    lastNamed: (name, before) =>
      byName.get(name)?.findLast((mention) => mention.span.end <= before),
    isPeople: (phrase) =>
      /^the \p{Lu}\p{L}+$/iu.test(text.slice(phrase.start, phrase.end)) &&
      demonyms.has(phrase.start + 4),
    aged: (years) => personAged(text, persons, years),
    protagonist: mostNamed(byName),
    isNamedIn: (name, span) =>
      byName.get(name)?.some((mention) => contains(span, mention.span)) ?? false,
    areSeveral: (phrase) => {
      const first = persons.findIndex(({ span }) => span.start >= phrase.start);
      const second = persons[first + 1];
      return first >= 0 && second !== undefined && contains(phrase, second.span);
    },
    personBySurname: (words) => bySurname.get(fold(words).split(' ').at(-1) ?? ''),
  };
}

/** "Jane Roe, 29,", "29-year-old Jane Roe". */
function personAged(
  text: string,
  persons: readonly PersonMention[],
  years: string,
): string | undefined {
  const before = new RegExp(`(?<!\\d)${years}-year-old (?:[\\p{L}-]+ ){0,3}$`, 'u');
  const after = new RegExp(`^(?:, | \\()${years}(?:,|\\)|\\.| )`);
  const named = persons.filter(
    ({ span }) =>
      before.test(text.slice(Math.max(0, span.start - 60), span.start)) ||
      after.test(text.slice(span.end, span.end + 8)),
  );
  const names = new Set(named.map(({ name }) => name));
  const [only] = names;
  return names.size === 1 ? only : undefined;
}

function mostNamed(byName: ReadonlyMap<string, readonly PersonMention[]>): string | undefined {
  let most: string | undefined;
  for (const [name, named] of byName)
    if (most === undefined || named.length > (byName.get(most)?.length ?? 0)) most = name;
  return most;
}

/** Fullest names by their folded last word; `undefined` where two persons share it. */
function surnames(mentions: readonly Mention[]): Map<string, string | undefined> {
  const bySurname = new Map<string, string | undefined>();
  for (const mention of mentions) {
    if (mention.kind !== 'person') continue;
    const last = fold(mention.name).split(' ').at(-1) ?? '';
    if (!bySurname.has(last)) bySurname.set(last, mention.name);
    else if (bySurname.get(last) !== mention.name) bySurname.set(last, undefined);
  }
  return bySurname;
}

/** What the sentences before leave in mind: whom a pronoun would mean, who spoke last, and of whom the text says "he". */
export interface InMind {
  readonly salient: string | undefined;
  readonly teller: string | undefined;
  readonly called?: ReadonlyMap<string, HeOrShe> | undefined;
}

/** Who a subject is. */
export function resolveSpeaker(subject: Subject, cast: Cast, inMind: InMind): Speaker {
  const { salient, teller } = inMind;
  const { span } = subject;
  const as = cast.text.slice(span.start, span.end);
  const person = (name: string, reason: string, inferred = true): Speaker => ({
    kind: 'person',
    name,
    as,
    span,
    reason,
    inferred,
  });
  if (subject.person) {
    const { name } = subject.person;
    return person(
      name,
      name === as ? 'named beside the words' : `“${as}” is ${name} in this article`,
      false,
    );
  }
  if (subject.kind === 'pronoun') {
    const meant = personOfPronoun(as, span.start, cast, inMind);
    if (meant)
      return person(
        meant,
        cast.lastNamed(meant, span.start)
          ? `“${as}” stands for ${meant}, spoken of just before`
          : `nobody is named before “${as}”; ${meant} is whom the article names most`,
      );
    return { kind: 'unresolved', as, span, reason: `“${as}” stands for no person named before` };
  }
  const role = cast.roleAt(span);
  if (role && isWhole(cast.text, span, role.span)) return person(role.person, role.reason);
  const meant = cast.roleNouns.personOf(span, [salient, teller]);
  if (meant) return person(meant, `“${as}” means ${meant}, as this article describes its persons`);
  const from = cast.isPeople(span) ? salient : undefined;
  if (from) return person(from, `“${as}” is ${from}, of whom the text before speaks`);
  const years = /^the (\d{1,3})-year-old(?! [\p{L}-]+ (?:and|or) )/iu.exec(as)?.[1];
  const old = years === undefined ? undefined : (cast.aged(years) ?? salient);
  if (old) return person(old, `“${as}” is ${old}, of whom the text before speaks`);
  const reason = cast.areSeveral(span)
    ? `“${as}” are several people, who say it together`
    : `“${as}” names no person of this article`;
  return { kind: 'unresolved', as, span, reason };
}

/** Not "the lawyer **of the governor**": the role stands for the whole phrase and not for a part of it. */
function isWhole(text: string, phrase: Span, role: Span): boolean {
  return !/(?:^|\s)(?:of|for|to|by|with)\s/.test(text.slice(phrase.start, role.start));
}

/** Whom the reader has in mind, unless the text calls that one otherwise: then the last whom it calls so. */
function personOfPronoun(
  as: string,
  at: number,
  cast: Cast,
  { salient, called }: InMind,
): string | undefined {
  if (!/^(?:he|she|his|her|him)$/i.test(as)) return undefined;
  const pronoun = /^h(?:e|is|im)$/i.test(as) ? 'he' : 'she';
  const told = salient === undefined ? undefined : (cast.heOrShe(salient) ?? called?.get(salient));
  return told === undefined || told === pronoun ? salient : cast.lastCalled(pronoun, at);
}
