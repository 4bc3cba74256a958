import { searchWords } from '../views/search/search-words.ts';

/** Words in a row; each place takes any of its forms, the last one also longer words where `open`. */
export interface Pattern {
  readonly forms: readonly ReadonlySet<string>[];
  readonly open: boolean;
}

/** For each marked token, which pattern marks it. */
export function findMarks(
  tokens: readonly string[],
  patterns: readonly Pattern[],
): Map<number, number> {
  const words = tokens.flatMap((token, at) => searchWords(token).map((word) => ({ word, at })));
  const marked = new Map<number, number>();
  for (const [which, { forms, open }] of patterns.entries())
    for (let start = 0; start + forms.length <= words.length; start++) {
      const fits = forms.every((form, n) => {
        const word = words[start + n]?.word ?? '';
        const last = open && n === forms.length - 1;
        return form.has(word) || (last && [...form].some((begin) => word.startsWith(begin)));
      });
      if (!fits) continue;
      for (let n = 0; n < forms.length; n++) marked.set(words[start + n]?.at ?? 0, which);
    }
  return marked;
}
