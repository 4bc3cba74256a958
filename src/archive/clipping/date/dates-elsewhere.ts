import { civilDate, type IsoDate } from '../../iso-date.ts';
import { dateInAddress } from '../lines/address.ts';
import type { Field } from '../clipping.ts';
import { evidenceOf, type FieldContext, found, headUnits } from '../page/field-context.ts';
import { dayOf, findDates } from '../lines/find-dates.ts';
import { settle, spanIn } from './settle-date.ts';

const LATEST_OPENING = 50;

/** "NORVIA, March 3, 2025 —", "March 3, 2025 — The council …": the date that opens the text. */
export function openingDate(context: FieldContext): Field<IsoDate> | undefined {
  const unit = context.page.units[context.page.core.from];
  const text = unit?.shape.text.slice(0, 120) ?? '';
  const [printed] = findDates(text);
  if (!unit || !printed || printed.span.start > LATEST_OPENING) return undefined;
  const opens = /^(?:[\p{Lu}][\p{L} .,'’-]{0,45}?,?\s?)?$/u.test(text.slice(0, printed.span.start));
  const closes = /^[.,]?\s?(?:\([^)]{1,20}\)|\/[^/]{1,20}\/)?\s?[-–—:.]/u.test(
    text.slice(printed.span.end),
  );
  const settled = opens && closes ? settle(printed, context) : undefined;
  return settled && found(settled.day, 'date-line', spanIn(unit, printed), settled.reason);
}

/** A date line right below the text. */
export function datesBelow(context: FieldContext): Field<IsoDate> | undefined {
  const { units, core } = context.page;
  for (const [offset, unit] of units.slice(core.to, core.to + 3).entries()) {
    if (unit.sign !== 'date' || isOfOther(context, core.to + offset)) continue;
    const [printed] = findDates(unit.shape.text);
    if (!printed || printed.span.start > LONGEST_LEAD) continue;
    const settled = settle(printed, context);
    if (settled) return found(settled.day, 'date-line', spanIn(unit, printed), settled.reason);
  }
  return undefined;
}

const SAYS_PUBLISHED =
  /^(?:first |originally )?(?:published|posted|veröffentlicht|erstellt|publié|publicado|pubblicato|опубликовано|опубліковано)(?!\p{L})/iu;

/** A date below the headline that says by itself that it is the day of publication. */
export function publishedBelow({ page, ...context }: FieldContext): Field<IsoDate> | undefined {
  for (const unit of page.units.slice(page.core.from)) {
    if (unit.sign !== 'date' || !SAYS_PUBLISHED.test(unit.shape.text)) continue;
    const [printed] = findDates(unit.shape.text);
    const settled = printed && settle(printed, { page, ...context });
    if (settled) return found(settled.day, 'date-line', spanIn(unit, printed), settled.reason);
  }
  return undefined;
}

/** "Published on Monday, 3 March 2025"; more words before a date are the headline of another article. */
const LONGEST_LEAD = 30;

/** A date below the headline of another article is that article's. */
export function isOfOther({ judged, page }: FieldContext, index: number): boolean {
  const above = judged[index - 1]?.role;
  return index > page.core.from && (above === 'related-headline' || above === 'latest-news');
}

/** The article's own headline in a list of news, with a date beside it. */
export function repeatedHeadlineDate({ page }: FieldContext): Field<IsoDate> | undefined {
  const { units, headline } = page;
  const key = headline && units[headline.unit]?.shape.key;
  if (!key) return undefined;
  for (const [index, { shape }] of units.entries()) {
    if (index === headline.unit || shape.key !== key) continue;
    const next = units[index + 1];
    const [printed] = next?.sign === 'date' ? findDates(next.shape.text) : [];
    const day = printed && dayOf(printed);
    if (next && day)
      return found(
        day,
        'body',
        spanIn(next, printed),
        'the date beside the article’s headline in a list of news',
      );
  }
  return undefined;
}

/**
 * A full date within a line of the head that says other things as well: "Opinion2025.03.03 19:59", "Updated on
 * 03.03.2025 - 18:50Reading time: 4 min".
 */
export function dateInHead(context: FieldContext): Field<IsoDate> | undefined {
  const { page } = context;
  const above = page.headline?.unit ?? page.core.from;
  for (const { unit, index } of headUnits(context)) {
    if (index < above - RIGHT_ABOVE || index > page.core.from + INTO_TEXT) continue;
    if (unit.sign !== 'short' || unit.phrase || unit.shape.words > LONGEST_IN_HEAD) continue;
    if (context.judged[index]?.role === 'caption' || isOfOther(context, index)) continue;
    const [printed] = findDates(unit.shape.text);
    if (printed?.year === undefined) continue;
    const settled = settle(printed, context);
    if (settled) return found(settled.day, 'date-line', spanIn(unit, printed), settled.reason);
  }
  return undefined;
}

const RIGHT_ABOVE = 3;
const INTO_TEXT = 2;
const LONGEST_IN_HEAD = 14;

const TITLE_UNITS = 2;

/** "Headline – Outlet – 13.06.2023": a title of the page that ends with the date. */
export function titleDate(context: FieldContext): Field<IsoDate> | undefined {
  const { units, headline } = context.page;
  for (const unit of [headline && units[headline.unit], ...units.slice(0, TITLE_UNITS)]) {
    const text = unit?.shape.text ?? '';
    const printed = findDates(text).at(-1);
    if (!unit || printed?.year === undefined || printed.span.end < text.length - 2) continue;
    if (!/[|,–—-]\s?$/.test(text.slice(0, printed.span.start))) continue;
    const settled = settle(printed, context);
    if (settled) return found(settled.day, 'headline', spanIn(unit, printed), settled.reason);
  }
  return undefined;
}

const PUBLISHED =
  /(?:publish|posted|first published|veröffentlicht|publié|publicado|pubblicat|opublikowan|опубликован|опублікован|yayın|公開|公表|掲載|発表|发布|入力|입력|نُ?شر)\p{L}*[\s:：–-]{0,4}(?:on|at|am|le|el|il|em)?[\s:：]{0,2}(?:\p{L}+,?\s)?$/iu;

/** A date that a word for publication leads in, wherever it stands outside the text. */
export function labelledDate(context: FieldContext): Field<IsoDate> | undefined {
  const { units, core } = context.page;
  for (const [index, unit] of units.entries()) {
    if (index >= core.from && index < core.to && unit.sign !== 'date') continue;
    const text = unit.shape.text.slice(0, 200);
    const printed = findDates(text).find(({ span }) => PUBLISHED.test(text.slice(0, span.start)));
    const settled = printed?.year === undefined ? undefined : settle(printed, context);
    if (printed && settled)
      return found(
        settled.day,
        'date-line',
        spanIn(unit, printed),
        'follows a word for publishing',
      );
  }
  return undefined;
}

const WIRE = /(?<![\d])(\d{2})([01]\d|2[0-3])([0-5]\d)\s(?:GMT|UTC)\s(\p{L}{3})\s(\d{2})(?!\d)/u;

/** The time stamp at the end of an agency's wire: `212322 GMT Nov 18`. */
export function wireStamp({ page }: FieldContext): Field<IsoDate> | undefined {
  for (const unit of page.units) {
    const match = WIRE.exec(unit.shape.text.slice(0, 120));
    const [day] = match ? findDates(`${match[1]} ${match[4]} 20${match[5]}`) : [];
    const settled = day && dayOf(day);
    if (match && settled)
      return found(
        settled,
        'date-line',
        evidenceOf(unit, match[0]),
        'the time stamp of the agency’s wire',
      );
  }
  return undefined;
}

/** The date in the article's own address; undefined where it prints none with a day. */
export function addressDate({ own, page }: FieldContext): Field<IsoDate> | undefined {
  const parts = own && dateInAddress(own.address);
  const day = parts?.day === undefined ? undefined : civilDate(parts.year, parts.month, parts.day);
  const unit = own && page.units[own.unit];
  if (!parts || !day || !unit) return undefined;
  return found(
    day,
    'address',
    evidenceOf(unit, own.address.slice(parts.at, parts.at + parts.length)),
    'the date in the article’s address',
  );
}
