import anyAscii from 'any-ascii';

/** Small letters that Unicode does not take apart, and what English newspapers print for them. */
const UNDECOMPOSED: Record<string, string> = {
  ı: 'i',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ð: 'd',
};

/** Most texts are plain letters, which need no look at any table of characters. */
const ASCII = /^[\t\n\r -~]*$/;
const FOLDED = /^[a-z0-9]+$/;

/**
 * A form of a text for comparing, never for showing: compatibility-decomposed, without accents,
 * lower case, apostrophes dropped, everything else that is not a letter or digit one blank.
 */
export function fold(text: string): string {
  if (FOLDED.test(text)) return text;
  if (ASCII.test(text))
    return text
      .toLowerCase()
      .replace(/['`]/g, '')
      .replace(/[^a-z0-9]+/g, ' ')
      .trim();
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}\u00AD\u200B-\u200D\u2060\uFEFF'’‘`ʼ]/gu, '')
    .replace(/[ıøłđßæœþð]/g, (letter) => UNDECOMPOSED[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * An address-safe name in ASCII letters, digits and single hyphens, other scripts written in Latin letters; `''` where
 * nothing is left.
 */
export function slug(text: string, longest = 60): string {
  const words = fold(anyAscii(text.normalize('NFKC')))
    .replace(/[^a-z0-9 ]+/g, '')
    .split(' ')
    .filter(Boolean);
  let made = '';
  for (const word of words) {
    const next = made ? `${made}-${word}` : word;
    if (next.length > longest) break;
    made = next;
  }
  return made || (words[0] ?? '').slice(0, longest);
}
