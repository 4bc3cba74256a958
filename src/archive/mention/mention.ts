import type { Span } from '../text/span.ts';

/** How a person was recognised at this place. */
export type PersonHow =
  'full name' | 'surname' | 'given name' | 'title and surname' | 'single name' | 'other spelling';
/** How a country was recognised at this place. */
export type CountryHow =
  | 'name'
  | 'demonym'
  | 'abbreviation'
  | 'old name'
  | 'capital'
  | 'seat of government'
  | 'city'
  | 'region'
  | 'institution';

interface Named {
  readonly span: Span;
  readonly text: string;
  /** One phrase for a reader: why these words are taken for this name. */
  readonly reason: string;
  /** Why a person should look at it, where one should. */
  readonly doubt?: string;
}

/**
 * A person named in a document. `name` is the fullest form in this document and joins the mentions of one
 * person; which authority record it is gets resolved over the whole archive.
 */
export interface PersonMention extends Named {
  readonly kind: 'person';
  readonly name: string;
  readonly how: PersonHow;
}

/** A country named or stood for in a document. `code` is ISO 3166-1 alpha-2 (XK for Kosovo, EU is no country). */
export interface CountryMention extends Named {
  readonly kind: 'country';
  readonly code: string;
  readonly how: CountryHow;
}

/** An organisation named in a document, by its fullest form there; `country` where it belongs to one. */
export interface OrganisationMention extends Named {
  readonly kind: 'organisation';
  readonly name: string;
  readonly country?: string;
  /** The words do not say whose it is: its country is the only one that the text speaks of. */
  readonly inferred?: boolean;
  /** The text calls it a company. */
  readonly company?: boolean;
}

/** A place below a country, by its name; `country` where it is known. */
export interface PlaceMention extends Named {
  readonly kind: 'place';
  readonly name: string;
  readonly country?: string;
}

export type Mention = PersonMention | CountryMention | OrganisationMention | PlaceMention;
