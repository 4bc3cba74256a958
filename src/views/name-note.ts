import type { Subject } from './register.ts';

/** Who is meant by a name and why, on one line. Where the reason says the name itself, it is not said twice. */
export function noteOn(
  { name }: Pick<Subject, 'name'>,
  why: string | undefined,
  doubt: string | undefined,
): string {
  const reasons = setQuotes([why, doubt].filter(Boolean).join('; '));
  if (reasons === '') return name;
  return reasons.includes(name) ? reasons : `${name}: ${reasons}`;
}

/** Straight quotation marks and apostrophes as a printer sets them. */
function setQuotes(text: string): string {
  return text.replace(/"([^"]*)"/g, '“$1”').replaceAll("'", '’');
}
