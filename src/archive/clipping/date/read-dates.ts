import { isoDate, type IsoDate } from '../../iso-date.ts';
import type { Field } from '../clipping.ts';
import {
  absent,
  evidenceOf,
  type FieldContext,
  found,
  headUnits,
  metadataOf,
} from '../page/field-context.ts';
import {
  addressDate,
  dateInHead,
  datesBelow,
  isOfOther,
  openingDate,
  labelledDate,
  publishedBelow,
  repeatedHeadlineDate,
  titleDate,
  wireStamp,
} from './dates-elsewhere.ts';
import { dayOf, findDates, type PrintedDate } from '../lines/find-dates.ts';
import { settle, spanIn } from './settle-date.ts';
import type { Unit } from '../lines/unit.ts';
import { UPDATE_WORDS } from '../lines/update-words.ts';

type Dates = { readonly date: Field<IsoDate>; readonly updated: Field<IsoDate> };

interface HeadDate {
  readonly unit: Unit;
  readonly index: number;
  readonly printed: PrintedDate;
  readonly updated: boolean;
}

const UPDATED = new RegExp(
  String.raw`${UPDATE_WORDS}\p{L}*[\s:–-]{0,6}(?:on|at|le|el|am|il|em)?[\s:]{0,3}(?:\p{L}+,?\s)?(?:\d{1,2}:\d{2}[\s,|]{0,3})?$`,
  'iu',
);

/** The days of publication and of update; the stamp goes before the page, the page before its address. */
export function readDates(context: FieldContext): Dates {
  const { page, stamp, source } = context;
  const head = headDates(context);
  const updated = readUpdated(head, context);
  if (stamp) {
    const evidence = { line: stamp.line, start: stamp.start, end: stamp.start + stamp.date.length };
    return {
      date: found(stamp.date, 'header', evidence, 'the stamp of the clipping tool'),
      updated,
    };
  }
  const meta = metadataOf(page, PUBLISHED_IN_METADATA);
  const metaDay = meta && dayOfMetadata(meta.value);
  if (meta && metaDay) {
    return {
      date: found(
        metaDay,
        'metadata',
        evidenceOf(meta.unit, datedPart(meta.value)),
        'the day of publication in the page’s metadata',
      ),
      updated,
    };
  }
  const date =
    titleDate(context) ??
    (head.length > 0 && head.every(({ updated }) => updated)
      ? publishedBelow(context)
      : undefined) ??
    printedDate(head, context) ??
    openingDate(context) ??
    datesBelow(context) ??
    repeatedHeadlineDate(context) ??
    labelledDate(context) ??
    dateInHead(context) ??
    wireStamp(context) ??
    addressDate(context);
  if (date) return { date, updated };
  const undated =
    source.lines.length === 0 ? 'The clipping is empty.' : 'No date of publication is printed.';
  return { date: absent(undated), updated };
}

/** The names that pages give the day of publication, the surest first. */
const PUBLISHED_IN_METADATA = [
  'article:published_time',
  'datepublished',
  'article:published',
  'og:published_time',
  'date',
  'published',
  'pubdate',
  'publishdate',
  'publish-date',
  'publication_date',
  'date.published',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date',
  'dcterms.created',
  'parsely-pub-date',
  'sailthru.date',
  'time',
];

/** The year in which the first newspaper was printed: what is older is a form's empty value, like `0001-01-01`. */
const FIRST_NEWSPAPER = 1605;

/** ISO 8601, or any other form that leaves no doubt of the day. */
function dayOfMetadata(value: string): IsoDate | undefined {
  const [printed] = findDates(value);
  const read = printed && !printed.other ? dayOf(printed) : undefined;
  const day = isoDate(value.slice(0, 10)) ?? read;
  return day && Number(day.slice(0, 4)) >= FIRST_NEWSPAPER ? day : undefined;
}

/** What of a value says the day. */
function datedPart(value: string): string {
  const [printed] = findDates(value);
  const iso = isoDate(value.slice(0, 10));
  return iso || !printed ? value.slice(0, 10) : value.slice(printed.span.start, printed.span.end);
}

function headDates(context: FieldContext): HeadDate[] {
  return headUnits(context).flatMap(({ unit, index }) => {
    const role = context.judged[index]?.role;
    if (role !== 'date-line' && role !== 'byline' && unit.sign !== 'date') return [];
    const given = context.edited.includes(index);
    if (index > context.page.core.from && unit.sign !== 'date' && !given) return [];
    if (isOfOther(context, index)) return [];
    const { text } = unit.shape;
    return findDates(text).map((printed) => ({
      unit,
      index,
      printed,
      updated: UPDATED.test(text.slice(0, printed.span.start).slice(-60)),
    }));
  });
}

function readUpdated(head: readonly HeadDate[], context: FieldContext): Field<IsoDate> {
  const meta = metadataOf(context.page, [
    'article:modified_time',
    'datemodified',
    'og:updated_time',
    'updated',
    'modified',
  ]);
  const metaDay = meta && dayOfMetadata(meta.value);
  if (meta && metaDay)
    return found(
      metaDay,
      'metadata',
      evidenceOf(meta.unit, datedPart(meta.value)),
      'the day of update in the page’s metadata',
    );
  for (const { unit, printed, updated } of head) {
    const day = updated ? settle(printed, context)?.day : undefined;
    if (day) return found(day, 'date-line', spanIn(unit, printed), 'follows a word for an update');
  }
  return absent('No date of an update is printed.');
}

/** Farther below the headline than this, a menu or a list of news may stand between. */
const FARTHEST = 20;

/** A paper's issue bears another day than the article on the site. */
const OF_ISSUE = /\b(?:issue|print edition|appeared in print|ausgabe|numéro)\b/iu;

/** A press release has its date right above its headline. */
const RIGHT_ABOVE = 3;

function printedDate(head: readonly HeadDate[], context: FieldContext): Field<IsoDate> | undefined {
  const headline = context.page.headline?.unit ?? -1;
  const { from } = context.page.core;
  const near = (at: number) => Math.min(Math.abs(at - headline), Math.abs(at - from));
  const distance = (at: number) => (at - headline > FARTHEST ? near(at) : 0);
  const place = (at: number) => {
    if (at >= headline) return at > from ? 2 : 0;
    return headline - at <= RIGHT_ABOVE ? 1 : 3;
  };
  const ordered = [...head].sort(
    (a, b) =>
      Number(a.updated) - Number(b.updated) ||
      Number(OF_ISSUE.test(a.unit.shape.text)) - Number(OF_ISSUE.test(b.unit.shape.text)) ||
      place(a.index) - place(b.index) ||
      Number(a.printed.year === undefined) - Number(b.printed.year === undefined) ||
      distance(a.index) - distance(b.index),
  );
  for (const { unit, printed, updated } of ordered) {
    const settled = settle(printed, context);
    const reason = updated ? 'the day of an update, for no other is printed' : settled?.reason;
    if (settled && reason) return found(settled.day, 'date-line', spanIn(unit, printed), reason);
  }
  return undefined;
}
