import type { Script } from '../lines/line-shape.ts';
import type { Unit } from '../lines/unit.ts';

/** The run of units that holds the article's text: indexes of its first unit and of the unit after its last. */
export interface Core {
  readonly from: number;
  readonly to: number;
}

/** The headline: its unit, and the columns of the visible text that are the headline itself. */
export interface Headline {
  readonly unit: number;
  readonly text: string;
  readonly start: number;
  readonly reason: string;
}

/** What holds for the page as a whole and helps to judge a single line. */
export interface PageFacts {
  readonly script: Script;
  /** ISO 639-1, `''` where the text is too short to tell. */
  readonly language: string;
  readonly vocabulary: ReadonlySet<string>;
  /** How often each line's folded text is printed. */
  readonly repeated: ReadonlyMap<string, number>;
  /** The unit at which each line's folded text is printed first. */
  readonly firstAt: ReadonlyMap<string, number>;
  /** Subheads are set in capitals here. */
  readonly capitalSubheads: boolean;
  /** The text is told in the first person or is mostly speech: an unmarked "we" is no pulled quotation. */
  readonly firstPerson: boolean;
  /** Long subheads stand over the entries of a live report: their words return in the text. */
  readonly headedEntries: boolean;
  /** The units at which entries of a live report begin. */
  readonly entries: ReadonlySet<number>;
  /** The folded headings of those entries. */
  readonly entryHeads: ReadonlySet<string>;
  /** Lines of the text that are turns of a conversation. */
  readonly transcript: boolean;
  /** The unit at which the last paragraphs of the text begin. */
  readonly lastTexts: number;
}

/** A page with its parts found: what the judgement of a single unit may look at. */
export interface Page {
  readonly units: readonly Unit[];
  readonly core: Core;
  readonly headline?: Headline;
  readonly facts: PageFacts;
  /** The folded names in the byline. */
  readonly writers: ReadonlySet<string>;
}
