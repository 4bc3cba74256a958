import { FIELD_NAMES, type ClippingFields, type Field } from '../clipping/clipping.ts';
import type { Kinship } from '../family/kinship.ts';
import { countriesOf } from '../mention/countries/countries-of.ts';
import type { UnnamedOffice } from '../office/find-unnamed-offices.ts';
import type { OfficeClaim } from '../office/office.ts';
import type { Document } from '../text/document.ts';
import { type ArticleRecord, type RecordedLines, type RecordedOffice } from './article-record.ts';
import type { Identities } from './identities.ts';
import type { ArticleId, CountryCode, PersonId } from './ids.ts';
import { encodeLineRanges, encodeParagraphPlace } from './line-ranges.ts';
import type { Reading } from './read-article.ts';
import { reasonOf, recordQuote } from './record-quotes.ts';
import { summarise } from './summary.ts';
import { placed, recordMentions } from './record-mentions.ts';

/** What of a record the article itself does not tell. */
export interface RecordKeys {
  readonly id: ArticleId;
  readonly source: string;
  readonly sourceHash: string;
  readonly part?: number;
  /** The article's place among those that print its text. */
  readonly kinship?: Kinship;
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
    summary: summarise(document.text),
    people: distinct(recorded.map((mention) => mention.person)),
    countries: countriesOf(mentions) as CountryCode[],
    organisations: distinct(recorded.map((mention) => mention.organisation)),
    places: distinct(recorded.map((mention) => mention.place)),
    offices: recordOffices(reading, identities),
    quotes: reading.quotes.map((quote) => recordQuote(reading, quote, identities)),
    days: reading.days.map(({ span, from, to, inferred, reason }) => ({
      ...placed(document, span),
      from,
      to,
      inferred: inferred || undefined,
      reason,
    })),
    mentions: recorded,
    unread: reading.unread?.slice(),
    related: clipping.related.map(({ headline, line }) => ({ headline, line })),
    evidence: composeEvidence(clipping.fields),
    paragraphs: clipping.blocks.map(encodeParagraphPlace),
    lines: composeLines(clipping.lines),
    raw: composeRaw(clipping.lines),
    blocks: clipping.blocks.map(({ kind, text }) => ({ kind, text })),
  };
}

/** The offices that the article gives people, and those whose holder only other articles tell. */
function recordOffices(reading: Reading, identities: Identities): RecordedOffice[] {
  const { document, offices, unnamed } = reading;
  return [...offices, ...unnamed]
    .sort((a, b) => a.span.start - b.span.start)
    .flatMap((office) =>
      'person' in office
        ? recordOffice(document, office, identities)
        : recordUnnamed(document, office, identities),
    );
}

function recordUnnamed(
  document: Document,
  { span, key, role, country }: UnnamedOffice,
  identities: Identities,
): RecordedOffice[] {
  const holder = identities.holder(key);
  if (!holder) return [];
  return [
    {
      ...placed(document, span),
      person: holder.person as PersonId,
      role,
      country: country as CountryCode,
      inferred: true,
      reason: reasonOf(holder),
    },
  ];
}

function recordOffice(
  document: Document,
  office: OfficeClaim,
  identities: Identities,
): RecordedOffice[] {
  const person = identities.person(office.person);
  if (!person) return [];
  const { role, body, country, qualifier, end, supplied, reason } = office;
  const inferred = office.inferred || undefined;
  return [
    {
      ...placed(document, office.span),
      person,
      role,
      body,
      country: country as CountryCode | undefined,
      qualifier,
      end: end && { ...placed(document, end.span), from: end.from, to: end.to },
      inferred,
      supplied: supplied?.slice(),
      reason,
    },
  ];
}

function composeFields(fields: ClippingFields) {
  return {
    title: valueOf(fields.title) ?? '',
    titleFrom: fields.title.from ?? 'none',
    date: valueOf(fields.date),
    dateFrom: fields.date.from ?? 'none',
    updated: valueOf(fields.updated),
    time: valueOf(fields.time),
    timeZone: valueOf(fields.timeZone),
    publisher: valueOf(fields.publisher),
    agency: valueOf(fields.agency),
    reportSource: valueOf(fields.reportSource),
    authors: [...(valueOf(fields.authors) ?? [])],
    url: valueOf(fields.url),
    language: valueOf(fields.language),
    place: valueOf(fields.place),
    pictureCredits: valueOf(fields.pictureCredits)?.slice(),
    tags: valueOf(fields.tags)?.slice(),
  };
}

function valueOf<T>(field: Field<T>): T | undefined {
  return field.kind === 'found' ? field.value : undefined;
}

/** Only some kinds of files state tags, and few outlets name a source in a line: that there is none tells nothing. */
const OFTEN_ABSENT: ReadonlySet<string> = new Set(['tags', 'reportSource']);

function composeEvidence(fields: ClippingFields): ArticleRecord['evidence'] {
  const missed = FIELD_NAMES.filter(
    (name) => !OFTEN_ABSENT.has(name) || fields[name].kind === 'found',
  );
  const entries = missed.map((name) => {
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

/** The article's lines as printed; what stands between them is blank. */
function composeRaw(lines: Reading['clipping']['lines']): ArticleRecord['raw'] {
  const textOf = new Map(lines.map(({ n, text }) => [n, text]));
  const first = lines[0]?.n ?? 1;
  const last = lines.at(-1)?.n ?? 0;
  const all = Array.from({ length: last - first + 1 }, (_, step) => textOf.get(first + step) ?? '');
  return { first, lines: all };
}

function distinct<T>(values: readonly (T | undefined)[]): T[] {
  return [...new Set(values.filter((value) => value !== undefined))];
}
