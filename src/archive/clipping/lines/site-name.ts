import { COMMON_WORDS } from '../../text/common-words.ts';
import { fold } from '../../text/fold.ts';
import { isSectionName } from './section-names.ts';

/** A word of a name: capitalised, or with a capital or a digit inside ("eHow", "24ora"), or a host ("thecut.com"). */
const WORD = String.raw`(?:(?:St|Mt|Ft)\.|(?:[dl][’'])?\p{Lu}[\p{L}\p{N}’'´-]*|\p{Ll}{1,2}\p{Lu}[\p{L}\p{N}]*|\d{1,3}\p{L}[\p{L}\p{N}]*)(?:\.\p{Ll}{2,4}(?!\p{L}))?`;
const SMALL = String.raw`(?:of|de|la|le|du|des|del|di|da|do|and|und|et|y|e|the|for|in|on|from|am|im|&|\+)`;

/** A name as sites print their own: up to five such words, with the small ones that stand in names. */
export const SITE_NAME = String.raw`(?:[Tt]he\s)?(?:\d{1,3}\s)?${WORD}(?:\s(?:${SMALL}\s){0,2}${WORD}){0,4}`;

const DOMAIN = /\.(?:com|net|org|info|co|news|media|tv|online|[a-z]{2})(?:\.[a-z]{2})?$/;

/**
 * The letters of a name, for comparing with hosts and handles: "The Harbour Post" and `harbourpost.com` are one;
 * `news.com` is not "News".
 */
export function squeezed(name: string): string {
  const bare = name
    .trim()
    .toLowerCase()
    .replace(/^(?:https?:\/\/)?(?:www\d?|m)\./, '');
  const label = bare.replace(DOMAIN, '');
  const word = label !== bare && isSectionName(label) ? bare : label;
  return fold(word)
    .replace(/^the (?=..)/, '')
    .replace(/ /g, '');
}

/** Plain words ("Nation", "Foreign Policy") or two letters are a section or a label as often as an outlet. */
export function isTelling(printed: string): boolean {
  const key = fold(printed);
  const isPlain = key.split(' ').every((word) => COMMON_WORDS.has(word));
  if (printed.length < 3 || isSectionName(printed) || (isPlain && !/^the\s/i.test(printed)))
    return false;
  return (
    /\s|\p{Ll}\p{Lu}|\d|\.\p{L}|^\p{Lu}{3,5}$/u.test(printed) || key.length >= SHORTEST_TELLING
  );
}

const SHORTEST_TELLING = 6;

/** Words of menus and footers that touch a site's name without being part of it. */
const AROUND = new Set(
  (
    'about get search follow followed subscribe sign log login contact join read view visit all more our my your copyright ' +
    'privacy policy terms use cookies cookie advertise newsletter newsletters app account homepage logo menu skip to from by ' +
    'on in for at of and home page back edition abonnieren über follow us help faq play explore discover support inside welcome ' +
    'register download email rights reserved via'
  ).split(' '),
);

/** A printed run of words without the words of menus around it: "Search Harbour Post" names the Harbour Post. */
export function tidyName(printed: string): string {
  let words = printed
    .replace(/[’']s$/u, '')
    .replace(/[™®]|TM$/u, '')
    .trim()
    .split(/\s+/);
  const isAround = (word: string | undefined) => word !== undefined && AROUND.has(fold(word));
  while (words.length > 1 && isAround(words[0])) words = words.slice(1);
  while (words.length > 1 && isAround(words.at(-1))) words = words.slice(0, -1);
  return words.join(' ').replace(LEGAL_FORM, '');
}

const LEGAL_FORM =
  /[,.]?\s(?:inc|incorporated|ltd|limited|llc|llp|gmbh|mbh|ag|plc|corp|corporation|company|co|s\.?a|oy|ab|as|bv|nv|pty|srl|spa|kg|s\.?p\.?a|m\.?b\.?h|sp(?:\.?\s?z\s?o\.?\s?o)?|gmbh\s(?:&|und)\sco(?:\.?\skg)?)\.?$/iu;

/** Lines whose words a page glued together: "NewsSportBusiness". */
export function isGlued(name: string): boolean {
  return name.split(' ').some((word) => (word.match(/\p{Ll}\p{Lu}/gu) ?? []).length > 1);
}
