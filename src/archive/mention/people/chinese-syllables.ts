import type { Word } from '../words.ts';

const SYLLABLES =
  /^(?:[bpmfdtnlgkhjqxrzcsyw]|[zcs]h)?(?:i?ang|i?ao|i?an|iong|ing|eng|ong|ung|uang|u?ai|uan|ian|iu|ie|ia|ei|en|er|in|ou|ui|un|uo|ua|ue|a|e|i|o|u)(?:(?:[bpmfdtnlgkhjqxrzcsyw]|[zcs]h)(?:i?ang|i?ao|i?an|iong|ing|eng|ong|ung|uang|u?ai|uan|ian|iu|ie|ia|ei|en|er|in|ou|ui|un|uo|ua|ue|a|e|i|o|u))?$/;

/** Whether a word is one or two syllables of Chinese in Latin letters: "Wei", "Jianguo". */
export function isSyllables({ key }: Pick<Word, 'key'>): boolean {
  return SYLLABLES.test(key);
}
