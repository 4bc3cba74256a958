import type { Span } from '../text/span.ts';

/** An office that a document gives a person, as printed, at a place. `person` is the document's fullest name. */
export interface OfficeClaim {
  readonly person: string;
  /** The role in plain words, first letter capital: "Foreign Minister". */
  readonly role: string;
  /** The body it is held in, where the text names one: "European Commission". */
  readonly body?: string;
  /** ISO alpha-2 of the country it is held for, where known. */
  readonly country?: string;
  readonly qualifier?: 'former' | 'acting' | 'elect' | 'deputy';
  /** The words as printed, and where. */
  readonly text: string;
  readonly span: Span;
  readonly reason: string;
  /** True where the text does not say it outright ("his French counterpart"). */
  readonly inferred: boolean;
}
