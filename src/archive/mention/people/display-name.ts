import { textAt } from '../../text/span.ts';
import type { Word } from '../words.ts';
import { spanOf, type Candidate } from './candidates.ts';

/** Titles that belong to the name of somebody who has no family name: "Pope Francis", "King Charles III". */
const TITLES_OF_LONE_NAMES =
  /^(?:Pope|King|Queen|Prince|Princess|Emperor|Empress|Sultan|Emir|Saint)$/;

/**
 * The name under which a person is known, from all places that name them in the same words: not in capitals
 * where it stands elsewhere in small letters, and with a monarch's or pope's title.
 */
export function displayName(
  text: string,
  words: readonly Word[],
  places: readonly Candidate[],
): string {
  const printed = places.map((place) => textAt(text, spanOf(words, place)).replaceAll(']', ''));
  const spelled = printed.find((one) => !isShouted(one)) ?? printed[0] ?? '';
  const name = isShouted(spelled) ? spelled.replace(/\p{L}+/gu, titleCase) : spelled;
  if (!/^\S+(?: [IVX]+)?$/.test(name)) return name;
  const title = places
    .map(({ from, before }) => (before === 'role' ? words[from - 1]?.text : undefined))
    .find((word) => word !== undefined && TITLES_OF_LONE_NAMES.test(word));
  return title ? `${title} ${name}` : name;
}

function isShouted(name: string): boolean {
  return name === name.toUpperCase() && /\p{L}{4}/u.test(name);
}

function titleCase(word: string): string {
  return word.slice(0, 1) + word.slice(1).toLowerCase();
}
