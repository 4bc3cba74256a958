import type { IsoDate } from '../iso-date.ts';
import type { BlockKind } from '../text/document.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { LineRole } from './role.ts';

/** Where a field was read: a line and the columns in it (0-based UTF-16, `end` exclusive). */
export interface Evidence {
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

/** Which kind of place a field was read from. */
export type FieldSource =
  | 'header'
  | 'headline'
  | 'date-line'
  | 'byline'
  | 'address'
  | 'metadata'
  | 'credit'
  | 'masthead'
  | 'body'
  | 'first-sentence'
  | 'caption'
  | 'correction';

/** A field that was read, with its evidence and the reason in one phrase; or the reason why there is none. */
export type Field<T> =
  | {
      readonly kind: 'found';
      readonly value: T;
      readonly from: FieldSource;
      readonly evidence: Evidence;
      readonly reason: string;
    }
  | { readonly kind: 'absent'; readonly reason: string; readonly from?: 'correction' };

/** A non-blank line with its role, the reason for it, and a doubt where a person should look. */
export interface ReadLine {
  readonly n: number;
  readonly text: string;
  readonly role: LineRole;
  readonly reason: string;
  readonly doubt?: string;
  /** Columns of the line that are the article's text, where that is not the whole line ("date 2025-07-22 The …"). */
  readonly bodyFrom?: number;
  readonly bodyTo?: number;
}

/** A block of the article's text with the raw line(s) it was read from; `column` is where it begins in the first. */
export interface ArticleBlock {
  readonly kind: BlockKind;
  readonly text: string;
  readonly firstLine: number;
  readonly lastLine: number;
  readonly column: number;
}

/** A headline of another article that the clipping prints. */
export interface RelatedHeadline {
  readonly headline: string;
  readonly line: number;
}

/** The fields of a clipping, in the order in which they are written and shown. */
export const FIELD_NAMES = [
  'title',
  'date',
  'updated',
  'time',
  'timeZone',
  'publisher',
  'agency',
  'reportSource',
  'authors',
  'url',
  'language',
  'place',
  'pictureCredits',
  'tags',
] as const;

export interface ClippingFields {
  readonly title: Field<string>;
  readonly date: Field<IsoDate>;
  readonly updated: Field<IsoDate>;
  /** As printed on a 24-hour clock, `22:14`. */
  readonly time: Field<string>;
  /** As printed, `GMT+03:00`. */
  readonly timeZone: Field<string>;
  readonly publisher: Field<string>;
  readonly agency: Field<string>;
  /** Whom a line of its own names as the source of the report. */
  readonly reportSource: Field<string>;
  readonly authors: Field<readonly string[]>;
  readonly url: Field<string>;
  /** ISO 639-1. */
  readonly language: Field<string>;
  /** The place of the date line ("KYIV, Ukraine (AP) —"). */
  readonly place: Field<string>;
  /** Photographers and agencies, as captions credit them. */
  readonly pictureCredits: Field<readonly string[]>;
  /** What the file that holds the article says it is about: a note's tags, a database's subjects. */
  readonly tags: Field<readonly string[]>;
}

/** What an editor decided about a clipping that only what is read of its text later can heed. */
export interface DecidedNames {
  readonly names: readonly {
    readonly name: string;
    readonly person: string | null;
    readonly reason: string;
  }[];
  readonly speakers: readonly {
    readonly quote: string;
    readonly person: string | null;
    readonly reason: string;
  }[];
}

/** What a clipping says once read. */
export interface Clipping {
  readonly id: string;
  readonly lines: readonly ReadLine[];
  readonly fields: ClippingFields;
  readonly blocks: readonly ArticleBlock[];
  readonly related: readonly RelatedHeadline[];
  /** Whom names stand for and who speaks, where an editor has said so. */
  readonly decided?: DecidedNames;
  readonly diagnostics: readonly Diagnostic[];
}
