import type { CaseReading } from './cases.ts';
import type { Lexicon } from './lexicon.ts';
import type { Token } from './tokens.ts';

/** A name in the nominative, as far as its words tell it. */
export interface Nominative {
  readonly words: readonly string[];
  /** Its last word: under which it is taken up again. */
  readonly family: string;
}

/**
 * A full name in the nominative. The given name tells the case and the gender; a form that the text prints elsewhere as
 * it is (`printed`) goes before one that is only made. `caseOf` is the case of a title before the name, where there is one.
 */
export function nominativeOf(
  words: readonly Token[],
  lexicon: Lexicon,
  printed: ReadonlySet<string>,
  caseOf: string | undefined,
): Nominative {
  const texts = words.map(({ text }) => text);
  const family = texts.at(-1) as string;
  if (lexicon.tables.compounds) return withoutGenitive(texts, lexicon, printed, caseOf);
  if (lexicon.tables.cases === '' || words.at(-1)?.shape === 'capitals')
    return { words: texts, family };
  const givens = texts
    .slice(0, -1)
    .map((text, at) => (words[at]?.shape === 'initial' ? [] : lexicon.givenReadings(text)));
  const lead = givens.find((readings) => readings.length > 0) ?? [];
  const best = bestReading(lexicon.readings(family), lead, { printed, caseOf });
  // "Тора Халльсдоттир": no two cases that go together, so that it is none of them.
  if (lead.length > 0 && best.score < 0) return { words: texts, family };
  const given = givens.map(
    (readings, at) =>
      readings.find((one) => one.case === best.given?.case && one.gender === best.given.gender)
        ?.nominative ??
      readings[0]?.nominative ??
      inCase(texts[at] as string, caseOf, lexicon) ??
      (texts[at] as string),
  );
  return { words: [...given, best.family.nominative], family: best.family.nominative };
}

/** German: "Obamas Plan", "Judy Lybkes Galerie". The text prints the name without its s elsewhere, or a noun follows. */
function withoutGenitive(
  texts: readonly string[],
  lexicon: Lexicon,
  printed: ReadonlySet<string>,
  caseOf: string | undefined,
): Nominative {
  const family = texts.at(-1) as string;
  const stem = family.replace(/(?:s|’|')$/, '');
  const isGenitive =
    stem !== family &&
    !lexicon.isFamily(family) &&
    (printed.has(stem) || (caseOf === 'gen' && lexicon.isFamily(stem)));
  const name = isGenitive ? stem : family;
  return { words: [...texts.slice(0, -1), name], family: name };
}

/** The nominative of a name in no table, where a title before it tells the case. */
function inCase(word: string, caseOf: string | undefined, lexicon: Lexicon): string | undefined {
  if (caseOf === undefined || caseOf === 'nom' || !/\p{Script=Cyrillic}/u.test(word))
    return undefined;
  return lexicon.readings(word).find((one) => one.case === caseOf && one.gender === 'm')
    ?.nominative;
}

interface Pair {
  readonly family: CaseReading;
  readonly given: CaseReading | undefined;
  /** How well the two go together: below nothing where they do not. */
  readonly score: number;
}

/** Family names of women that have no cases end in a consonant or in -о, -и, -е, -у. */
const UNCHANGED = /[оиеуюыіє]$/u;

function bestReading(
  families: readonly CaseReading[],
  givens: readonly CaseReading[],
  {
    printed,
    caseOf,
  }: { readonly printed: ReadonlySet<string>; readonly caseOf: string | undefined },
): Pair {
  let best: Pair = { family: families[0] as CaseReading, given: givens[0], score: -Infinity };
  for (const given of givens.length > 0 ? givens : [undefined])
    for (const family of families) {
      const score = scoreOf(family, given, printed, caseOf);
      if (score > best.score) best = { family, given, score };
    }
  return best;
}

function scoreOf(
  family: CaseReading,
  given: CaseReading | undefined,
  printed: ReadonlySet<string>,
  caseOf: string | undefined,
): number {
  let score = 0;
  const expected = given?.case ?? caseOf ?? 'nom';
  if (given === undefined && family.case === 'nom' && UNCHANGED.test(family.nominative))
    score += 2.1;
  const unchanged =
    family.case === 'nom' && (UNCHANGED.test(family.nominative) || given?.gender === 'f');
  if (expected === undefined) score += family.case === 'nom' ? 1 : 0;
  else if (family.case === expected || (expected === 'acc' && family.case === 'gen')) score += 2;
  else if (unchanged) score += 1;
  else score -= 3;
  if (given && family.gender !== '-' && given.gender !== '-' && family.gender !== given.gender)
    score -= 4;
  if (given?.gender === 'f' && family.case !== 'nom' && /(?:ий|ый|ой|ко)$/u.test(family.nominative))
    score -= 3;
  if (given?.gender === 'm' && /(?:ова|ева|ина|ская|ська|іна|єва)$/u.test(family.nominative))
    score -= 3;
  if (family.case !== 'nom' && printed.has(family.nominative)) score += 1.5;
  if (given && given.case !== 'nom' && printed.has(given.nominative)) score += 0.5;
  if (given?.case === 'nom') score += 0.3;
  if (given?.unlikely) score -= 1;
  // What is said of somebody in the locative is rare, and its endings are those of other cases.
  if (given?.case === 'loc') score -= 0.6;
  return score - (/(?:ый|ой)$/u.test(family.nominative) && family.case !== 'nom' ? 0.4 : 0);
}
