import { isFathersName } from './fathers-name.ts';
import type { Lexicon } from './lexicon.ts';

/** The full names of a text, to be found again by their family names in any case. */
export class Owners {
  readonly #lexicon: Lexicon;
  readonly #byFamily = new Map<string, Set<string>>();
  readonly #byTail = new Map<string, string>();
  readonly #given = new Set<string>();
  readonly #names = new Map<string, string>();

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  /** Takes a name up and gives the fullest form under which the text has named the same person before. */
  add(words: readonly string[], family: string, name: string): string {
    const key = words.join(' ').toLowerCase();
    const known = this.#names.get(key);
    if (known) return known;
    this.#names.set(key, name);
    for (const word of words.slice(0, -1)) this.#given.add(word);
    if (words.length > 2) this.#byTail.set(words.slice(-2).join(' ').toLowerCase(), name);
    const parts = family.split(/[-‑]/);
    for (const form of new Set([
      family,
      ...(words.length > 3 ? words.slice(2) : this.#twoFamilyNames(words)),
      ...(parts.length > 1 ? parts : []),
    ])) {
      const group = this.#byFamily.get(form) ?? new Set();
      this.#byFamily.set(form, group.add(name));
    }
    return name;
  }

  /** In Spanish the first of two family names is the one that is used alone. */
  #twoFamilyNames(words: readonly string[]): readonly string[] {
    const { tables, isGiven } = this.#lexicon;
    const [, second] = words;
    return tables.familyNames > 2 && words.length === 3 && second && !isGiven(second)
      ? [second]
      : [];
  }

  /** Whose family name a lone word is: one person's, several people's, or nobody's. */
  ownerOf(word: string): string | 'several' | undefined {
    const found = new Set<string>();
    for (const { nominative } of this.#lexicon.readings(word))
      for (const name of this.#byFamily.get(nominative) ?? []) found.add(name);
    if (found.size > 1) return 'several';
    return [...found][0];
  }

  /** Whose two family names stand together without the given name: "Díaz Ayuso". */
  ownerOfTail(words: readonly string[]): string | undefined {
    return this.#byTail.get(words.slice(-2).join(' ').toLowerCase());
  }

  /** "Андрей Владимирович": given and father's name of the one person before who bears the first. */
  ownerOfGiven(words: readonly { readonly text: string }[]): string | undefined {
    const [given, last] = words;
    if (words.length !== 2 || !given || !last || !isFathersName(last.text, this.#lexicon))
      return undefined;
    const forms = this.#lexicon.givenReadings(given.text).map(({ nominative }) => nominative);
    const named = [...this.#names.values()].filter((name) =>
      forms.includes(name.split(' ')[0] ?? ''),
    );
    return new Set(named).size === 1 ? named[0] : undefined;
  }

  isGivenNameOf(word: string): boolean {
    return this.#given.has(word);
  }
}
