import type { Span } from '../text/span.ts';

/**
 * Who said it: a person of the document (its fullest name), a name or body that is no known person, or nobody
 * the text tells. `span` is where the text names the speaker, pronoun and role noun included.
 */
export type Speaker =
  | {
      readonly kind: 'person';
      readonly name: string;
      readonly as: string;
      readonly span: Span;
      readonly reason: string;
      /** Told by a pronoun, a role or the sentences before, not by a name. */
      readonly inferred: boolean;
    }
  | {
      readonly kind: 'unresolved';
      readonly as: string;
      readonly span: Span;
      /** The "it" or "they" that stands for those words beside what is said. */
      readonly pronoun?: Span;
      readonly reason: string;
    }
  | { readonly kind: 'unattributed'; readonly reason: string };

/** Direct: between marks. Pulled: printed without marks as a speech of its own. Reported: in the writer's words. */
export type QuoteKind = 'direct' | 'pulled' | 'reported';

export interface Quote {
  readonly kind: QuoteKind;
  /** The words as printed, without the outer marks; occurs verbatim in the document at `span`. */
  readonly text: string;
  readonly span: Span;
  readonly speaker: Speaker;
  /** The words of the next quotation, where a reporting clause cuts one sentence in two: “The law,” he said, “is slow.” */
  readonly goesOn?: string;
  /** The verb or phrase of saying as printed ("said", "according to"). */
  readonly verb?: string;
}
