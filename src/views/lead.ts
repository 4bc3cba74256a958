import type { Article } from '#archive/archive.ts';
import type { Dossier } from '#archive/backlinks/dossier.ts';
import { dayInText } from './day-label.ts';
import type { OfficeSpell } from './office-history.ts';
import { told } from './number-words.ts';
import { splitClosing } from './office-title.ts';
import { joinClauses, linked, plainText, type LinkedWords, type Prose } from './prose.ts';
import { sayCounts, type SaidCounts } from './said.ts';

/**
 * "is named 14 times in three articles between 2 September 2024 and 1 December 2025": what every lead says of its
 * subject. Each end leads to its first sentence. `besides` is what is named in the same articles: ", and holders of its
 * offices 12 times,". `cited` is the article that the words before have named.
 */
export function namedClause(
  { articles, occurrences }: Dossier<unknown>,
  { besides = [], cited }: { readonly besides?: Prose; readonly cited?: Article | undefined } = {},
): Prose {
  const [first] = occurrences;
  if (!first) return ['is named in no article of this archive at present'];
  const here = { kind: 'here', at: 'mentions' } as const;
  if (articles.length === 1) {
    const day = first.article.date ? `of ${dayInText(first.article.date)}` : 'without a date';
    const article = { kind: 'article', id: first.article.id, at: first.mention.in } as const;
    return [
      'is named ',
      linked(times(occurrences.length), here),
      ...besides,
      ' in ',
      linked(cited === articles[0] ? 'that article' : `an article ${day}`, article),
    ];
  }
  const all = [
    linked(times(occurrences.length), here),
    ...besides,
    ` in ${told(articles.length, 'article')}`,
  ];
  return ['is named ', ...all, ...betweenDates(articles, occurrences)];
}

function betweenDates(
  articles: readonly Article[],
  occurrences: Dossier<unknown>['occurrences'],
): Prose {
  const dated = articles.filter(({ date }) => date !== undefined);
  const [last, first] = [dated[0], dated.at(-1)];
  if (!first?.date || !last?.date) return [', none of them dated'];
  const firstSentence = new Map<Article, string>();
  for (const { article, mention } of occurrences)
    if (!firstSentence.has(article)) firstSentence.set(article, mention.in);
  const day = (article: Article): LinkedWords =>
    linked(article.date ? dayInText(article.date) : '', {
      kind: 'article',
      id: article.id,
      ...at(firstSentence.get(article)),
    });
  return first.date === last.date
    ? [' of ', day(last)]
    : [' between ', day(first), ' and ', day(last)];
}

function at(address: string | undefined): { at?: string } {
  return address === undefined ? {} : { at: address };
}

/**
 * ", Foreign Minister of Norway according to The Quay on 22 July 2031,": the two offices seen last, each by the newest
 * article that gives it outright, and how many more there are. What two offices have from one source is said once, and so is
 * the year in which they ended: ", until 2030 Mayor of Arvenport and Chair of the Ferry Board according to …". It stands
 * between a name and its verb.
 */
export function officeClause(offices: readonly OfficeSpell[]): Prose {
  const shown = offices.slice(0, 2).flatMap((spell): GivenOffice[] => {
    const { article, office } = spell.saidBy;
    const target = { kind: 'article', id: article.id, at: office.in } as const;
    const { inferred } = spell;
    const { title, closing } = splitClosing(spell.title);
    return [{ words: { ...linked(title, target), inferred }, closing, inferred, article }];
  });
  if (shown.length === 0) return [];
  const given = [...Map.groupBy(shown, sourceKey).values()].flatMap((ofOne, n): Prose => {
    const [first] = ofOne;
    if (!first) return [];
    const titles = ofOne.flatMap(({ words }, n) => (n === 0 ? [words] : [' and ', words]));
    return [
      n === 0 ? '' : ' and ',
      first.inferred ? 'taken to be ' : '',
      first.closing === undefined ? '' : `until ${first.closing} `,
      ...titles,
      first.inferred ? fromSource(first.article) : bySource(first.article),
    ];
  });
  const more = offices.length - shown.length;
  const rest: Prose =
    more > 0
      ? [', and given ', linked(told(more, 'further office'), { kind: 'here', at: 'offices' })]
      : [];
  return [', ', ...given.filter((part) => part !== ''), ...rest, ','];
}

/** The article that a lead names for the offices of a person, where it names one only. */
export function citedFor(offices: readonly OfficeSpell[]): Article | undefined {
  const [first, ...others] = offices.slice(0, 2).map(({ saidBy }) => saidBy.article);
  return others.every((other) => other === first) ? first : undefined;
}

interface GivenOffice {
  readonly words: LinkedWords;
  readonly closing: string | undefined;
  readonly inferred: boolean;
  readonly article: Article;
}

function sourceKey({ inferred, closing, article: { publisher, date } }: GivenOffice): string {
  return [inferred, closing, publisher, date].join('|');
}

function bySource({ publisher, date }: Article): string {
  const day = date && dayInText(date);
  if (publisher) return ` according to ${publisher}${day ? ` on ${day}` : ''}`;
  return day ? ` in an article of ${day}` : '';
}

function fromSource({ publisher, date }: Article): string {
  const day = date && dayInText(date);
  if (publisher) return ` from the words of ${publisher}${day ? ` on ${day}` : ''}`;
  return day ? ` from an article of ${day}` : '';
}

/** "Two sayings stand in quotation marks and five are reported." A sentence of its own. */
export function quotesSentence(said: SaidCounts): Prose {
  const clauses = sayCounts(said).map((clause) => [clause]);
  if (clauses.length === 0) return [];
  const words = plainText(joinClauses(clauses));
  return [' ', linked(words, { kind: 'here', at: 'quotes' }), '.'];
}

/** "The name most often beside it is Jane Smith’s, in three paragraphs." A sentence of its own; none for a single paragraph. */
export function companySentence(
  companion: LinkedWords | undefined,
  { paragraphs }: { readonly paragraphs: number } = { paragraphs: 0 },
): Prose {
  if (!companion || paragraphs < 2) return [];
  const whose = companion.text.endsWith('s') ? '’' : '’s';
  return [
    ' The name most often beside it is ',
    { ...companion, text: `${companion.text}${whose}` },
    `, in ${told(paragraphs, 'paragraph')}.`,
  ];
}

/** "once", "twice", "three times". */
export function times(count: number): string {
  return count === 1 ? 'once' : count === 2 ? 'twice' : told(count, 'time');
}
