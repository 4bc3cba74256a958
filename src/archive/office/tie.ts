import type { PersonMention } from '../mention/mention.ts';
import type { OfficePhrase } from './office-phrase.ts';
import type { OfficeEnd, Qualifier } from './office.ts';

/** An office phrase and the people it is said of, with how the text ties them. */
export interface Tie {
  readonly phrase: OfficePhrase;
  readonly people: readonly PersonMention[];
  readonly how: string;
  /** What the words around the office say of its beginning or end. */
  readonly state?: Qualifier | undefined;
  readonly end?: OfficeEnd | undefined;
}
