import { bandsOf, signatureOf } from './min-hash.ts';
import { sharedShingles, type Shingles } from './shingles.ts';

export interface FamilyText {
  readonly id: string;
  readonly shingles: Shingles;
}

/** A member of a family: the other member it is nearest to, and the share of the shorter text that both have. */
export interface FamilyMember {
  readonly id: string;
  readonly nearest: string;
  readonly overlap: number;
}

/** Texts that tell the same: exact copies (`duplicate`), or reprints and rewritings of one text (`reprint`). */
export interface Family {
  readonly kind: 'duplicate' | 'reprint';
  readonly members: readonly FamilyMember[];
}

interface Pair {
  readonly a: string;
  readonly b: string;
  readonly overlap: number;
  readonly exact: boolean;
}

/** Half of the shorter text in common: less is a shared quotation or background paragraph. */
const SAME_FAMILY = 0.5;
const FEWEST_SHINGLES = 20;
/** A band that very many texts share (an appeal left in all of them) tells nothing. */
const LARGEST_BUCKET = 200;

/** Groups texts into families. The order of the input does not matter; texts without kin are left out. */
export function findFamilies(texts: readonly FamilyText[]): Family[] {
  const sets = new Map([...texts].sort(byId).map(({ id, shingles }) => [id, shingles]));
  const pairs = candidatePairs(sets).flatMap(([a, b]) => comparePair(a, b, sets));
  return groupsOf(pairs).map((ids) => composeFamily(ids, pairs));
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

function candidatePairs(sets: ReadonlyMap<string, Shingles>): [string, string][] {
  const buckets = new Map<string, string[]>();
  for (const [id, shingles] of sets) {
    if (shingles.length < FEWEST_SHINGLES) continue;
    for (const band of bandsOf(signatureOf(shingles))) {
      const bucket = buckets.get(band);
      if (bucket) bucket.push(id);
      else buckets.set(band, [id]);
    }
  }
  const pairs = new Map<string, [string, string]>();
  for (const bucket of buckets.values()) {
    if (bucket.length > LARGEST_BUCKET) continue;
    for (const [index, a] of bucket.entries()) {
      for (const b of bucket.slice(index + 1)) pairs.set(`${a}\n${b}`, [a, b]);
    }
  }
  return [...pairs.values()];
}

function comparePair(a: string, b: string, sets: ReadonlyMap<string, Shingles>): Pair[] {
  const [first, second] = [sets.get(a), sets.get(b)];
  if (!first || !second) return [];
  const shared = sharedShingles(first, second);
  const overlap = shared / Math.min(first.length, second.length);
  const exact = shared === first.length && shared === second.length;
  return overlap >= SAME_FAMILY ? [{ a, b, overlap, exact }] : [];
}

function groupsOf(pairs: readonly Pair[]): string[][] {
  const parents = new Map<string, string>();
  const rootOf = (id: string): string => {
    let root = id;
    for (let up = parents.get(root); up !== undefined && up !== root; up = parents.get(root))
      root = up;
    parents.set(id, root);
    return root;
  };
  for (const { a, b } of pairs) {
    const [x, y] = [rootOf(a), rootOf(b)].sort();
    if (x !== undefined && y !== undefined) parents.set(y, x);
  }
  const groups = Map.groupBy([...parents.keys()].sort(), rootOf);
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, ids]) => ids);
}

function composeFamily(ids: readonly string[], pairs: readonly Pair[]): Family {
  const own = new Set(ids);
  const within = pairs.filter(({ a }) => own.has(a));
  const members = ids.map((id) => {
    const kin = within.filter(({ a, b }) => a === id || b === id);
    const nearest = kin.reduce((best, pair) => (pair.overlap > best.overlap ? pair : best));
    return {
      id,
      nearest: nearest.a === id ? nearest.b : nearest.a,
      overlap: Math.round(nearest.overlap * 100) / 100,
    };
  });
  return { kind: within.every(({ exact }) => exact) ? 'duplicate' : 'reprint', members };
}
