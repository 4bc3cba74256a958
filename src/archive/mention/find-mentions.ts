import type { Document } from '../text/document.ts';
import { overlaps, type Span } from '../text/span.ts';
import { findCountries } from './countries/find-countries.ts';
import type { Mention } from './mention.ts';
import { findOrganisations } from './organisations/find-organisations.ts';
import { NOTHING_CURATED, type CuratedNames } from './people/curated-names.ts';
import { findPeople } from './people/find-people.ts';
import { findPlaces } from './places/find-places.ts';
import { findWords, type Word } from './words.ts';

export interface FoundMentions {
  /** In the order of the text; no two overlap. */
  readonly mentions: readonly Mention[];
  /** Names below the threshold, for an editor's eyes. They overlap no other mention than one of a person. */
  readonly doubtful: readonly Mention[];
  /** The document's words, for those who read on in it. */
  readonly words: readonly Word[];
}

/**
 * Finds whom and what a document names. Persons come first: a country or town inside a person's name is none.
 * Each later kind is looked for in what the earlier ones have left. `curated` is what people have decided on names.
 */
export function findMentions(
  document: Document,
  curated: CuratedNames = NOTHING_CURATED,
): FoundMentions {
  const words = findWords(document);
  const people = findPeople(document, words, curated);
  const persons = spansOf(people.mentions);
  const countries = findCountries(document, persons);
  const organisations = findOrganisations(document, { words, persons, countries });
  const places = findPlaces(
    document,
    spansOf([...people.mentions, ...countries, ...organisations]),
    countries,
  );
  const others = spansOf([...countries, ...organisations, ...places]);
  return {
    mentions: settleOverlaps([...people.mentions, ...organisations, ...countries, ...places]),
    doubtful: people.doubtful.filter(({ span }) => !others.some((one) => overlaps(one, span))),
    words,
  };
}

function spansOf(mentions: readonly Mention[]): Span[] {
  return mentions.map(({ span }) => span);
}

/** Keeps, of mentions that share words, the one that starts first; of those, the longest. */
function settleOverlaps(mentions: readonly Mention[]): Mention[] {
  const kept: Mention[] = [];
  let end = 0;
  for (const mention of [...mentions].sort(byPlace)) {
    if (mention.span.start < end) continue;
    kept.push(mention);
    end = mention.span.end;
  }
  return kept;
}

function byPlace(a: Mention, b: Mention): number {
  return a.span.start - b.span.start || b.span.end - a.span.end;
}
