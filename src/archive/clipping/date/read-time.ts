import type { Evidence, Field } from '../clipping.ts';
import { absent, evidenceOf, type FieldContext, found, headUnits } from '../page/field-context.ts';
import { findDates, westernDigits } from '../lines/find-dates.ts';
import type { IsoDate } from '../../iso-date.ts';
import { columnOf } from '../lines/line-shape.ts';
import type { Unit } from '../lines/unit.ts';
import { UPDATE_WORDS } from '../lines/update-words.ts';

type Times = { readonly time: Field<string>; readonly timeZone: Field<string> };

const CLOCK =
  /(?<![\d:.,])(\d{1,2})([:.h])(\d{2})(?::\d{2})?(?![\d:]|[.,]\d)\s?([ap])?\.?(m)?\.?(?:\s?(?:h|hrs|uhr)\b)?(?!(?!Z\b)\p{L})\s?(\(?(?:(?:GMT|UTC)\s?[+-]\d{1,2}(?::?\d{2})?|(?:GMT|UTC|BST|CET|CEST|EET|EEST|EST|EDT|CST|CDT|MST|MDT|PST|PDT|ET|PT|IST|JST|KST|MSK|AEST|AEDT|SGT|HKT|PKT|GST|TRT|WIB|CAT|EAT|WAT|SAST|Z)(?!\p{L})|[+-]\d{2}:\d{2})\)?)?/iu;
const WIRE = /(?<!\d)\d{2}([01]\d|2[0-3])([0-5]\d)\s(GMT|UTC)\s\p{L}{3}\s\d{2}(?!\d)/u;

/** The time of publication as printed beside the date, on a 24-hour clock, with its zone where one is printed. */
export function readTime(context: FieldContext, date: Field<IsoDate>): Times {
  for (const unit of unitsNear(context, date)) {
    const read = timeIn(unit, date);
    if (read) return read;
  }
  const meta = timeInMetadata(context, date);
  if (meta) return meta;
  return {
    time: absent('No time is printed beside the date.'),
    timeZone: absent('No time zone is printed.'),
  };
}

const STAMPED =
  /^\d{4}-\d{2}-\d{2}[T ](\d{2}):(\d{2})(?::\d{2}(?:\.\d{1,9})?)?\s?(Z|[+-]\d{2}:?\d{2})?/;

/** The time in the stamp from which the day was read: `2025-03-03T14:05:00+01:00`. */
function timeInMetadata({ page }: FieldContext, date: Field<IsoDate>): Times | undefined {
  if (date.kind !== 'found' || date.from !== 'metadata') return undefined;
  const unit = page.units.find(({ lines }) => lines.some(({ n }) => n === date.evidence.line));
  const stamp = unit?.shape.text.slice(date.evidence.start, date.evidence.start + LONGEST_STAMP);
  const [whole, hour = '', minute = '', zone] = STAMPED.exec(stamp ?? '') ?? [];
  if (!unit || !whole || Number(hour) > 23 || Number(minute) > 59) return undefined;
  if (hour === '00' && minute === '00') return undefined;
  const time = `${hour}:${minute}`;
  const reason = 'the time of publication in the page’s metadata';
  return {
    time: found(time, 'metadata', evidenceOf(unit, time), reason),
    timeZone: zone
      ? found(zone, 'metadata', evidenceOf(unit, zone), reason)
      : absent('No time zone is printed.'),
  };
}

const LONGEST_STAMP = 40;

function unitsNear(context: FieldContext, date: Field<IsoDate>): Unit[] {
  const head = headUnits(context).filter(
    ({ index }) =>
      context.judged[index]?.role === 'date-line' || context.judged[index]?.role === 'byline',
  );
  const units = head.map(({ unit }) => unit);
  const dated =
    date.kind === 'found'
      ? context.page.units.find(({ lines }) => lines.some(({ n }) => n === date.evidence.line))
      : undefined;
  const own = dated && dated.sign !== 'prose' && dated.hint === undefined ? [dated] : [];
  return [
    ...own.filter((unit) => !isStamp(context, unit)),
    ...units,
    ...context.page.units.slice(-3).filter(({ shape }) => WIRE.test(shape.text.slice(0, 120))),
  ];
}

function isStamp({ stamp }: FieldContext, unit: Unit): boolean {
  return stamp !== undefined && unit.shape.n === stamp.line;
}

const UPDATE = new RegExp(UPDATE_WORDS, 'iu');

/** What a line says of the publication: without the update that may follow it. */
function beforeUpdate(text: string): string {
  const update = UPDATE.exec(text)?.index ?? 0;
  const published = findDates(text.slice(0, update));
  return published.length > 0 ? text.slice(0, update) : text;
}

function timeIn(unit: Unit, date: Field<IsoDate>): Times | undefined {
  const text = westernDigits(beforeUpdate(unit.shape.text.slice(0, 300))).replace(EMPTY_HOUR, '$1');
  const wire = WIRE.exec(text);
  if (wire) return timesOf(`${wire[1]}:${wire[2]}`, wire[3], evidenceOf(unit, wire[0]));
  const match = partsAround(unit, text, date)
    .map((part) => CLOCK.exec(part))
    .find(Boolean);
  if (!match) return undefined;
  const [whole, hour = '', separator, minute = '', half, m, zone] = match;
  const led = LEADS_CLOCK.test(match.input.slice(0, match.index));
  if (separator === '.' && !m && !zone && !led) return undefined;
  const hours = clockHours(Number(hour), m ? half?.toLowerCase() : undefined);
  if (hours === undefined || Number(minute) > 59) return undefined;
  const time = `${String(hours).padStart(2, '0')}:${minute}`;
  return timesOf(time, zone?.replace(/[()\s]/g, ''), evidenceOf(unit, whole.trim()));
}

/** What a computer writes of a day whose hour it does not know. */
const EMPTY_HOUR = /(?<!\d)(\d{4}-\d{2}-\d{2})[T ]00:00:00(?:\.0{1,9})?(?![.\d])/g;

const LEADS_CLOCK = /(?<!\p{L})(?:kl|klo|at|um|om|godz|alle|ore|à)\.?\s{1,3}$/iu;

/** Where the time of a date is printed: between it and the next date, else between it and the last, else anywhere. */
function partsAround(unit: Unit, text: string, date: Field<IsoDate>): string[] {
  const dates = findDates(text);
  const at =
    date.kind === 'found'
      ? dates.findIndex(({ span }) => columnOf(unit.shape, span.start) === date.evidence.start)
      : -1;
  const own = dates[Math.max(at, 0)];
  if (!own) return [text];
  const last = dates[at - 1]?.span.end ?? 0;
  return [
    text.slice(own.span.end, dates[Math.max(at, 0) + 1]?.span.start),
    text.slice(last, own.span.start),
    text,
  ];
}

function timesOf(time: string, zone: string | undefined, evidence: Evidence): Times {
  return {
    time: found(time, 'date-line', evidence, 'the time printed with the date'),
    timeZone: zone
      ? found(zone, 'date-line', evidence, 'printed after the time')
      : absent('No time zone is printed.'),
  };
}

function clockHours(hour: number, half: string | undefined): number | undefined {
  if (half === undefined) return hour <= 23 ? hour : undefined;
  if (hour < 1 || hour > 12) return undefined;
  return (hour % 12) + (half === 'p' ? 12 : 0);
}
