import { COUNTRIES, WORDS_BY_COUNTRY } from '../../authority/countries/country-table.ts';
import { LONGER_NAMES } from '../../authority/countries/longer-names.ts';
import { PARTS_OF_COUNTRIES } from '../../authority/countries/parts.ts';
import { SEATS_OF_GOVERNMENT } from '../../authority/countries/seats-of-government.ts';
import { SHARED_NAMES, type SharedName } from '../../authority/countries/shared-names.ts';
import type { CountryHow } from '../mention.ts';
import { NO_GOVERNMENTS } from './capital-words.ts';
import { composeTermIndex, type Term, type TermIndex } from './term-index.ts';

/** What a term of the country tables means. */
export type Meaning =
  | { readonly kind: 'country'; readonly code: string; readonly how: CountryHow }
  | { readonly kind: 'shared'; readonly name: SharedName }
  | { readonly kind: 'longer name' };

type CountryTerm = Term<Meaning>;

/** All terms of the tables; earlier ones win where two are spelled alike. */
export const COUNTRY_TERMS: TermIndex<Meaning> = composeTermIndex([
  ...sharedTerms(),
  ...longerTerms(),
  ...WORDS_BY_COUNTRY.flatMap((words) => [
    ...words.also.map((text) =>
      country(text, words.code, isAbbreviation(text) ? 'abbreviation' : 'name'),
    ),
    ...words.old.map((text) => country(text, words.code, 'old name')),
    ...words.demonyms.map((text) => country(text, words.code, 'demonym')),
  ]),
  ...[...COUNTRIES.values()].flatMap(({ code, names }) =>
    names.map((text) => country(text, code, isAbbreviation(text) ? 'abbreviation' : 'name')),
  ),
  ...rows(PARTS_OF_COUNTRIES).map(([text, code]) => country(text, code, 'region')),
  ...rows(SEATS_OF_GOVERNMENT).map(([text, code]) => country(text, code, 'seat of government')),
  ...WORDS_BY_COUNTRY.flatMap(({ code, capitals }) =>
    capitals
      .filter((text) => !NO_GOVERNMENTS.has(text))
      .map((text) => country(text, code, 'capital')),
  ),
]);

function country(text: string, code: string, how: CountryHow): CountryTerm {
  return { text, meaning: { kind: 'country', code, how } };
}

function sharedTerms(): CountryTerm[] {
  return SHARED_NAMES.flatMap((name) =>
    name.words.map((text): CountryTerm => ({ text, meaning: { kind: 'shared', name } })),
  );
}

function longerTerms(): CountryTerm[] {
  return LONGER_NAMES.trim()
    .split(/, |\n/)
    .map((entry): CountryTerm => {
      const [text = '', code] = entry.split(' = ');
      return code ? country(text, code, 'name') : { text, meaning: { kind: 'longer name' } };
    });
}

/** Rows `CODE: name, name` as pairs of name and code. */
function rows(table: string): [text: string, code: string][] {
  return table
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [code = '', names = ''] = line.split(': ');
      return names.split(', ').map((name): [string, string] => [name.trim(), code.trim()]);
    });
}

function isAbbreviation(text: string): boolean {
  return /^(?:[A-Z]{2,4}|(?:[A-Z]\.)+[A-Z]?|BiH|D\.?R\.? Congo)$/.test(text);
}
