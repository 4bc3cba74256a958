import anyAscii from 'any-ascii';
import { compare } from '#archive/archive.ts';
import { FAMILY_FIRST } from '#archive/authority/identity/family-first.ts';
import type { Dossier } from '#archive/backlinks/dossier.ts';
import { fold } from '#archive/text/fold.ts';
import type { IsoDate } from '#archive/iso-date.ts';

/** A person, country, organisation or place in a list. */
export interface ListedName {
  readonly id: string;
  readonly name: string;
  /** What the list is in order of where it is in order of names: in Latin letters, whatever the script. */
  readonly filedAs: string;
  /** A person's office, a country's ways of being named, the country of a place. */
  readonly note: string | undefined;
  /** Whether the office that the note tells of is inferred. */
  readonly noteInferred?: boolean;
  /** Other forms printed in the archive that are more than a part of the name. */
  readonly otherSpellings: readonly string[];
  readonly articles: number;
  readonly mentions: number;
  /** The day of the newest dated article that names it. */
  readonly lastSeen: IsoDate | undefined;
  /** Where it is named first in the newest article, for those without a page. */
  readonly newest: { readonly article: string; readonly address: string } | undefined;
  readonly hasPage: boolean;
}

export const ORDERS = ['mentions', 'name', 'last seen'] as const;
export type Order = (typeof ORDERS)[number];

/** More names than these are no list to read: the first of them are shown, and all by letter. */
export const MOST_NAMES = 200;

/** What every listed name is told of, from its dossier. */
export function composeListed({
  articles,
  occurrences,
}: Dossier<unknown>): Pick<ListedName, 'articles' | 'mentions' | 'lastSeen' | 'newest'> {
  const [newest] = occurrences;
  return {
    articles: articles.length,
    mentions: occurrences.length,
    lastSeen: articles.find(({ date }) => date !== undefined)?.date,
    newest: newest && { article: newest.article.id, address: newest.mention.in },
  };
}

const COMPARE: Readonly<Record<Order, (a: ListedName, b: ListedName) => number>> = {
  mentions: (a, b) => b.mentions - a.mentions || b.articles - a.articles || byName(a, b),
  name: byName,
  'last seen': (a, b) =>
    compare(b.lastSeen ?? '', a.lastSeen ?? '') || b.mentions - a.mentions || byName(a, b),
};

/** A copy in the order asked for; ties are broken by name and id. */
export function orderNames(names: readonly ListedName[], order: Order): ListedName[] {
  return [...names].sort(COMPARE[order]);
}

function byName(a: ListedName, b: ListedName): number {
  return compare(a.filedAs, b.filedAs) || compare(a.id, b.id);
}

/** The letter a name is filed under; 0 for those that begin with none. */
export function letterOf({ filedAs }: Pick<ListedName, 'filedAs'>): string {
  const [first = ''] = filedAs;
  return /[a-z]/.test(first) ? first.toUpperCase() : '0';
}

/** What a name is filed by where it is read from its start. */
export function filedByFirstWord(name: string): string {
  return fold(anyAscii(name)).replace(/^the /, '');
}

/**
 * What a person is filed by: the family name, then the rest. It comes last; where it is one of those that stand first,
 * first. A number behind a name ("Leo XIV") is none.
 */
export function filedByLastName(name: string): string {
  const parts = fold(anyAscii(name)).split(' ');
  if (isFamilyFirst(name, parts)) return parts.join(' ');
  const last = parts.length - (parts.length > 1 && NUMBER.test(parts.at(-1) ?? '') ? 2 : 1);
  return [...parts.slice(last), ...parts.slice(0, last)].join(' ');
}

const SYLLABLE = /^[^aeiouy]*[aeiouy]+[^aeiouy]*$/;
const NUMBER = /^(?=[ivx])x*(?:ix|iv|v?i{0,3})$/;

/** "Yoon Suk Yeol", "Lee Jae-myung": a family name that stands first, before a name of two syllables. */
function isFamilyFirst(name: string, [first = '', ...rest]: readonly string[]): boolean {
  return (
    FAMILY_FIRST.has(first) &&
    rest.length > 0 &&
    ((rest.length > 1 && rest.every((word) => SYLLABLE.test(word))) || /-\p{Ll}+$/u.test(name))
  );
}
