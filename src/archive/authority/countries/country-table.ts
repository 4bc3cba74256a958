import table from './countries.json' with { type: 'json' };
import { COUNTRY_WORDS } from './country-words.ts';

/** A country or territory of ISO 3166-1 (and Kosovo), as data for pages and maps. */
export interface CountryFacts {
  /** ISO 3166-1 alpha-2; `XK` for Kosovo. */
  readonly code: string;
  /** ISO 3166-1 numeric, three digits, as used by the world atlas. */
  readonly numeric: string;
  /** The short name that English-language news uses. */
  readonly name: string;
  readonly region: string;
  /** Catalogue names, `name` included. */
  readonly names: readonly string[];
}

/** What the words of one country are: parsed from one line of `COUNTRY_WORDS`. */
export interface CountryWords {
  readonly code: string;
  readonly also: readonly string[];
  readonly old: readonly string[];
  readonly demonyms: readonly string[];
  readonly capitals: readonly string[];
}

/**
 * All countries by code. What counts as one follows ISO 3166-1: Taiwan, Palestine, Hong Kong and other
 * territories with a code of their own are entries; Kosovo is kept under the user-assigned code XK, as the
 * European Union and the Unicode CLDR do; the European Union (code EU is only reserved) is an organisation
 * and never a country; England, Scotland, Wales and Northern Ireland count as the United Kingdom, Gaza and
 * the West Bank as Palestine. This follows a catalogue and takes no side in any dispute.
 */
export const COUNTRIES: ReadonlyMap<string, CountryFacts> = new Map(
  table.countries.map((country) => [country.code, country]),
);

export const WORDS_BY_COUNTRY: readonly CountryWords[] = COUNTRY_WORDS.trim()
  .split('\n')
  .map(parseWords);

const CAPITAL_OF = new Map(WORDS_BY_COUNTRY.map(({ code, capitals }) => [code, capitals[0]]));

/** The short name for readers, e.g. "United Kingdom"; the code itself where it is no known country. */
export function countryName(code: string): string {
  return COUNTRIES.get(code)?.name ?? code;
}

/** The capital's name as English-language news writes it today, where the table has one. */
export function capitalOf(code: string): string | undefined {
  return CAPITAL_OF.get(code);
}

function parseWords(line: string): CountryWords {
  const [code = '', also = '', old = '', demonyms = '', capitals = ''] = line.split('|');
  return {
    code: code.trim(),
    also: list(also),
    old: list(old),
    demonyms: list(demonyms),
    capitals: list(capitals),
  };
}

/** Names marked with an asterisk are known but too ambiguous to be searched for in running text. */
function list(cell: string): string[] {
  return cell
    .split(', ')
    .map((name) => name.trim())
    .filter((name) => name !== '' && !name.endsWith('*'));
}
