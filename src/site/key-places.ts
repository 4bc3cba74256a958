import type { Occurrence } from '#archive/backlinks/dossier.ts';
import type { MentionGroup, Stretch } from '../views/mention-groups.ts';
import type { SharedPassage } from '../views/pair-page.ts';
import type { QuoteWithSources } from '../views/quotes.ts';
import type { TimelineDay } from '../views/timeline-days.ts';
import type { TimelineMonth, TimelinePage } from '../views/timeline.ts';
import { digestOfArticle } from './load-archive.ts';

/*
 * For the key of a page, words are told by their places: the digest of an article tells all its words, and what else a
 * page says of a place is whom it takes to be named there. Whole, the words would be nine tenths of what keys are made
 * from.
 */

export function placesOfQuotes(quotes: readonly QuoteWithSources[]): unknown[] {
  return quotes.map(({ sources }) =>
    sources.map(({ article, quote, speaker }) => [
      article,
      quote.in,
      quote.start,
      quote.text.length,
      speaker?.id,
      speaker?.name,
    ]),
  );
}

export function placesOfOccurrences(occurrences: readonly Occurrence[]): unknown[] {
  return [...Map.groupBy(occurrences, ({ article }) => article)].map(([article, here]) => [
    article,
    here.map(({ mention }) => mention.start),
  ]);
}

/** A page's view with its words by their places. */
export function withPlaces<
  View extends {
    readonly quotes?: readonly QuoteWithSources[];
    readonly quotesAbout?: readonly QuoteWithSources[];
    readonly mentions?: readonly MentionGroup[];
    readonly passages?: readonly SharedPassage[];
  },
>(view: View) {
  const { quotes = [], quotesAbout = [], mentions = [], passages = [] } = view;
  return {
    ...view,
    quotes: placesOfQuotes(quotes),
    quotesAbout: placesOfQuotes(quotesAbout),
    mentions: mentions.map(({ article, sentences }) => [
      article,
      sentences.map(({ address, stretches }) => [address, cutsOf(stretches)]),
    ]),
    passages: passages.map(({ article, address, stretches }) => [
      article,
      address,
      cutsOf(stretches),
    ]),
  };
}

/** Where a sentence is cut, and which of the pieces name somebody. */
function cutsOf(stretches: readonly Stretch[]): number[] {
  return stretches.map(({ text, named }) => (named ? -text.length : text.length));
}

/** A page of the timeline with its entries by their places. */
export function withEntryPlaces({ years, undated, ...page }: TimelinePage) {
  return {
    ...page,
    undated: placesOfDay({ label: '', entries: undated }),
    years: years.map(({ months, spans = [], ...year }) => ({
      ...year,
      spans: spans.map(placesOfDay),
      months: months.map(placesOfMonth),
    })),
  };
}

function placesOfMonth({ days, ...month }: TimelineMonth) {
  return { ...month, days: days?.map(placesOfDay) };
}

/** Of two short texts in one sentence the length would not tell which. */
const SHORT = 80;

function placesOfDay({ label, date, entries }: TimelineDay): unknown[] {
  return [
    label,
    date,
    entries.map(({ articleId, in: address, text, subject, people, countries, ...entry }) => [
      digestOfArticle(articleId),
      address,
      text.length > SHORT ? text.length : text,
      entry.as,
      entry.reprints,
      entry.reprintOf,
      [subject, ...people, ...countries].map((named) => named && [named.id, named.name]),
    ]),
  ];
}
