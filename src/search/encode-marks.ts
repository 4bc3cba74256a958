import type { Pattern } from './find-marks.ts';

/** Forms of one word that an address carries; the rest would only make it long. */
const MOST_FORMS = 6;

/** What to mark, written for an address as `decodeMarks` reads it. */
export function encodeMarks(patterns: readonly Pattern[]): string {
  const written = patterns.flatMap(({ forms, open }) => {
    const words = forms.map((form) => [...form]);
    if (words.length > 1) return [`"${words.map(([word]) => word).join(' ')}"`];
    return (words[0] ?? []).slice(0, MOST_FORMS).map((word) => (open ? `${word}*` : word));
  });
  return [...new Set(written)].join(' ');
}
