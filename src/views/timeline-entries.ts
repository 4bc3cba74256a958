import { compare, type Archive, type Article } from '#archive/archive.ts';
import { passageAt } from '#archive/backlinks/passage.ts';
import { parseAddress } from '#archive/text/document.ts';
import type { IsoDate } from '#archive/iso-date.ts';
import type { QuoteKind } from '#archive/quote/quote.ts';
import type { RecordedMention, RecordedQuote } from '#archive/record/article-record.ts';
import { composeRegister, type Register, type Subject } from './register.ts';
import { composeSameTexts, type SameText } from './same-text.ts';
import { saidWhole, wholeQuotes } from '#archive/backlinks/whole-quotes.ts';
import { fold } from '#archive/text/fold.ts';
import { officeTitle } from './office-title.ts';
import { shorten } from '#archive/text/shorten.ts';

export const ENTRY_KINDS = ['article', 'quote', 'office', 'day'] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

/** Something that stands on a day of the timeline, with the place it was read at. */
export interface Entry {
  readonly kind: EntryKind;
  /** The day it stands on; absent where the article is undated. */
  readonly date?: IsoDate | undefined;
  /** The last day meant, where a text speaks of more than one. */
  readonly to?: IsoDate | undefined;
  readonly time?: string | undefined;
  readonly articleId: string;
  readonly articleTitle: string;
  readonly publisher?: string | undefined;
  /** Address of the sentence; absent for the article as a whole. */
  readonly in?: string;
  /** An article's first sentence, the words quoted, the office or the day as printed. */
  readonly text: string;
  /** Whether a quote stands in quotation marks, is set apart as speech, or is in the writer's words. */
  readonly said?: QuoteKind;
  /** Whether the speaker, the office or the day is inferred: not told in so many words. */
  readonly inferred?: true;
  /** The speaker or the holder of the office. */
  readonly subject?: Subject | undefined;
  /** How the article names a speaker who is no person of the archive. */
  readonly as?: string | undefined;
  /** Where else an article's text is printed, told at the first to print it … */
  readonly reprints?: readonly SameText[];
  /** … and that first one, told at the others. */
  readonly reprintOf?: SameText | undefined;
  readonly people: readonly Subject[];
  readonly countries: readonly Subject[];
}

const LONGEST_LEAD = 260;
const LONGEST_QUOTE = 600;

/** Every entry of an archive of one kind, oldest first, undated ones last. */
export function composeEntries(archive: Archive, kind: EntryKind): Entry[] {
  const register = composeRegister(archive);
  const entriesOf = {
    article: articleEntry,
    quote: quoteEntries,
    office: officeEntries,
    day: dayEntries,
  };
  const oldestFirst = [...archive.articles].sort(byDay);
  const entries = oldestFirst.flatMap((article) => entriesOf[kind](article, register));
  if (kind === 'article') return withReprints(entries, archive);
  return kind === 'office' ? firstSeen(entries) : entries.sort(byDay);
}

/** Entries of articles, oldest first, each with where else its text is printed. */
function withReprints(entries: readonly Entry[], archive: Archive): Entry[] {
  const sameTexts = composeSameTexts(archive);
  const seen = new Set<string>();
  return entries.map((entry) => {
    seen.add(entry.articleId);
    const others = sameTexts(entry.articleId);
    const first = others.find(
      ({ id, date }) => seen.has(id) || (date ?? '9') < (entry.date ?? '9'),
    );
    if (first) return { ...entry, reprintOf: first };
    return others.length > 0 ? { ...entry, reprints: others } : entry;
  });
}

function byDay(a: Dated, b: Dated): number {
  return compare(a.date ?? '9', b.date ?? '9') || compare(a.time ?? '', b.time ?? '');
}

interface Dated {
  readonly date?: IsoDate | undefined;
  readonly time?: string | undefined;
}

function common(article: Article) {
  const { date, time, publisher } = article;
  return { date, time, publisher, articleId: article.id, articleTitle: article.title };
}

function known(ids: readonly (string | undefined)[], find: Register['person']): Subject[] {
  return [...new Set(ids)].flatMap((id) => (id === undefined ? [] : (find(id) ?? [])));
}

function articleEntry(article: Article, register: Register): Entry[] {
  const lead = article.document.sentences[0];
  const text = lead ? article.document.text.slice(lead.span.start, lead.span.end) : '';
  return [
    {
      kind: 'article',
      ...common(article),
      text: shorten(text, LONGEST_LEAD),
      people: known(article.people, register.person),
      countries: known(article.countries, register.country),
    },
  ];
}

function quoteEntries(article: Article, register: Register): Entry[] {
  const mentionsIn = Map.groupBy(article.mentions, (mention) => parseAddress(mention.in).block);
  return wholeQuotes(article.quotes).map((quote) => ({
    kind: 'quote',
    ...common(article),
    in: quote.in,
    text: shorten(saidWhole(quote), LONGEST_QUOTE),
    said: quote.kind,
    ...(quote.speaker?.inferred && { inferred: true }),
    subject: quote.speaker?.id && register.person(quote.speaker.id),
    as: quote.speaker?.as,
    people: known([quote.speaker?.id], register.person),
    countries: known(
      countriesWithin(mentionsIn.get(parseAddress(quote.in).block) ?? [], quote),
      register.country,
    ),
  }));
}

/** The countries that the words of a quote name, of the mentions in its paragraph. */
function countriesWithin(
  mentions: readonly RecordedMention[],
  { start, text }: Pick<RecordedQuote, 'start' | 'text'>,
) {
  return mentions
    .filter((mention) => mention.start >= start && mention.start < start + text.length)
    .map(({ country }) => country);
}

function officeEntries(article: Article, register: Register): Entry[] {
  return article.offices.flatMap((office): Entry[] => {
    const subject = register.person(office.person);
    if (!subject) return [];
    const countries = known([office.country], register.country);
    return [
      {
        kind: 'office',
        ...common(article),
        in: office.in,
        text: officeTitle(office),
        ...(office.inferred && { inferred: true }),
        subject,
        people: [subject],
        countries,
      },
    ];
  });
}

/** Of entries that come oldest first, the first of each office of each person. */
function firstSeen(entries: readonly Entry[]): Entry[] {
  const seen = new Set<string>();
  return entries.filter(({ subject, text, countries }) => {
    const key = [subject?.id, fold(text), ...countries.map(({ id }) => id)].join('|');
    return !seen.has(key) && seen.add(key);
  });
}

/** Days the articles speak of stand on the day meant, not on the day of the article. */
function dayEntries(article: Article, register: Register): Entry[] {
  const mentionsIn = Map.groupBy(article.mentions, (mention) => mention.in);
  return article.days.flatMap((day): Entry[] => {
    if (day.from === undefined) return [];
    const sentence = passageAt(article, day.in);
    const mentions = mentionsIn.get(day.in) ?? [];
    return [
      {
        kind: 'day',
        ...common(article),
        date: day.from,
        to: day.to === day.from ? undefined : day.to,
        time: undefined,
        in: day.in,
        text: sentence ? shorten(sentence.text, LONGEST_LEAD) : day.text,
        as: day.text,
        ...(day.inferred && { inferred: true }),
        people: known(
          mentions.map(({ person }) => person),
          register.person,
        ),
        countries: known(
          mentions.map(({ country }) => country),
          register.country,
        ),
      },
    ];
  });
}
