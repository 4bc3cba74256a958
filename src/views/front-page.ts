import { compare, type Archive, type Article } from '#archive/archive.ts';
import type { IsoDate } from '#archive/iso-date.ts';
import {
  composeCoverage,
  countFewDays,
  daysBetween,
  extent,
  type Coverage,
  type DayCounted,
} from './coverage.ts';
import { composeRegister, subjectOf, type Subject } from './register.ts';
import { composeEntries, type Entry } from './timeline-entries.ts';

/** Someone or something by how much the archive has of it. */
export interface Ranked {
  readonly subject: Subject;
  readonly articles: number;
  readonly mentions: number;
}

/** An article by how many others name people that it names, and how many people these are. */
export interface Connected {
  readonly id: string;
  readonly title: string;
  readonly others: number;
  readonly people: number;
}

export interface FrontPage {
  readonly articles: number;
  readonly people: number;
  readonly countries: number;
  readonly publishers: readonly { readonly name: string; readonly count: number }[];
  readonly withoutPublisher: number;
  readonly undated: number;
  readonly span?: {
    readonly first: IsoDate;
    readonly last: IsoDate;
    readonly days: number;
    readonly empty: number;
  };
  readonly coverage?: Coverage | undefined;
  /** The days of an archive of few articles, oldest first; of more, the coverage tells. */
  readonly days: readonly DayCounted[];
  /** Newest first. */
  readonly latest: readonly Entry[];
  readonly connected: readonly Connected[];
  readonly topPeople: readonly Ranked[];
  readonly topCountries: readonly Ranked[];
  /** Of the newest day with quotations in marks whose speaker is known and that can stand alone, the longest. */
  readonly quote?: Entry | undefined;
}

const LATEST = 7;
const CONNECTED = 5;
const TOP = 12;
const QUOTE_LENGTH = { least: 50, most: 240 } as const;

/** What the archive holds, at a glance. */
export function composeFrontPage(archive: Archive): FrontPage {
  const { articles } = archive;
  const dates = articles.flatMap(({ date }) => date ?? []);
  const [first, last] = extent(dates);
  const ranked = rank(archive);
  const ofKind = (kind: Subject['kind']) => ranked.filter(({ subject }) => subject.kind === kind);
  return {
    articles: articles.length,
    people: ofKind('person').length,
    countries: ofKind('country').length,
    publishers: countPublishers(articles),
    withoutPublisher: articles.filter(({ publisher }) => publisher === undefined).length,
    undated: articles.length - dates.length,
    ...(first && last && { span: composeSpan(first, last, dates) }),
    coverage: composeCoverage(dates),
    days: countFewDays(dates, articles.length),
    latest: composeLatest(archive),
    connected: composeConnected(archive).slice(0, CONNECTED),
    topPeople: ofKind('person').slice(0, TOP),
    topCountries: ofKind('country').slice(0, TOP),
    quote: chooseQuote(archive),
  };
}

/** The newest articles; what has no date last. */
function composeLatest(archive: Archive): Entry[] {
  const days = new Set(archive.articles.slice(0, LATEST).map(({ date }) => date));
  const articles = archive.articles.filter(({ date }) => days.has(date));
  const oldestFirst = composeEntries({ ...archive, articles }, 'article');
  const dated = oldestFirst.filter(({ date }) => date !== undefined);
  return [...dated.reverse(), ...oldestFirst.filter(({ date }) => date === undefined)].slice(
    0,
    LATEST,
  );
}

function composeSpan(first: IsoDate, last: IsoDate, dates: readonly IsoDate[]) {
  const days = daysBetween(first, last);
  return { first, last, days, empty: days - new Set(dates).size };
}

/** Of the newest day that has any fit quote, the longest; the days are read one by one, the undated last. */
function chooseQuote(archive: Archive): Entry | undefined {
  for (const [, articles] of Map.groupBy(archive.articles, ({ date }) => date)) {
    const fit = composeEntries({ ...archive, articles }, 'quote').filter(canStandAlone);
    if (fit.length > 0)
      return fit.reduce((best, entry) => (best.text.length >= entry.text.length ? best : entry));
  }
  return undefined;
}

function canStandAlone({ subject, text, said }: Entry): boolean {
  const { least, most } = QUOTE_LENGTH;
  return (
    said === 'direct' &&
    subject !== undefined &&
    text.length >= least &&
    text.length <= most &&
    /^\p{Lu}/u.test(text)
  );
}

function countPublishers(articles: readonly Article[]) {
  const counts = new Map<string, number>();
  for (const { publisher } of articles)
    if (publisher !== undefined) counts.set(publisher, (counts.get(publisher) ?? 0) + 1);
  return [...counts]
    .map(([name, count]) => ({ name, count }))
    .sort((a, b) => b.count - a.count || compare(a.name, b.name));
}

/** Everyone and everything named, by mentions, then by articles, as the lists of names are. */
function rank(archive: Archive): Ranked[] {
  const register = composeRegister(archive);
  const found = new Map<string, { subject: Subject; articles: Set<string>; mentions: number }>();
  for (const article of archive.articles)
    for (const mention of article.mentions) {
      const subject = subjectOf(register, mention);
      if (!subject) continue;
      const key = `${subject.kind} ${subject.id}`;
      const item = found.get(key) ?? { subject, articles: new Set(), mentions: 0 };
      item.articles.add(article.id);
      item.mentions++;
      found.set(key, item);
    }
  return [...found.values()]
    .map(({ subject, articles, mentions }) => ({ subject, articles: articles.size, mentions }))
    .sort(
      (a, b) =>
        b.mentions - a.mentions ||
        b.articles - a.articles ||
        compare(a.subject.name, b.subject.name),
    );
}

/** So many articles are looked at: those whose people are named most in all. */
const CANDIDATES = 200;

/**
 * Articles by how many others name the same people. To count for every article would take the square of their number:
 * the candidates are found by adding up how often their people are named, which is never less.
 */
function composeConnected(archive: Archive): Connected[] {
  const { person } = composeRegister(archive);
  const peopleOf = new Map(
    archive.articles.map(({ id, people }) => [
      id,
      new Set(people.flatMap((name) => person(name)?.id ?? [])),
    ]),
  );
  const holders = new Map<string, string[]>();
  for (const [article, people] of peopleOf)
    for (const id of people) {
      const held = holders.get(id);
      if (held) held.push(article);
      else holders.set(id, [article]);
    }
  const among = (id: string): readonly string[] => holders.get(id) ?? [];
  return archive.articles
    .map(({ id, title }) => {
      const shared = [...(peopleOf.get(id) ?? [])].filter((name) => among(name).length > 1);
      return { id, title, shared, sum: shared.reduce((sum, name) => sum + among(name).length, 0) };
    })
    .sort((a, b) => b.sum - a.sum || compare(a.id, b.id))
    .slice(0, CANDIDATES)
    .map(({ id, title, shared }) => {
      const others = new Set(shared.flatMap(among)).size - 1;
      return { id, title, others, people: shared.length };
    })
    .filter(({ others }) => others > 0)
    .sort((a, b) => b.others - a.others || b.people - a.people || compare(a.id, b.id));
}
