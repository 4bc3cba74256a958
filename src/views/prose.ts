/** What a linked clause leads to; the site knows the addresses. */
export type Target =
  | { readonly kind: 'article'; readonly id: string; readonly at?: string }
  | { readonly kind: 'person' | 'organisation' | 'place' | 'country'; readonly id: string }
  | { readonly kind: 'pair'; readonly id: string }
  | { readonly kind: 'here'; readonly at: string };

export interface LinkedWords {
  readonly text: string;
  readonly target: Target;
  /** Whether what the words say is inferred. */
  readonly inferred?: boolean;
}

/** A sentence built from data: plain words, and words that lead to what attests them. */
export type Prose = readonly (string | LinkedWords)[];

/** Words that lead to what attests them. */
export function linked(text: string, target: Target): LinkedWords {
  return { text, target };
}

/** "3 articles", "1 article"; for a noun whose plural is not in -s, give it. */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? noun : plural}`;
}

/** Clauses joined as English does: "a and b", "a, b and c". */
export function joinClauses(clauses: readonly Prose[]): Prose {
  return clauses.flatMap((clause, index) => {
    if (index === 0) return clause;
    return [index === clauses.length - 1 ? ' and ' : ', ', ...clause];
  });
}

/** A statement, and what more is said of it: "is named, b, and c." */
export function joinSentence(statement: Prose, more: readonly Prose[]): Prose {
  return [...statement, ...(more.length > 0 ? [', ', ...joinClauses(more)] : []), '.'];
}

/** The prose as plain text, for descriptions and feeds. */
export function plainText(prose: Prose): string {
  return prose.map((part) => (typeof part === 'string' ? part : part.text)).join('');
}
