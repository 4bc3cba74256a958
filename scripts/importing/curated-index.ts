import type { CuratedNames } from '#archive/mention/people/curated-names.ts';

/** The decisions on names that concern a text, as one string, by the folded words of the text. */
export type DecisionsAbout = (words: string) => string;

/** Makes the decisions findable: a decision on a name concerns those texts alone that have all its words. */
export function indexDecisions({ confirmed, rejected }: CuratedNames): DecisionsAbout {
  const kinds = [byFirstWord(confirmed), byFirstWord(rejected)];
  return (text) => {
    const words = new Set(text.split(' '));
    return JSON.stringify(
      kinds.map((names) =>
        [...words]
          .flatMap((word) => names.get(word) ?? [])
          .filter((name) => name.split(' ').every((word) => words.has(word)))
          .sort(),
      ),
    );
  };
}

function byFirstWord(names: ReadonlySet<string>): ReadonlyMap<string, readonly string[]> {
  return Map.groupBy(names, (name) => name.split(' ', 1)[0] ?? '');
}
