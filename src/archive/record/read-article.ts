import type { Clipping } from '../clipping/clipping.ts';
import { findDays } from '../day/find-days.ts';
import type { MentionedDay } from '../day/mentioned-day.ts';
import { findMentions } from '../mention/find-mentions.ts';
import type { Mention } from '../mention/mention.ts';
import { NOTHING_CURATED, type CuratedNames } from '../mention/people/curated-names.ts';
import { dateEnds } from '../office/date-ends.ts';
import { findOffices } from '../office/find-offices.ts';
import { findNamedOffices } from '../office/holders.ts';
import { findUnnamedOffices, type UnnamedOffice } from '../office/find-unnamed-offices.ts';
import { findRoleReferences } from '../office/find-role-references.ts';
import type { OfficeClaim } from '../office/office.ts';
import { findQuotes } from '../quote/find-quotes.ts';
import type { Quote } from '../quote/quote.ts';
import { detectLanguage } from '../clipping/lines/detect-language.ts';
import { composeDocument, parseDocument, type Document } from '../text/document.ts';
import { UNREAD, type Unread } from './unread.ts';
import { readByTables } from './read-by-tables.ts';
import { reachOf, tablesOf } from '../language/tables-of.ts';
import { findCountriesIn } from '../mention/by-tables/find-countries.ts';

/** All that one article says by itself: names are those of the article, not yet people of the archive. */
export interface Reading {
  readonly clipping: Clipping;
  readonly document: Document;
  readonly mentions: readonly Mention[];
  /** Names that may be people or bodies but are too doubtful to be shown as such. */
  readonly doubtful: readonly Mention[];
  readonly offices: readonly OfficeClaim[];
  /** Offices whose holder the article does not name. */
  readonly unnamed: readonly UnnamedOffice[];
  readonly quotes: readonly Quote[];
  readonly days: readonly MentionedDay[];
  /** What was not looked for, because of the language. */
  readonly unread?: readonly Unread[];
}

/**
 * Reads an article: who and what is named, in what office, who said what, which days are spoken of. `curated` is
 * what people have decided on names. What there are neither rules nor tables for in its language is not guessed.
 */
export function readArticle(clipping: Clipping, curated: CuratedNames = NOTHING_CURATED): Reading {
  const { date } = clipping.fields;
  const language = languageOf(clipping);
  const document = composeDocument(clipping.blocks, language);
  const days = findDays(document, date.kind === 'found' ? date.value : undefined);
  return { clipping, document, days, ...readNames(document, language, { curated, days }) };
}

/** Reads any text for its names and quotations, in the language that its letters tell. */
export function readText(text: string): Names {
  const language = detectLanguage(text) || undefined;
  return readNames(parseDocument(text, language), language, { curated: NOTHING_CURATED, days: [] });
}

interface Known {
  readonly curated: CuratedNames;
  readonly days: readonly MentionedDay[];
}

function readNames(document: Document, language: string | undefined, known: Known): Names {
  const tables = tablesOf(language);
  if (tables) return readByTables(document, tables);
  if (language !== undefined && reachOf(language) === 'countries')
    return namesNothing(findCountriesIn(document, language));
  return readByRules(document, known);
}

/** The language in which a clipping is read; undefined where its text does not tell it. */
export function languageOf({ fields: { language } }: Pick<Clipping, 'fields'>): string | undefined {
  return language.kind === 'found' ? language.value : undefined;
}

type Names = Omit<Reading, 'clipping' | 'document' | 'days'>;

/** English, whose words the rules know. */
function readByRules(document: Document, { curated, days }: Known): Names {
  const { mentions, doubtful, words } = findMentions(document, curated);
  const named = findNamedOffices(document, mentions, words);
  const offices = findOffices(document, mentions, named);
  const references = findRoleReferences(document, mentions, offices, named);
  const unnamed = findUnnamedOffices(document, offices, references, named);
  const quotes = findQuotes(document, mentions, references);
  return { mentions, doubtful, offices: dateEnds(document, offices, days), unnamed, quotes };
}

function namesNothing(mentions: readonly Mention[]): Names {
  return { mentions, doubtful: [], offices: [], unnamed: [], quotes: [], unread: UNREAD };
}
