import { asciiWords } from './name-key.ts';
import type { NamedInDocument } from './named.ts';

/** One spelling of a name and how often the archive has it. */
export interface Spelling {
  readonly name: string;
  readonly documents: number;
  readonly mentions: number;
}

/** Counts the spellings in which names occur; sorted by name, whatever the order of the documents. */
export function countSpellings(named: readonly NamedInDocument[]): Spelling[] {
  const documents = new Map<string, Set<string>>();
  const mentions = new Map<string, number>();
  for (const { document, name, mentions: count } of named) {
    documents.set(name, (documents.get(name) ?? new Set<string>()).add(document));
    mentions.set(name, (mentions.get(name) ?? 0) + count);
  }
  return [...documents]
    .map(([name, { size }]) => ({ name, documents: size, mentions: mentions.get(name) ?? 0 }))
    .sort((a, b) => byCodePoints(a.name, b.name));
}

/**
 * The spelling under which a person is filed: Latin script, given names written out, then the one in most
 * documents; forms that differ only in their accents count together, and the one with most accents is taken.
 */
export function bestSpelling(spellings: readonly Spelling[]): string {
  const byLetters = Map.groupBy(spellings, ({ name }) => asciiWords(name).join(' '));
  const [best] = [...byLetters.values()].sort(compareForms) as [Spelling[]];
  const [accented] = best.toSorted(
    (a, b) =>
      accents(b.name) - accents(a.name) ||
      capitals(a.name) - capitals(b.name) ||
      smallParticles(b.name) - smallParticles(a.name) ||
      b.documents - a.documents ||
      b.mentions - a.mentions ||
      byCodePoints(a.name, b.name),
  ) as [Spelling];
  return accented.name;
}

function compareForms(a: readonly Spelling[], b: readonly Spelling[]): number {
  const [oneOfA, oneOfB] = [a[0] as Spelling, b[0] as Spelling];
  return (
    foreignLetters(oneOfA.name) - foreignLetters(oneOfB.name) ||
    initials(oneOfA.name) - initials(oneOfB.name) ||
    sum(b, 'documents') - sum(a, 'documents') ||
    sum(b, 'mentions') - sum(a, 'mentions') ||
    oneOfB.name.length - oneOfA.name.length ||
    byCodePoints(oneOfA.name, oneOfB.name)
  );
}

function sum(spellings: readonly Spelling[], of: 'documents' | 'mentions'): number {
  return spellings.reduce((total, spelling) => total + spelling[of], 0);
}

const accents = (name: string): number => name.normalize('NFD').match(/\p{M}/gu)?.length ?? 0;
const initials = (name: string): number => asciiWords(name).filter((w) => w.length === 1).length;
/** "Anna von der Harker" is preferred to "Anna Von Der Harker", which a heading may have made of it. */
const smallParticles = (name: string): number => name.match(/(?<= )\p{Ll}+(?= )/gu)?.length ?? 0;
const capitals = (name: string): number => (name === name.toUpperCase() ? 1 : 0);
const foreignLetters = (name: string): number =>
  /[^\p{Script=Latin}\p{M}\P{L}]/u.test(name) ? 1 : 0;

/** The order of names and ids: the same on every machine. */
export function byCodePoints(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
