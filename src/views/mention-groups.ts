import type { Article } from '#archive/archive.ts';
import type { Occurrence } from '#archive/backlinks/dossier.ts';
import { passageAt } from '#archive/backlinks/passage.ts';
import { isInferredMention } from './inferred-mention.ts';
import type { Span } from '#archive/text/span.ts';

/** A stretch of a sentence: the name that is looked for, or the words around it. */
export interface Stretch {
  readonly text: string;
  readonly named: boolean;
}

/** A sentence that names somebody, with the name set apart. */
export interface NamingSentence {
  readonly address: string;
  readonly stretches: readonly Stretch[];
  /** How it is named here: "surname", "demonym" …; each once. */
  readonly hows: readonly string[];
  /** Why the words are taken for this name; each once. */
  readonly reasons: readonly string[];
  readonly doubts: readonly string[];
  /** Whether none of its words names it outright. */
  readonly inferred: boolean;
}

/** The sentences of one article in which something is named, in reading order. */
export interface MentionGroup {
  readonly article: Article;
  readonly mentions: number;
  readonly sentences: readonly NamingSentence[];
}

/** Occurrences, which come article by article, as sentences. */
export function composeMentionGroups(occurrences: readonly Occurrence[]): MentionGroup[] {
  return [...Map.groupBy(occurrences, ({ article }) => article)].map(([article, here]) => ({
    article,
    mentions: here.length,
    sentences: [...Map.groupBy(here, ({ mention }) => mention.in)].flatMap(
      ([address, inSentence]) => composeSentence(article, address, inSentence),
    ),
  }));
}

function composeSentence(
  article: Article,
  address: string,
  occurrences: readonly Occurrence[],
): NamingSentence[] {
  const passage = passageAt(article, address);
  if (!passage) return [];
  const spans = occurrences.map(({ mention: { start, text } }) => ({
    start: start - passage.start,
    end: start - passage.start + text.length,
  }));
  return [
    {
      address,
      stretches: setApart(passage.text, spans),
      hows: distinct(occurrences.map(({ mention }) => mention.how)),
      reasons: distinct(occurrences.map(({ mention }) => mention.reason)),
      doubts: distinct(occurrences.flatMap(({ mention }) => mention.doubt ?? [])),
      inferred: occurrences.every(({ mention }) => isInferredMention(mention)),
    },
  ];
}

/** Cuts a sentence at spans; a span that overlaps an earlier one or lies outside is passed over. */
export function setApart(text: string, spans: readonly Span[]): Stretch[] {
  const stretches: Stretch[] = [];
  let from = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    if (start < from || end > text.length) continue;
    if (start > from) stretches.push({ text: text.slice(from, start), named: false });
    stretches.push({ text: text.slice(start, end), named: true });
    from = end;
  }
  if (from < text.length) stretches.push({ text: text.slice(from), named: false });
  return stretches;
}

function distinct<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
