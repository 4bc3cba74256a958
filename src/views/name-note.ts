import type { Run } from './running-text.ts';

/**
 * Who is meant by a name and why, on one line; where the reason says the name itself, it is not said twice. Nothing where
 * the text prints the name that its page bears and nothing is doubtful: the page of the clipping has the reason of all.
 */
export function noteOn({ text, subject, why, doubt, inferred = false }: Run): string | undefined {
  if (!subject) return undefined;
  const { name } = subject;
  if (text === name && doubt === undefined && !inferred) return undefined;
  const reasons = setQuotes([why, doubt].filter(Boolean).join('; '));
  if (reasons === '') return name;
  return reasons.includes(name) ? reasons : `${name}: ${reasons}`;
}

/** Straight quotation marks and apostrophes as a printer sets them. */
function setQuotes(text: string): string {
  return text.replace(/"([^"]*)"/g, '“$1”').replaceAll("'", '’');
}
