import type { Article } from '#archive/archive.ts';
import type { Attestation, Dossier } from '#archive/backlinks/dossier.ts';
import { fold } from '#archive/text/fold.ts';
import { dayInText } from './day-label.ts';
import type { OfficeSpell } from './office-history.ts';
import { counted, linked, type LinkedWords, type Prose } from './prose.ts';

/**
 * "is named 14 times in 3 articles between 2 September 2024 and 1 December 2025": what every lead says of its
 * subject. Each end leads to its first sentence.
 */
export function namedClause({ articles, occurrences }: Dossier<unknown>): Prose {
  const [first] = occurrences;
  if (!first) return ['is named in no article of this archive at present'];
  const here = { kind: 'here', at: 'mentions' } as const;
  if (articles.length === 1) {
    const day = first.article.date ? `of ${dayInText(first.article.date)}` : 'without a date';
    const article = { kind: 'article', id: first.article.id, at: first.mention.in } as const;
    return [
      'is named ',
      linked(times(occurrences.length), here),
      ' in ',
      linked(`an article ${day}`, article),
    ];
  }
  const all = linked(
    `${times(occurrences.length)} in ${counted(articles.length, 'article')}`,
    here,
  );
  return ['is named ', all, ...betweenDates(articles, occurrences)];
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
 * ", called Foreign Minister of Norway by The Quay on 22 July 2031,": the two offices seen last, each by the newest
 * article that says it, and how many more there
 * are. It stands between a name and its verb.
 */
export function officeClause(offices: readonly OfficeSpell[]): Prose {
  const shown = offices.slice(0, 2);
  if (shown.length === 0) return [];
  const named = shown.flatMap((spell, index): Prose => {
    const [newest] = spell.attestations;
    if (!newest) return [];
    const said = spell.attestations.find(saysTheOffice) ?? newest;
    const words = saysTheOffice(said) || spell.inferred ? spell.title : `“${said.office.text}”`;
    return [
      index === 0 ? '' : ' and ',
      spell.inferred ? 'taken to be ' : 'called ',
      linked(words, { kind: 'article', id: said.article.id, at: said.office.in }),
      spell.inferred ? fromSource(said.article) : bySource(said.article),
    ];
  });
  const more = offices.length - shown.length;
  const rest: Prose =
    more > 0
      ? [', and given ', linked(counted(more, 'further office'), { kind: 'here', at: 'offices' })]
      : [];
  return [', ', ...named, ...rest, ','];
}

/** Whether the words printed hold the role: "French President" does, "French counterpart" and "NATO boss" don't. */
function saysTheOffice({ office }: Attestation): boolean {
  return !office.inferred && fold(office.text).includes(fold(office.role));
}

function bySource({ publisher, date }: Article): string {
  return `${publisher ? ` by ${publisher}` : ''}${date ? ` on ${dayInText(date)}` : ''}`;
}

function fromSource({ publisher, date }: Article): string {
  const source = [publisher, date && dayInText(date)].filter(Boolean).join(' of ');
  return source === '' ? '' : ` from ${source}`;
}

/** "quoted 5 times". Where nothing stands between it and the statement, "and" joins the two. */
export function quotesClause(quotes: number, alone: boolean): Prose[] {
  if (quotes === 0) return [];
  return [
    [alone ? 'and quoted ' : 'quoted ', linked(times(quotes), { kind: 'here', at: 'quotes' })],
  ];
}

/** "most often together with Jane Smith (3 paragraphs)". */
export function companyClause(
  companion: LinkedWords | undefined,
  { paragraphs }: { readonly paragraphs: number } = { paragraphs: 0 },
): Prose[] {
  if (!companion || paragraphs < 2) return [];
  return [['most often together with ', companion, ` (${counted(paragraphs, 'paragraph')})`]];
}

/** "once", "twice", "3 times". */
function times(count: number): string {
  return count === 1 ? 'once' : count === 2 ? 'twice' : counted(count, 'time');
}
