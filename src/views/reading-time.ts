/** Words a minute of silent reading of English prose (Brysbaert 2019, mean of 190 studies, for non-fiction). */
const WORDS_A_MINUTE = 238;

/** Chinese and Japanese are written without blanks; about two signs make a word. */
const SIGNS_A_WORD = 2;

/** Where there is none of these, words are what stands between blanks: quicker to count, and most texts are such. */
const SIGN = /[\u2E80-\u{3FFFF}]/u;

/** Whole minutes that a text takes to read, at least one. */
export function minutesToRead(text: string): number {
  if (!SIGN.test(text)) return inMinutes(text.match(/\S+/g)?.length ?? 0);
  const signs = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0;
  const words =
    text.match(/[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+/gu)?.length ?? 0;
  return inMinutes(words + signs / SIGNS_A_WORD);
}

function inMinutes(words: number): number {
  return Math.max(1, Math.round(words / WORDS_A_MINUTE));
}
