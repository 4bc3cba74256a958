import { fold } from '#archive/text/fold.ts';

const DOTS_INSIDE = /(\p{L})\.(?=\p{L})/gu;

/** The words of a text as search compares them: no accents, no case, "U.S." the same as "US". */
export function searchWords(text: string): string[] {
  return fold(text.normalize('NFC').replace(DOTS_INSIDE, '$1')).split(' ').filter(Boolean);
}
