import { FAMILY_FIRST } from '../../authority/identity/family-first.ts';
import { fold } from '../../text/fold.ts';
import type { Span } from '../../text/span.ts';
import { HER_KIN, HIS_KIN } from '../tables/kin.ts';
import { NAMES_OF_MEN } from '../tables/names-of-men.ts';
import { NAMES_OF_WOMEN } from '../tables/names-of-women.ts';

/** As news speaks of people; `undefined` where the text does not tell. */
export type HeOrShe = 'he' | 'she';

const HE = 'Mr|Sir|Lord|King|Prince|Herr|Señor|Monsieur|Father|Brother';
const SHE = 'Mrs|Ms|Miss|Dame|Lady|Queen|Princess|Madam|Mme|Frau|Señora|Sister';
const ROLES_OF_HIS = 'spokesman|chairman|businessman|policeman|actor|congressman|councilman';
const ROLES_OF_HERS =
  'spokeswoman|chairwoman|businesswoman|policewoman|actress|congresswoman|councilwoman|first lady';

const after = (titles: string, kin: string) =>
  new RegExp(`(?:(?<![\\p{L}])(?:${titles})\\.? |(?<![\\p{L}])(?:${kin}),? )$`, 'u');
const before = (nouns: string, pronoun: string) =>
  new RegExp(
    `^(?:, (?:[\\p{L}’'-]+ ){0,5}(?:${nouns})(?=[ ,.])|(?:, who)? (?:said|says|added|announced) (?:that )?${pronoun}\\b)`,
    'u',
  );
const AFTER = { he: after(HE, HIS_KIN), she: after(SHE, HER_KIN) };
const BEFORE = {
  he: before(`${HIS_KIN}|${ROLES_OF_HIS}`, 'he'),
  she: before(`${HER_KIN}|${ROLES_OF_HERS}`, 'she'),
};

/** What a form of address says: "Ms " before a name. */
export function addressedAs(text: string, at: number): HeOrShe | undefined {
  const lead = /(?<![\p{L}])(\p{L}+)\.? $/u.exec(text.slice(Math.max(0, at - 12), at))?.[1] ?? '';
  if (new RegExp(`^(?:${HE})$`, 'u').test(lead)) return 'he';
  return new RegExp(`^(?:${SHE})$`, 'u').test(lead) ? 'she' : undefined;
}

/** How a person is addressed by the family name the first time after the full name: "Mr" in "Mr Roe". */
export function addressedLater(text: string, name: string, from: number): HeOrShe | undefined {
  const family = / (\S+)$/.exec(name)?.[1];
  if (family === undefined) return undefined;
  for (let at = text.indexOf(family, from + name.length); at >= 0;) {
    const address = addressedAs(text, at);
    if (address) return address;
    at = text.indexOf(family, at + family.length);
  }
  return undefined;
}

const married = (kin: string) => new RegExp(`^['’]s? (?:\\p{Ll}+ )?(?:${kin})(?![\\p{L}])`, 'u');
const MARRIED = { he: married('wife|widow|girlfriend'), she: married('husband|widower|boyfriend') };
/** Whose wife somebody is a text tells early, if at all. */
const MOST_PLACES = 40;

/** "Roe's wife": what the words right after a family name say of whose it is. */
export function marriedAs(text: string, name: string): HeOrShe | undefined {
  const family = / (\S+)$/.exec(name)?.[1];
  if (family === undefined) return undefined;
  let at = text.indexOf(family);
  for (let place = 0; at >= 0 && place < MOST_PLACES; place++) {
    const rest = text.slice(at + family.length, at + family.length + 40);
    for (const one of ['he', 'she'] as const) if (MARRIED[one].test(rest)) return one;
    at = text.indexOf(family, at + family.length);
  }
  return undefined;
}

/** Whether the words around the places of a name say "he" or "she". */
export function heOrShe(
  text: string,
  places: readonly { readonly span: Span }[],
): HeOrShe | undefined {
  for (const { span } of places) {
    const lead = text.slice(Math.max(0, span.start - 24), span.start);
    const rest = text.slice(span.end, span.end + 70);
    for (const one of ['he', 'she'] as const)
      if (AFTER[one].test(lead) || BEFORE[one].test(rest)) return one;
  }
  return undefined;
}

/** What a given name tells, where it is only given to women or only to men. */
export function byGivenName(name: string): HeOrShe | undefined {
  const words = fold(name).split(' ');
  const [first = ''] = words;
  if (words.length < 2 || FAMILY_FIRST.has(first)) return undefined;
  if (NAMES_OF_WOMEN.has(first)) return 'she';
  return NAMES_OF_MEN.has(first) ? 'he' : undefined;
}
