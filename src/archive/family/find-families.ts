import { eachBand, signatureOf } from './min-hash.ts';
import { sharedShingles, type Shingles } from './shingles.ts';

export interface FamilyText {
  readonly id: string;
  readonly shingles: Shingles;
  /** Their signature, where it is known already. */
  readonly signature?: Uint32Array;
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
  const sorted = [...texts].sort(byId);
  const pairs = candidatePairs(sorted).flatMap(([a, b]) => comparePair(a, b));
  return groupsOf(pairs).map(({ ids, within }) => composeFamily(ids, within));
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** The pairs of texts that meet in a band, each once, in the order of the texts. */
function candidatePairs(texts: readonly FamilyText[]): [FamilyText, FamilyText][] {
  const long = texts.filter(({ shingles }) => shingles.length >= FEWEST_SHINGLES);
  const signatures = long.map(({ shingles, signature }) => signature ?? signatureOf(shingles));
  const meeting = long.map(() => new Set<number>());
  eachBand(signatures, (bucket) => {
    if (bucket.length > LARGEST_BUCKET) return;
    for (const [index, a] of bucket.entries())
      for (const b of bucket.slice(index + 1)) (meeting[a] as Set<number>).add(b);
  });
  return meeting.flatMap((others, a) =>
    [...others]
      .sort((one, other) => one - other)
      .map((b): [FamilyText, FamilyText] => [long[a] as FamilyText, long[b] as FamilyText]),
  );
}

function comparePair(a: FamilyText, b: FamilyText): Pair[] {
  const [first, second] = [a.shingles, b.shingles];
  const shared = sharedShingles(first, second);
  const overlap = shared / Math.min(first.length, second.length);
  const exact = shared === first.length && shared === second.length;
  return overlap >= SAME_FAMILY ? [{ a: a.id, b: b.id, overlap, exact }] : [];
}

/** The members of each family, and the pairs within it. */
function groupsOf(pairs: readonly Pair[]): { ids: string[]; within: readonly Pair[] }[] {
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
  const within = Map.groupBy(pairs, ({ a }) => rootOf(a));
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([root, ids]) => ({ ids, within: within.get(root) ?? [] }));
}

/** Each member with the one it shares most with; of several the first by id. */
function composeFamily(ids: readonly string[], pairs: readonly Pair[]): Family {
  const best = new Map<string, Pair>();
  for (const pair of pairs)
    for (const id of [pair.a, pair.b])
      if (pair.overlap > (best.get(id)?.overlap ?? 0)) best.set(id, pair);
  const members = ids.flatMap((id): FamilyMember[] => {
    const pair = best.get(id);
    if (!pair) return [];
    const nearest = pair.a === id ? pair.b : pair.a;
    return [{ id, nearest, overlap: Math.round(pair.overlap * 100) / 100 }];
  });
  return { kind: pairs.every(({ exact }) => exact) ? 'duplicate' : 'reprint', members };
}
