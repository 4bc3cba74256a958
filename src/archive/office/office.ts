import type { IsoDate } from '../iso-date.ts';
import type { Span } from '../text/span.ts';

/**
 * How somebody has an office by the words of the text; absent: holds it. `former`: no longer; `outgoing`: still, and
 * the text says that it ends; `elect`: "president-elect"; `chosen`: named, appointed or elected, nothing said of when it
 * begins; `to be`: still to come. A deputy who is one of these as well has the word in the role ("former Deputy Minister").
 */
export type Qualifier = 'former' | 'outgoing' | 'acting' | 'elect' | 'chosen' | 'to be' | 'deputy';

/** The words that end an office ("resigned", "was dismissed"), and the day where the text tells one. */
export interface OfficeEnd {
  readonly text: string;
  readonly span: Span;
  readonly from?: IsoDate;
  readonly to?: IsoDate;
}

/** What of a claim its own words do not say: it comes from a table or from elsewhere in the text. */
export type Supplied = 'role' | 'body' | 'country';

/** An office that a document gives a person, as printed, at a place. `person` is the document's fullest name. */
export interface OfficeClaim {
  readonly person: string;
  /** The role in plain words, first letter capital: "Foreign Minister". */
  readonly role: string;
  /** The body it is held in, where the text names one: "European Commission". */
  readonly body?: string;
  /** ISO alpha-2 of the country it is held for, where known. */
  readonly country?: string;
  readonly qualifier?: Qualifier;
  readonly end?: OfficeEnd;
  /** The words as printed, and where. */
  readonly text: string;
  readonly span: Span;
  readonly reason: string;
  /** True where the text does not say it outright ("his French counterpart"). */
  readonly inferred: boolean;
  readonly supplied?: readonly Supplied[];
}

/** Whether somebody has the office on the day of the text: not one that is over or still to come. */
export function isHeld({ qualifier }: Pick<OfficeClaim, 'qualifier'>): boolean {
  return !(qualifier && /^(?:former|elect|chosen|to be)$/.test(qualifier));
}

/** An office with what the words around it say of its state: of an acting or deputy holder both words count. */
export function withState<T extends Pick<OfficeClaim, 'role' | 'qualifier'>>(
  office: T,
  state: Qualifier | undefined,
): T {
  const { role, qualifier } = office;
  if (!state) return office;
  const word = qualifier === 'deputy' ? 'Deputy ' : qualifier === 'acting' ? 'Acting ' : '';
  return { ...office, role: `${word}${role}`, qualifier: state };
}
