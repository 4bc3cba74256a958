import { FIELD_NAMES, type ClippingFields, type Field } from '../clipping/clipping.ts';
import { countriesOf } from '../mention/countries/countries-of.ts';
import type { OfficeClaim } from '../office/office.ts';
import type { Quote } from '../quote/quote.ts';
import type { Document } from '../text/document.ts';
import {
  type ArticleRecord,
  type RecordedLines,
  type RecordedOffice,
  type RecordedQuote,
} from './article-record.ts';
import type { ArticleId, CountryCode } from './ids.ts';
import { encodeLineRanges, encodeParagraphPlace } from './line-ranges.ts';
import type { Reading } from './read-article.ts';
import { placed, recordMentions, type Identities } from './record-mentions.ts';

export interface RecordKeys {
  readonly id: ArticleId;
  readonly source: string;
  readonly sourceHash: string;
  readonly part?: number;
}

/** Assembles the record of an article from what was read and who the names are. A name without a record is left out. */
export function composeRecord(
  reading: Reading,
  keys: RecordKeys,
  identities: Identities,
): ArticleRecord {
  const { clipping, document, mentions } = reading;
  const recorded = recordMentions(reading, identities);
  return {
    ...keys,
    ...composeFields(clipping.fields),
    people: distinct(recorded.map((mention) => mention.person)),
    countries: countriesOf(mentions) as CountryCode[],
    organisations: distinct(recorded.map((mention) => mention.organisation)),
    places: distinct(recorded.map((mention) => mention.place)),
    offices: reading.offices.flatMap((office) => recordOffice(document, office, identities)),
    quotes: reading.quotes.map((quote) => recordQuote(document, quote, identities)),
    days: reading.days.map(({ span, from, to, reason }) => ({
      ...placed(document, span),
      from,
      to,
      reason,
    })),
    mentions: recorded,
    related: clipping.related.map(({ headline, line }) => ({ headline, line })),
    evidence: composeEvidence(clipping.fields),
    paragraphs: clipping.blocks.map(encodeParagraphPlace),
    lines: composeLines(clipping.lines),
    blocks: clipping.blocks.map(({ kind, text }) => ({ kind, text })),
  };
}

function recordOffice(
  document: Document,
  office: OfficeClaim,
  identities: Identities,
): RecordedOffice[] {
  const person = identities.person(office.person);
  if (!person) return [];
  const { role, body, country, qualifier, reason } = office;
  const inferred = office.inferred || undefined;
  return [
    {
      ...placed(document, office.span),
      person,
      role,
      body,
      country: country as CountryCode | undefined,
      qualifier,
      inferred,
      reason,
    },
  ];
}

function recordQuote(document: Document, quote: Quote, identities: Identities): RecordedQuote {
  const { kind, verb, speaker } = quote;
  const common = { ...placed(document, quote.span), kind, verb, reason: speaker.reason };
  if (speaker.kind === 'unattributed') return common;
  const { in: sentence, start } = placed(document, speaker.span);
  const id = speaker.kind === 'person' ? identities.person(speaker.name) : undefined;
  return { ...common, speaker: { id, as: speaker.as, in: sentence, start } };
}

function composeFields(fields: ClippingFields) {
  return {
    title: valueOf(fields.title) ?? '',
    date: valueOf(fields.date),
    updated: valueOf(fields.updated),
    time: valueOf(fields.time),
    timeZone: valueOf(fields.timeZone),
    publisher: valueOf(fields.publisher),
    agency: valueOf(fields.agency),
    authors: [...(valueOf(fields.authors) ?? [])],
    url: valueOf(fields.url),
    language: valueOf(fields.language),
    place: valueOf(fields.place),
    pictureCredits: valueOf(fields.pictureCredits)?.slice(),
  };
}

function valueOf<T>(field: Field<T>): T | undefined {
  return field.kind === 'found' ? field.value : undefined;
}

function composeEvidence(fields: ClippingFields): ArticleRecord['evidence'] {
  const entries = FIELD_NAMES.map((name) => {
    const field = fields[name];
    if (field.kind === 'absent')
      return [name, { from: field.from ?? 'none', reason: field.reason }] as const;
    return [name, { from: field.from, ...field.evidence, reason: field.reason }] as const;
  });
  return Object.fromEntries(entries);
}

function composeLines(lines: Reading['clipping']['lines']): RecordedLines[] {
  const groups = Map.groupBy(lines, ({ role, reason, doubt }) =>
    JSON.stringify([role, reason, doubt]),
  );
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    return [
      {
        role: first.role,
        lines: encodeLineRanges(group.map(({ n }) => n)),
        reason: first.reason,
        doubt: first.doubt,
      },
    ];
  });
}

function distinct<T>(values: readonly (T | undefined)[]): T[] {
  return [...new Set(values.filter((value) => value !== undefined))];
}
