import type { LanguageTables } from '../../language/language-tables.ts';
import type { Document } from '../../text/document.ts';
import { contains, overlaps } from '../../text/span.ts';
import type { CountryMention, Mention } from '../mention.ts';
import { findCountriesIn } from './find-countries.ts';
import { findPeopleByTables } from './find-people.ts';
import { lexiconOf } from './lexicon.ts';
import type { PhraseContext } from './office-phrase.ts';
import { findTokens } from './tokens.ts';

/** The words, countries and tables with which a text is read by tables. */
export function contextOf(
  document: Document,
  tables: LanguageTables,
  countries: readonly CountryMention[] = findCountriesIn(document, tables.language),
): PhraseContext {
  const lexicon = lexiconOf(tables);
  const tokens = findTokens(document, lexicon);
  const inCountry = new Set<number>();
  let next = 0;
  for (const token of tokens) {
    while (next < countries.length && (countries[next] as CountryMention).span.end <= token.start)
      next++;
    const country = countries[next];
    if (country && contains(country.span, token)) inCountry.add(token.start);
  }
  return { tokens, lexicon, text: document.text, isCountry: ({ start }) => inCountry.has(start) };
}

/** Whom and which countries a text names, in a language that is read by its tables. */
export function findMentionsByTables(
  document: Document,
  tables: LanguageTables,
): { readonly mentions: readonly Mention[]; readonly doubtful: readonly Mention[] } {
  const countries = findCountriesIn(document, tables.language);
  const people = findPeopleByTables(document, contextOf(document, tables, countries));
  const persons = people.mentions.map(({ span }) => span);
  const free = countries.filter(({ span }) => !persons.some((person) => overlaps(person, span)));
  const mentions = [...people.mentions, ...free].sort((a, b) => a.span.start - b.span.start);
  return { mentions, doubtful: people.doubtful };
}
