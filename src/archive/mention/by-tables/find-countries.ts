import names from '../../authority/countries/names-by-language.json' with { type: 'json' };
import { COUNTRIES, countryName } from '../../authority/countries/country-table.ts';
import type { LanguageTables } from '../../language/language-tables.ts';
import { tablesOf } from '../../language/tables-of.ts';
import type { Document } from '../../text/document.ts';
import { overlaps, type Span } from '../../text/span.ts';
import type { CountryMention } from '../mention.ts';
import { listOf } from './word-lists.ts';

interface Meaning {
  readonly code: string;
  readonly how: 'name' | 'demonym';
}

/** By first word: what follows it, as printed, and what the whole means. */
type Index = ReadonlyMap<string, readonly { readonly text: string; readonly meaning: Meaning }[]>;

const NAMES = names.languages as Readonly<Record<string, string>>;
/** Scripts that print no blanks between words. */
const UNSPACED = new Set(['zh', 'ja', 'th', 'km', 'lo', 'my']);
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;
const WORD_HERE = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/uy;
const indexes = new Map<string, Index>();

/** The countries that a text of another language than English names, by their names and, where there are tables, by adjectives. */
export function findCountriesIn(
  document: Document,
  language: string,
  persons: readonly Span[] = [],
): CountryMention[] {
  const { text } = document;
  const index = indexOf(language);
  const found: CountryMention[] = [];
  const unspaced = UNSPACED.has(language);
  let end = 0;
  for (const start of startsIn(text, unspaced)) {
    if (start < end) continue;
    const term = longestAt(text, start, index, unspaced);
    if (!term) continue;
    const span = { start, end: start + term.text.length };
    if (persons.some((person) => overlaps(person, span))) continue;
    const printed = text.slice(span.start, span.end);
    const { code, how } = term.meaning;
    found.push({
      kind: 'country',
      span,
      text: printed,
      code,
      how,
      reason: reasonFor(printed, code, how),
    });
    end = span.end;
  }
  return found;
}

function reasonFor(printed: string, code: string, how: string): string {
  return how === 'name'
    ? `"${printed}" is a name of ${countryName(code)}`
    : `"${printed}" is the word for the people or things of ${countryName(code)}`;
}

function* startsIn(text: string, unspaced: boolean): Generator<number> {
  if (unspaced) for (let at = 0; at < text.length; at++) yield at;
  else for (const match of text.matchAll(WORD)) yield match.index;
}

function longestAt(text: string, start: number, index: Index, unspaced: boolean) {
  WORD_HERE.lastIndex = start;
  const key = unspaced ? text.charAt(start) : (WORD_HERE.exec(text)?.[0] ?? '');
  const terms = index.get(key);
  return terms?.find(({ text: term }) => {
    if (!text.startsWith(term, start)) return false;
    return (
      unspaced ||
      !/^[\p{L}\p{M}\p{N}]/u.test(text.slice(start + term.length, start + term.length + 2))
    );
  });
}

function indexOf(language: string): Index {
  const before = indexes.get(language);
  if (before) return before;
  const made = composeIndex(language, tablesOf(language));
  indexes.set(language, made);
  return made;
}

function composeIndex(language: string, tables: LanguageTables | undefined): Index {
  const terms = new Map<string, Meaning>();
  const not = new Set(tables?.notCountries.split(', ') ?? []);
  const add = (text: string, meaning: Meaning): void => {
    if (text.length > 1 && !not.has(text) && !terms.has(text)) terms.set(text, meaning);
  };
  for (const [code, name] of namesOf(language, tables))
    for (const form of [name, ...formsOf(name, tables)]) add(form, { code, how: 'name' });
  for (const [code, stem] of rowsOf(tables?.demonyms))
    for (const form of endedForms(stem, tables)) add(form, { code, how: 'demonym' });
  const index = new Map<string, { text: string; meaning: Meaning }[]>();
  const unspaced = UNSPACED.has(language);
  for (const [text, meaning] of terms) {
    const key = unspaced ? text.charAt(0) : (text.match(WORD)?.[0] ?? text);
    index.set(key, [...(index.get(key) ?? []), { text, meaning }]);
  }
  for (const list of index.values()) list.sort((a, b) => b.text.length - a.text.length);
  return index;
}

function namesOf(
  language: string,
  tables: LanguageTables | undefined,
): [code: string, name: string][] {
  const catalogue = (NAMES[language] ?? '').split(';').flatMap((entry): [string, string][] => {
    const [code = '', all = ''] = entry.split('=');
    return COUNTRIES.has(code) ? all.split('|').map((name): [string, string] => [code, name]) : [];
  });
  return [...rowsOf(tables?.countries), ...catalogue];
}

/** Rows `CODE: name, name`. */
function rowsOf(table: string | undefined): [code: string, text: string][] {
  return (table ?? '')
    .split('\n')
    .filter(Boolean)
    .flatMap((line) => {
      const [code = '', all = ''] = line.split(': ');
      return all.split(', ').map((text): [string, string] => [code, text.trim()]);
    });
}

/** The cases of a name of one word, or of the first of several ("Республика Конго" keeps its rest). */
function formsOf(name: string, tables: LanguageTables | undefined): string[] {
  if (!tables?.countryCases || /\s/.test(name) || name === name.toUpperCase()) return [];
  for (const line of tables.countryCases.split('\n')) {
    const [ending = '', all = ''] = line.trim().startsWith(':')
      ? ['', line.trim().slice(1)]
      : line.trim().split(': ');
    if (name.endsWith(ending))
      return listOf(all).map((one) => name.slice(0, name.length - ending.length) + one);
  }
  return [];
}

/** An adjective or people with all endings, as printed small or with the capital it has. */
function endedForms(stem: string, tables: LanguageTables | undefined): string[] {
  if (stem.endsWith('=')) return withCapital(stem.slice(0, -1));
  const endings = ['', ...listOf(tables?.demonymEndings ?? '')];
  return endings.flatMap((ending) => withCapital(stem + ending));
}

function withCapital(word: string): string[] {
  return [word, word.charAt(0).toUpperCase() + word.slice(1)];
}
