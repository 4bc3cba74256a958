import type { Diagnostic } from '../../diagnostic.ts';

/** A name that a document gives one of its persons, bodies or places: the fullest form there. */
export interface NamedInDocument {
  /** The document's id. */
  readonly document: string;
  readonly name: string;
  /** How often the document names it, in any form. */
  readonly mentions: number;
  /** ISO alpha-2, where the document tells it. */
  readonly country?: string;
  /** ISO alpha-2 of all countries that the document names. */
  readonly countries?: readonly string[];
  /** Keys of the offices that the document gives a person. */
  readonly offices?: readonly string[];
}

/** Which record a document's name stands for, and why. No `id`: it stands for none. */
export interface Link<Id> {
  readonly document: string;
  readonly name: string;
  readonly id?: Id;
  readonly reason: string;
  /** How many bear the name, where that is why it stands for none of them. */
  readonly bearers?: number;
}

export interface Resolved<Id, AuthorityRecord> {
  /** One for each document and name, in their order by code points. */
  readonly links: readonly Link<Id>[];
  /** Records to be written for those met for the first time, by id. */
  readonly created: readonly AuthorityRecord[];
  /** Merges that were not made, with the line that makes them. */
  readonly diagnostics: readonly Diagnostic[];
}
