import { generationOf, spellingForm } from '../../authority/identity/name-key.ts';
import { FAMILY_FIRST } from '../../authority/identity/family-first.ts';

/** A name of two words or more that a document gives a person. */
export interface FullName {
  readonly key: string;
  readonly parts: readonly string[];
  /** The name under which the person is known in the document. */
  readonly text: string;
  /** Offset of each mention, ascending. */
  readonly starts: readonly number[];
  /** Named first as somebody's son or wife: the family name alone, before that, is the other's. */
  readonly kin?: boolean;
}

/** Whose a shorter form is, and how it relates to the full name. */
export interface Ownership {
  readonly owner: FullName;
  readonly how: 'surname' | 'given name' | 'other spelling';
  /** Whether others bear it too, and this one was named last before. */
  readonly several: boolean;
}

/** Whether the words before a lone name fit a bearer; `alone` where nobody else in the document bears it. */
export type Fit = (name: FullName, alone: boolean) => 'same' | 'other' | undefined;

/** The full names of a document, and what shorter forms of them belong to whom. */
export class Owners {
  private readonly byPart = new Map<string, FullName[]>();
  /** By the first letter of the family name. */
  private readonly byLetter = new Map<string, FullName[]>();
  private readonly fullest = new Map<string, FullName>();

  constructor(names: readonly FullName[]) {
    const longestFirst = [...names].sort(
      (a, b) => b.parts.length - a.parts.length || (a.starts[0] ?? 0) - (b.starts[0] ?? 0),
    );
    for (const name of longestFirst) {
      const fuller = (this.byPart.get(name.parts.at(-1) as string) ?? []).find((other) =>
        shortens(name, other),
      );
      this.fullest.set(name.key, fuller ?? name);
      if (fuller) continue;
      for (const part of new Set(name.parts)) push(this.byPart, part, name);
      push(this.byLetter, (name.parts.at(-1) as string).charAt(0), name);
    }
  }

  /** The fullest name of the person whom this full name names. */
  fullestOf(name: { readonly key: string }): FullName | undefined {
    return this.fullest.get(name.key);
  }

  /** The person whom words that are no person by themselves shorten: "Von der Tann" of "Ursula von der Tann". */
  shortenedBy(name: FullName): FullName | undefined {
    const last = name.parts.at(-1) as string;
    return this.byPart.get(last)?.find((other) => shortens(name, other));
  }

  /**
   * The owner of a lone word at a place: by family name before given name; of several, the one named last before of
   * those who fit. Before somebody is named as another's son or wife, and long after, the name alone is the other's.
   */
  ownerOf(
    part: string,
    at: number,
    fit: Fit = () => undefined,
    addressed = false,
  ): Ownership | undefined {
    const all = this.byPart.get(part) ?? [];
    const alone = all.some(({ kin }) => !kin);
    const holders = all.filter(({ kin, starts }) => {
      const last = lastBefore(starts, at);
      return !kin || (last >= 0 && (addressed || !alone || at - last < LATELY));
    });
    if (holders.length === 0 && all.length > 0) return undefined;
    const family = holders.filter(({ parts }) => parts.at(-1) === part);
    const bearers = family.length > 0 ? family : holders;
    const candidates = thoseWhoFit(bearers, (name) => fit(name, bearers.length === 1));
    if (bearers.length > 0 && candidates.length === 0) return undefined;
    const nearest = nearestBefore(candidates, at);
    if (!nearest) return this.otherSpelling(part, at);
    const first = nearest.parts[0] === part;
    const how = first && !isFamilyFirst(nearest) ? 'given name' : 'surname';
    return { owner: nearest, how, several: candidates.length > 1 };
  }

  /** Whether those who bear a lone word are all told to be others: "Ms Roe" where only a Mr Roe is named. */
  isOthers(part: string, fit: Fit): boolean {
    const bearers = (this.byPart.get(part) ?? []).filter(({ parts }) => parts.at(-1) === part);
    return (
      bearers.length > 0 && bearers.every((name) => fit(name, bearers.length === 1) === 'other')
    );
  }

  /** "Zelenskyy" in a document that names a Volodymyr Zelensky. */
  private otherSpelling(part: string, at: number): Ownership | undefined {
    const near = part.length < 5 ? [] : (this.byLetter.get(part.charAt(0)) ?? []);
    if (near.length === 0) return undefined;
    const form = spellingForm(part);
    const candidates = near.filter(({ parts }) => isSpelt(parts.at(-1) as string, part, form));
    const owner = nearestBefore(candidates, at);
    return owner && { owner, how: 'other spelling', several: candidates.length > 1 };
  }
}

/** So many characters after it, about a sentence, a name may still be that of the relative just named. */
const LATELY = 200;

/** Those of whom the text says so; else those of whom it does not say otherwise. */
function thoseWhoFit(
  names: readonly FullName[],
  fit: (name: FullName) => 'same' | 'other' | undefined,
): FullName[] {
  const graded = names.map((name) => ({ name, grade: fit(name) }));
  const same = graded.filter(({ grade }) => grade === 'same');
  const left = same.length > 0 ? same : graded.filter(({ grade }) => grade !== 'other');
  return left.map(({ name }) => name);
}

/** Lengths first: most names differ by more than a spelling. */
function isSpelt(family: string, part: string, form: string): boolean {
  return Math.abs(family.length - part.length) < 4 && spellingForm(family) === form;
}

/** "Xi Jinping", "Kim Jong-un": the family name stands first. */
function isFamilyFirst({ parts }: FullName): boolean {
  return FAMILY_FIRST.has(parts[0] as string) || /-/.test(parts.at(-1) as string);
}

function nearestBefore(names: readonly FullName[], at: number): FullName | undefined {
  let best: FullName | undefined;
  let bestStart = -1;
  for (const name of names) {
    const start = lastBefore(name.starts, at);
    if (!best || start > bestStart) {
      best = name;
      bestStart = start;
    }
  }
  return best;
}

function lastBefore(starts: readonly number[], at: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] as number) < at) low = middle + 1;
    else high = middle;
  }
  return starts[low - 1] ?? -1;
}

/** Whether `short` is `long` with words left out: same first or last word, all words in order, initials allowed. */
function shortens(short: FullName, long: FullName): boolean {
  if (short.parts.length >= long.parts.length) return false;
  if (generationOf(long.parts) !== undefined && short.parts.at(-1) !== long.parts.at(-1))
    return false;
  let at = 0;
  for (const part of long.parts) {
    const wanted = short.parts[at];
    if (wanted === part || (wanted?.length === 1 && part.startsWith(wanted))) at++;
  }
  return at === short.parts.length;
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
