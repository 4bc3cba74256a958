import type { LanguageTables } from '../language/language-tables.ts';
import { findMentionsByTables } from '../mention/by-tables/find-mentions.ts';
import { findRolesByTables } from '../office/by-tables/find-offices.ts';
import { findQuotesByTables } from '../quote/by-tables/find-quotes.ts';
import type { Document } from '../text/document.ts';
import type { Reading } from './read-article.ts';

/** What a text says in a language that is read by its tables: people, their offices, countries and quotations. */
export function readByTables(
  document: Document,
  tables: LanguageTables,
): Omit<Reading, 'clipping' | 'document' | 'days'> {
  const { mentions, doubtful } = findMentionsByTables(document, tables);
  const roles = findRolesByTables(document, mentions, tables);
  const offices = roles.flatMap(({ claim, role }) => (role.isOffice ? [claim] : []));
  const quotes = findQuotesByTables(document, { mentions, doubtful }, roles, tables);
  return { mentions, doubtful, offices, unnamed: [], quotes, unread: ['organisations', 'places'] };
}
