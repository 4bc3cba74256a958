import { nameOfLanguage, sayUnread } from './languages-read.ts';
import type { Article } from '#archive/archive.ts';
import { formatDate } from '#archive/iso-date.ts';
import type { FIELD_NAMES } from '#archive/clipping/clipping.ts';

type FieldName = (typeof FIELD_NAMES)[number];

/** A field of an article for people's eyes: its value with the line it was read from, or the plain words that there is none. */
export interface ShownField {
  readonly label: string;
  readonly value?: string;
  /** An address that the value links to, besides its evidence. */
  readonly href?: string;
  readonly absent?: string;
  readonly line?: number;
  /** Whether it is read from something else than its own print. */
  readonly inferred?: boolean;
  /** The editor's reason where a correction set it; else the line gives the reason on the page of the clipping. */
  readonly reason?: string;
}

/** What is said where a field that a reader would ask for is not there. Others are left out. */
const ABSENT: Partial<Record<FieldName, string>> = {
  date: 'No date is printed in the clipping',
  publisher: 'No outlet is named in the clipping',
  authors: 'No author is named in the clipping',
};

/** Places that a field is derived from, when it is not printed as such. */
const DERIVED: Readonly<Record<string, string>> = {
  'first-sentence': 'made from the first sentence',
  address: 'read from the address of the page',
  caption: 'read from a caption',
  body: 'read from the text of the article',
  correction: 'set by a correction',
};

/** How a field was come by, where it is not printed as such: "made from the first sentence". */
export function derivationOf(article: Article, field: FieldName): string | undefined {
  const from = article.evidence[field]?.from;
  return from === undefined ? undefined : DERIVED[from];
}

/** The fields of an article in the order in which a reader asks for them. */
export function composeFields(article: Article): ShownField[] {
  const { date, updated, time, timeZone, publisher, agency, authors, place, pictureCredits } =
    article;
  const { reportSource, tags, url } = article;
  const values: readonly [FieldName, string, string | undefined][] = [
    ['date', 'Published', date && formatDate(date)],
    ['time', 'Time', time && [time, timeZone].filter(Boolean).join(' ')],
    ['updated', 'Updated', updated && formatDate(updated)],
    ['publisher', 'Outlet', publisher],
    ['agency', 'Agency', agency],
    ['reportSource', 'Source it names', reportSource],
    ['authors', 'By', authors.length > 0 ? authors.join(', ') : undefined],
    ['place', 'Written in', place],
    ['pictureCredits', 'Pictures', pictureCredits?.join(', ')],
    ['tags', 'Tags', tags?.join(', ')],
    ['language', 'Language', article.language && nameOfLanguage(article.language)],
    ['url', 'Address', url],
  ];
  const shown = values.flatMap(([name, label, value]): ShownField[] => {
    const absent = absenceOf(article, name);
    if (value === undefined) return absent === undefined ? [] : [{ label, absent }];
    const href = name === 'url' && isWebAddress(value) ? { href: value } : {};
    return [{ label, value, ...href, ...composeEvidence(article, name) }];
  });
  const unread = sayUnread(article);
  return unread === undefined ? shown : [...shown, { label: 'Not looked for', absent: unread }];
}

/** Why a field that a reader would ask for is not there; undefined for other fields. */
export function absenceOf(article: Article, field: FieldName): string | undefined {
  const { from, reason } = article.evidence[field] ?? {};
  return from === 'correction' ? `Taken out by a correction: ${reason}` : ABSENT[field];
}

/** A corrected field stands in no line: what answers for it is the editor's reason. */
function composeEvidence(
  article: Article,
  name: FieldName,
): Pick<ShownField, 'line' | 'inferred' | 'reason'> {
  const { from, line, reason } = article.evidence[name] ?? {};
  const made = derivationOf(article, name);
  if (from === 'correction') return { reason: `${made}: ${reason}` };
  return {
    ...(line !== undefined && { line }),
    ...(made !== undefined && { inferred: true }),
  };
}

/** Whether a value can be gone to. */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\//i.test(text);
}
