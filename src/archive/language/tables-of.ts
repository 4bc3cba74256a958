import type { LanguageTables } from './language-tables.ts';
import { FRENCH } from './tables/fr.ts';
import { GERMAN } from './tables/de.ts';
import { ITALIAN } from './tables/it.ts';
import { RUSSIAN } from './tables/ru.ts';
import { SPANISH } from './tables/es.ts';
import { UKRAINIAN } from './tables/uk.ts';

const ALL = [GERMAN, FRENCH, SPANISH, ITALIAN, UKRAINIAN, RUSSIAN];
const BY_LANGUAGE: ReadonlyMap<string, LanguageTables> = new Map(
  ALL.map((tables) => [tables.language, tables]),
);

/** The language whose words the rules themselves know; a text too short to tell its language is read as such. */
const OWN = 'en';

/** How far texts of a language are read: by rules made for it, by its tables, or for nothing but countries by name. */
export type Reach = 'rules' | 'tables' | 'countries';

export function reachOf(language: string | undefined): Reach {
  if (!language || language === OWN) return 'rules';
  return BY_LANGUAGE.has(language) ? 'tables' : 'countries';
}

/** The tables of a language; undefined where there are none, and for English, whose rules hold their own. */
export function tablesOf(language: string | undefined): LanguageTables | undefined {
  return language === undefined ? undefined : BY_LANGUAGE.get(language);
}

/** The languages in which people, offices and quotations are looked for. */
export const LANGUAGES_READ: readonly string[] = [OWN, ...BY_LANGUAGE.keys()];
