import type { Article } from '../archive.ts';
import type { Backlinks } from '../backlinks/backlinks.ts';
import { passageAt } from '../backlinks/passage.ts';
import { wholeQuotes } from '../backlinks/whole-quotes.ts';
import { groupSameWords } from '../quote/same-words.ts';
import type { Span } from '../text/span.ts';
import type { Statement } from './compare-reports.ts';
import type { Given } from './fact.ts';

interface Said {
  readonly text: string;
  readonly speaker: string;
  readonly given: Given;
}

/** A sentence that is longer says too much to be shown beside another. */
const LONGEST = 1_000;

/** What a person of the archive is quoted with, in the same words, by reports of several origins. */
export function sharedQuotes(
  reports: readonly Article[],
  origin: (article: Article) => number,
  find: Pick<Backlinks['find'], 'person'>,
): Statement[] {
  const said = reports.flatMap((article) => saidIn(article, find));
  return [...Map.groupBy(said, ({ speaker }) => speaker).values()]
    .flatMap((ofOne) => groupSameWords(ofOne))
    .map((group) => ({
      kind: 'quote' as const,
      given: [...Map.groupBy(group, ({ given }) => given.passage.article).values()].flatMap(
        ([first]) => first?.given ?? [],
      ),
      origins: new Set(group.map(({ given }) => origin(given.passage.article))).size,
    }))
    .filter(({ origins }) => origins > 1);
}

function saidIn(article: Article, find: Pick<Backlinks['find'], 'person'>): Said[] {
  return wholeQuotes(article.quotes).flatMap(({ text, in: where, start, speaker, kind }) => {
    const person = find.person(speaker?.id)?.record;
    const passage = passageAt(article, where);
    if (!person || !passage || kind === 'reported' || passage.text.length > LONGEST) return [];
    const from = Math.max(0, start - passage.start);
    const to = Math.min(passage.text.length, from + text.length);
    const span = withMarks(passage.text, { start: from, end: to });
    return [{ text, speaker: person.id, given: { passage, span } }];
  });
}

/** The quotation with the marks it stands in. */
function withMarks(sentence: string, { start, end }: Span): Span {
  const before = /["“„«]\s?$/u.exec(sentence.slice(0, start))?.[0] ?? '';
  const after = /^[,.!?]?\s?["”“»]/u.exec(sentence.slice(end))?.[0] ?? '';
  return { start: start - before.length, end: end + after.length };
}
