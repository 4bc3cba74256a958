import type { LanguageTables } from '../../language/language-tables.ts';
import type { Document } from '../../text/document.ts';
import { contains, overlaps } from '../../text/span.ts';
import type { CountryMention, Mention } from '../mention.ts';
import { findCountriesIn } from './find-countries.ts';
import { findPeopleByTables } from './find-people.ts';
import { lexiconOf } from './lexicon.ts';
import type { PhraseContext } from './office-phrase.ts';
import { findTokens } from './tokens.ts';

/** A document's words are found once: people, offices and quotations are told from the same. */
const contexts = new WeakMap<Document, PhraseContext>();

/** The words, countries and tables with which a text is read by tables. */
export function contextOf(
  document: Document,
  tables: LanguageTables,
  countries?: readonly CountryMention[],
): PhraseContext {
  const known = contexts.get(document);
  if (known?.lexicon.tables === tables) return known;
  const lexicon = lexiconOf(tables);
  const tokens = findTokens(document, lexicon);
  const found = countries ?? findCountriesIn(document, tables.language);
  const inCountry = new Set<number>();
  let next = 0;
  for (const token of tokens) {
    while (next < found.length && (found[next] as CountryMention).span.end <= token.start) next++;
    const country = found[next];
    if (country && contains(country.span, token)) inCountry.add(token.start);
  }
  const context: PhraseContext = {
    tokens,
    lexicon,
    text: document.text,
    isCountry: ({ start }) => inCountry.has(start),
  };
  contexts.set(document, context);
  return context;
}

/** Whom and which countries a text names, in a language that is read by its tables. */
export function findMentionsByTables(
  document: Document,
  tables: LanguageTables,
): { readonly mentions: readonly Mention[]; readonly doubtful: readonly Mention[] } {
  const countries = findCountriesIn(document, tables.language);
  const people = findPeopleByTables(document, contextOf(document, tables, countries));
  const free = outside(countries, people.mentions);
  const mentions = [...people.mentions, ...free].sort((a, b) => a.span.start - b.span.start);
  return { mentions, doubtful: people.doubtful };
}

/** The countries that stand in nobody's name; both lists are in the order of the text. */
function outside(
  countries: readonly CountryMention[],
  people: readonly Mention[],
): CountryMention[] {
  let next = 0;
  return countries.filter(({ span }) => {
    while (next < people.length && (people[next] as Mention).span.end <= span.start) next++;
    const person = people[next];
    return !person || !overlaps(person.span, span);
  });
}
