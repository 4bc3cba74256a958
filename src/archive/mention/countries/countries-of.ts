import type { Mention } from '../mention.ts';

/**
 * The codes of the countries that count for an article, in the order of their first mention: named by name,
 * demonym, or a capital or seat of government standing for it. A country that stands only in the name of an
 * organisation does not count, and a place on the map counts as a place.
 */
export function countriesOf(mentions: readonly Mention[]): string[] {
  const codes = mentions.flatMap((mention) =>
    mention.kind === 'country' && mention.how !== 'institution' ? [mention.code] : [],
  );
  return [...new Set(codes)];
}
