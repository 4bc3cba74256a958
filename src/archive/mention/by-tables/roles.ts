import type { LanguageTables } from '../../language/language-tables.ts';
import type { CaseReading } from './cases.ts';
import { listOf, setOf } from './word-lists.ts';

/** An office or occupation as one word of the text names it. */
export interface Role {
  readonly nominative: string;
  readonly isOffice: boolean;
  readonly case: string;
}

/** A function that tells which office or occupation a word names, in any case and at the end of a compound. */
export function roleReader(
  tables: LanguageTables,
  readings: (word: string) => CaseReading[],
): (word: string) => Role | undefined {
  const offices = setOf(tables.offices);
  const all = [...offices, ...listOf(tables.occupations)];
  const roles = new Set(all);
  const endings = ['', ...listOf(tables.officeEndings)];
  const whole = (word: string): Role | undefined => {
    for (const reading of readings(word))
      for (const ending of endings) {
        const { nominative } = reading;
        const stem =
          ending && nominative.endsWith(ending) ? nominative.slice(0, -ending.length) : nominative;
        if (roles.has(stem) && (ending === '' || stem !== nominative))
          return { nominative: stem, isOffice: offices.has(stem), case: reading.case };
      }
    return undefined;
  };
  const last = (word: string): Role | undefined => {
    const hyphen = Math.max(word.lastIndexOf('-'), word.lastIndexOf('‑'));
    const role = hyphen > 0 ? whole(word.slice(hyphen + 1)) : undefined;
    return role && { ...role, nominative: word.slice(0, hyphen + 1) + role.nominative };
  };
  const inside = (word: string): Role | undefined => {
    const bare = whole(word) ?? last(word);
    if (bare || !tables.compounds) return bare;
    for (const role of all) {
      if (role.length < 4) continue;
      const at = word.lastIndexOf(role);
      if (at > 1 && endings.includes(word.slice(at + role.length)))
        return {
          nominative: word.slice(0, at + role.length),
          isOffice: offices.has(role),
          case: 'nom',
        };
    }
    return undefined;
  };
  const told = new Map<string, Role | undefined>();
  return (word) => {
    const key = word.toLowerCase();
    if (!told.has(key)) told.set(key, inside(key));
    return told.get(key);
  };
}
