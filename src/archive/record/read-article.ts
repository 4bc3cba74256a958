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
import { composeDocument, type Document } from '../text/document.ts';

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
}

/**
 * Reads an article: who and what is named, in what office, who said what, which days are spoken of. `curated` is
 * what people have decided on names.
 */
export function readArticle(clipping: Clipping, curated: CuratedNames = NOTHING_CURATED): Reading {
  const document = composeDocument(clipping.blocks);
  const { mentions, doubtful, words } = findMentions(document, curated);
  const named = findNamedOffices(document, mentions, words);
  const offices = findOffices(document, mentions, named);
  const references = findRoleReferences(document, mentions, offices, named);
  const unnamed = findUnnamedOffices(document, offices, references, named);
  const quotes = findQuotes(document, mentions, references);
  const { date } = clipping.fields;
  const days = findDays(document, date.kind === 'found' ? date.value : undefined);
  const dated = dateEnds(document, offices, days);
  return { clipping, document, mentions, doubtful, offices: dated, unnamed, quotes, days };
}
