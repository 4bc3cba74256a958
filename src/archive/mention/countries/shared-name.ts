import { countryName } from '../../authority/countries/country-table.ts';
import type { Reading, SharedName } from '../../authority/countries/shared-names.ts';

interface Resolved {
  readonly code: string;
  readonly reason: string;
  readonly doubt?: string;
}

/**
 * Which country a shared name ("Congo", "Georgia") means, by what else the document speaks of. Undefined
 * where it means none, or where nothing speaks for either: then it is left open.
 */
export function resolveSharedName(text: string, name: SharedName): Resolved | undefined {
  const printed = name.words[0] as string;
  const [first, second] = name.readings
    .map((reading) => ({ reading, evidence: evidenceFor(text, reading) }))
    .sort((a, b) => b.evidence.length - a.evidence.length);
  if (!first || first.evidence.length === (second?.evidence.length ?? 0))
    return withoutEvidence(text, printed, name);
  const { code } = first.reading;
  if (!code) return undefined;
  const [against] = second?.evidence ?? [];
  return {
    code,
    reason: `"${printed}" is taken for ${countryName(code)}: the text also speaks of ${first.evidence.slice(0, 3).join(', ')}`,
    ...(against ? { doubt: `${against} speaks for another reading` } : {}),
  };
}

function withoutEvidence(text: string, printed: string, name: SharedName): Resolved | undefined {
  const hinted = name.readings.some(
    ({ code, hints = [] }) => code === undefined && hints.some((hint) => holdsWord(text, hint)),
  );
  if (!name.otherwise || hinted) return undefined;
  return {
    code: name.otherwise,
    reason: `"${printed}" is a name of ${countryName(name.otherwise)}`,
    doubt: `nothing else in the text tells which "${printed}" is meant`,
  };
}

function evidenceFor(text: string, reading: Reading): string[] {
  return reading.speaksFor.filter((phrase) => holdsWord(text, phrase));
}

function holdsWord(text: string, phrase: string): boolean {
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
    const around = (text[at - 1] ?? ' ') + (text[at + phrase.length] ?? ' ');
    if (!/[\p{L}\p{N}]/u.test(around)) return true;
  }
  return false;
}
