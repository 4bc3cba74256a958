/** Words a minute of silent reading of English prose (Brysbaert 2019, mean of 190 studies, for non-fiction). */
const WORDS_A_MINUTE = 238;

/** Chinese and Japanese are written without blanks; about two signs make a word. */
const SIGNS_A_WORD = 2;

/** Whole minutes that a text takes to read, at least one. */
export function minutesToRead(text: string): number {
  const signs = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0;
  const words =
    text.match(/[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+/gu)?.length ?? 0;
  return Math.max(1, Math.round((words + signs / SIGNS_A_WORD) / WORDS_A_MINUTE));
}
