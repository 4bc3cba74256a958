import type { Decision } from '../decision.ts';

/** What kinds of things are doubtful, with what they are called. */
export const KINDS = {
  date: 'Dates',
  title: 'Titles',
  file: 'Files',
  line: 'Lines',
  merge: 'One person or two',
  alone: 'Names that stand alone',
  name: 'Names that may be people',
  speaker: 'Speakers',
} as const;

export type DoubtKind = keyof typeof KINDS;

/** Something that an editor should look at, with all that is needed to answer it. */
export interface Doubt {
  /** The same as long as the same is doubtful. */
  readonly id: string;
  readonly kind: DoubtKind;
  /** What the archive states, or fails to. */
  readonly statement: string;
  readonly why: string;
  /** How uncertain and how consequential it is: uncertainty (0 to 1) times consequence (0 to 1). */
  readonly weight: number;
  readonly evidence: Evidence;
  /** The people it is about, by their ids. */
  readonly people: readonly string[];
  readonly confirm?: Answer;
  readonly reject?: Answer;
  readonly choose?: Choice;
}

/** Where it stands: lines of a clipping, and the sentence with the words in question. */
export interface Evidence {
  readonly article?: string;
  readonly source?: string;
  /** Numbers of the lines in question. */
  readonly lines: readonly number[];
  /** Found when it is asked for: a queue may hold thousands. */
  readonly sentence?: () => Sentence;
}

/** A sentence with the words in question. */
export interface Sentence {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** One answer, and what it decides. */
export interface Answer {
  readonly says: string;
  readonly decisions: readonly Decision[];
}

/** An answer that names a value: some are likely, any may be given. */
export interface Choice {
  readonly says: string;
  readonly of: 'role' | 'person' | 'date' | 'text';
  readonly likely: readonly { readonly value: string; readonly says: string }[];
  /** What the value decides; undefined where it is no such value. */
  readonly decide: (value: string) => readonly Decision[] | undefined;
}

/** The order of the queue: most uncertain and most consequential first; ties as they stand in the archive. */
export function inOrder(doubts: readonly Doubt[]): Doubt[] {
  const place = ({ evidence, id }: Doubt) =>
    `${evidence.source ?? ''} ${String(evidence.lines[0] ?? 0).padStart(7, '0')} ${id}`;
  return [...doubts].sort(
    (a, b) => b.weight - a.weight || (place(a) < place(b) ? -1 : place(a) > place(b) ? 1 : 0),
  );
}

/** The consequence of something that concerns so many articles: one is little, a dozen is all. */
export function ofArticles(count: number): number {
  return Math.min(1, 0.4 + Math.log2(Math.max(1, count)) / 6);
}
