import { countShared } from './content-words.ts';

/** What articles are compared by: whom and what they name, countries, and the words of their beginning. */
export interface Traits {
  readonly names: readonly string[];
  readonly countries: readonly string[];
  readonly words: readonly string[];
}

export interface Weights {
  /** How many of the articles have a name or a word. */
  readonly held: (trait: string) => number;
  /** The rarer a name or a word, the more it tells. */
  readonly weigh: (trait: string) => number;
}

/** In a small archive every word is rare: it is weighed as if it were one of so many articles. */
const FEWEST = 256;
/** How much of the weight of their words two reports of one story have in common: with a name that both have, with a country alone. */
const ALIKE_WITH_NAME = 0.24;
const ALIKE_WITH_COUNTRY = 0.4;
/** Names that nearly every article has (weights of the commonest) say of two of them nothing. */
const TELLING = 3;

/** Weights in steps of two, so that one more article changes those of others seldom. */
export function composeWeights(all: readonly Traits[]): Weights {
  const counts = new Map<string, number>();
  for (const { names, countries, words } of all)
    for (const trait of [...names, ...countries, ...words])
      counts.set(trait, (counts.get(trait) ?? 0) + 1);
  const size = Math.ceil(Math.log2(Math.max(FEWEST, all.length)));
  const held = (trait: string): number => counts.get(trait) ?? 0;
  return {
    held,
    weigh: (trait) => Math.max(0, size - Math.ceil(Math.log2(Math.max(1, held(trait))))),
  };
}

/** How like two articles are, 0 where they are not reports of one story: the share of their words' weight that both have. */
export function alike(a: Traits, b: Traits, weights: Weights): number {
  const names = new Set(b.names);
  const named = a.names.filter((name) => names.has(name) && weights.weigh(name) >= TELLING);
  const country = countShared(a.countries, new Set(b.countries)) > 0;
  if (named.length === 0 && !country) return 0;
  const words = new Set(b.words);
  const shared = sumOf(
    a.words.filter((word) => words.has(word)),
    weights,
  );
  const how = shared / Math.sqrt(sumOf(a.words, weights) * sumOf(b.words, weights) || 1);
  return how >= (named.length > 0 ? ALIKE_WITH_NAME : ALIKE_WITH_COUNTRY) ? how : 0;
}

function sumOf(words: readonly string[], { weigh }: Weights): number {
  return words.reduce((sum, word) => sum + weigh(word) ** 2, 0);
}
