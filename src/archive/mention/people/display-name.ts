import { textAt } from '../../text/span.ts';
import type { Word } from '../words.ts';
import { spanOf, type Candidate } from './candidates.ts';

/** Titles that belong to the name of somebody who has no family name: "Pope Francis", "King Charles III", or is known by the title: "Lord Harker". */
const TITLES_OF_LONE_NAMES =
  /^(?:Pope|King|Queen|Prince|Princess|Emperor|Empress|Sultan|Emir|Saint|Lord|Lady|Baroness|Baron|Viscount|Viscountess|Earl|Countess)$/;

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
  const spelled =
    printed.filter((one) => !isShouted(one)).toSorted(bySmallParticles)[0] ?? printed[0] ?? '';
  const titled = isShouted(spelled) || places.every((place) => isInTitleCase(words, place));
  const written = isShouted(spelled) ? spelled.replace(/\p{L}+/gu, titleCase) : spelled;
  const name = titled ? withSmallParticles(written) : written;
  if (!/^\S+(?: [IVX]+)?$/.test(name)) return name;
  const title = places
    .map(({ from, before }) => (before === 'role' ? words[from - 1]?.text : undefined))
    .find((word) => word !== undefined && TITLES_OF_LONE_NAMES.test(word));
  return title ? `${title} ${name}` : name;
}

/** Inside a name, after a blank: those that are nobody's whole name or initial. */
const CAPITAL_PARTICLE =
  /(?<= )(?:Von|Van|Der|Den|Zu|De|La|Del|Della|Di|Da|Dos|Bin|Bint|Ibn|Al)(?=[ -]\p{L})/gu;

/** How many particles of a name are printed with a capital: "Anna Von Der Harker" has two. */
function capitalParticles(name: string): number {
  return name.match(CAPITAL_PARTICLE)?.length ?? 0;
}

function bySmallParticles(a: string, b: string): number {
  return capitalParticles(a) - capitalParticles(b);
}

function withSmallParticles(name: string): string {
  return name.replace(CAPITAL_PARTICLE, (particle) => particle.toLowerCase());
}

/** So many words on either side tell how a line is printed, and no line of news has more. */
const LONGEST_LINE = 200;

/** Whether a name stands in a line where every long word has a capital, and others than its own do. */
function isInTitleCase(words: readonly Word[], { from, to }: Candidate): boolean {
  const { sentence } = words[from] as Word;
  let others = 0;
  for (const step of [-1, 1])
    for (let at = step < 0 ? from - 1 : to; words[at]?.sentence === sentence; at += step) {
      if (Math.abs(at - from) > LONGEST_LINE) break;
      const { shape, text } = words[at] as Word;
      if (shape === 'small' && text.length > 4) return false;
      if (shape === 'capital' && text.length > 4) others++;
    }
  return others > 1;
}

function isShouted(name: string): boolean {
  return name === name.toUpperCase() && /\p{L}{4}/u.test(name);
}

function titleCase(word: string): string {
  return word.slice(0, 1) + word.slice(1).toLowerCase();
}
