const LONGEST = 80;

/**
 * The terms that a press database gives an article, as printed: without the share of certainty behind each
 * ("FERRIES (92%)"), the code before it ("gfer : Ferries"), and the mark of a main subject.
 */
export function readTerms(said: string): readonly string[] {
  const terms = said
    .slice(0, 10_000)
    .split(/\s*[;|]\s*/)
    .map((term) =>
      term
        .replace(/\s*\(\d{1,3}\s?%\)/g, '')
        .replace(/^[a-z][a-z0-9]{1,8}\s:\s/, '')
        .replace(/^\*|[.,]$/g, '')
        .replace(/\s+/g, ' ')
        .trim(),
    );
  return [...new Set(terms.filter((term) => term !== '' && term.length <= LONGEST))];
}
