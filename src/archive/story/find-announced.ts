import { addDays } from 'date-fns/addDays';
import { format } from 'date-fns/format';
import { parseISO } from 'date-fns/parseISO';
import { compare, type Article } from '../archive.ts';
import type { Backlinks } from '../backlinks/backlinks.ts';
import { passageAt, type Passage } from '../backlinks/passage.ts';
import { isoDate, type IsoDate } from '../iso-date.ts';
import type { Given } from './fact.ts';
import {
  closestSentence,
  LONGEST_SENTENCE,
  readReport,
  subjectOf,
  type Report,
  type Subject,
} from './report-of-day.ts';

/** What articles said beforehand of a day, and what those of that day and the next say that name the same. */
export interface AnnouncedDay {
  readonly day: IsoDate;
  /** Oldest first; of articles that print one text the first. */
  readonly announced: readonly Given[];
  /** A sentence of each. */
  readonly reported: readonly Passage[];
}

interface Announcement extends Subject {
  readonly day: IsoDate;
  readonly given: Given;
}

/** Reports of a day stand in papers of the day and the next. */
const PAPERS = [0, 1];
const MOST_REPORTED = 3;
/** Of so many articles of one day that name the same, reports are looked for. */
const MOST_LOOKED_AT = 24;

/**
 * The days that articles spoke of as to come, oldest first: each with what was announced for it and, where the archive has
 * any, what was reported of it. What several announced of one day in naming the same stands together.
 */
export function findAnnounced(
  articles: readonly Article[],
  backlinks: Pick<Backlinks, 'find' | 'companies'>,
): AnnouncedDay[] {
  const oldestFirst = articles
    .filter(({ date }) => date !== undefined)
    .sort((a, b) => compare(a.date ?? '', b.date ?? '') || compare(a.id, b.id));
  const announcements = onceAText(oldestFirst).flatMap((article) =>
    announcementsOf(article, backlinks.find),
  );
  const reports = new Map<Article, Report>();
  const read = (article: Article): Report => {
    const report = reports.get(article) ?? readReport(article, backlinks.find);
    reports.set(article, report);
    return report;
  };
  const ofDay = composeIndex(oldestFirst, backlinks);
  return [...Map.groupBy(announcements, ({ day }) => day)]
    .sort(([a], [b]) => compare(a, b))
    .flatMap(([day, ofOneDay]) =>
      groupByName(ofOneDay).map((group) => ({
        day,
        announced: group.map(({ given }) => given),
        reported: findReports(day, group, ofDay, read),
      })),
    );
}

function onceAText(oldestFirst: readonly Article[]): Article[] {
  const seen = new Set<string>();
  return oldestFirst.filter(({ kinship }) => {
    const again = kinship !== undefined && seen.has(kinship.family);
    if (kinship) seen.add(kinship.family);
    return !again;
  });
}

function announcementsOf(article: Article, find: Backlinks['find']): Announcement[] {
  const seen = new Set<string>();
  return article.days.flatMap(({ in: where, start, text, from, to }): Announcement[] => {
    const passage = passageAt(article, where);
    const toCome = from !== undefined && from === to && from > (article.date ?? '');
    if (!toCome || !passage || passage.text.length > LONGEST_SENTENCE) return [];
    if (seen.has(`${from} ${where}`)) return [];
    seen.add(`${from} ${where}`);
    const subject = subjectOf(passage, find);
    if (subject.names.length + subject.countries.length === 0) return [];
    const at = start - passage.start;
    return [
      { day: from, given: { passage, span: { start: at, end: at + text.length } }, ...subject },
    ];
  });
}

/** Announcements of one day, those that name the same together. */
function groupByName(announcements: readonly Announcement[]): Announcement[][] {
  const groups: Announcement[][] = [];
  const groupOf = new Map<string, Announcement[]>();
  for (const announcement of announcements) {
    const keys = announcement.names.length > 0 ? announcement.names : announcement.countries;
    const known = keys.map((key) => groupOf.get(key)).find((group) => group !== undefined);
    const group = known ?? [];
    if (!known) groups.push(group);
    group.push(announcement);
    for (const key of keys) if (!groupOf.has(key)) groupOf.set(key, group);
  }
  return groups;
}

/** Articles by their day and whom or what they name. */
function composeIndex(articles: readonly Article[], { companies }: Pick<Backlinks, 'companies'>) {
  const index = new Map<string, Article[]>();
  for (const article of articles) {
    const company = companies.get(article);
    const keys = [
      ...[...(company?.person.keys() ?? [])].map(({ id }) => `person ${id}`),
      ...[...(company?.organisation.keys() ?? [])].map(({ id }) => `organisation ${id}`),
      ...[...(company?.place.keys() ?? [])].map(({ id }) => `place ${id}`),
      ...[...(company?.country.keys() ?? [])].map(({ code }) => code),
    ];
    for (const key of keys) {
      const at = `${article.date} ${key}`;
      const known = index.get(at);
      if (!known) index.set(at, [article]);
      else if (known.length < MOST_LOOKED_AT) known.push(article);
    }
  }
  return (day: IsoDate, name: string): readonly Article[] =>
    PAPERS.flatMap((days) => {
      const date = isoDate(format(addDays(parseISO(day), days), 'yyyy-MM-dd'));
      return index.get(`${date} ${name}`) ?? [];
    });
}

function findReports(
  day: IsoDate,
  group: readonly Announcement[],
  ofDay: ReturnType<typeof composeIndex>,
  read: (article: Article) => Report,
): Passage[] {
  const announcers = new Set(group.map(({ given }) => given.passage.article));
  const best = new Map<Article, { readonly passage: Passage; readonly shared: number }>();
  for (const announcement of group) {
    const { names, countries } = announcement;
    for (const article of new Set([...names, ...countries].flatMap((name) => ofDay(day, name)))) {
      if (announcers.has(article)) continue;
      const found = closestSentence(read(article), announcement);
      if (found && found.shared > (best.get(article)?.shared ?? 0)) best.set(article, found);
    }
  }
  return [...best.values()]
    .sort((a, b) => b.shared - a.shared || compare(a.passage.article.id, b.passage.article.id))
    .slice(0, MOST_REPORTED)
    .map(({ passage }) => passage);
}
