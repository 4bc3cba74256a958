import type { Pattern } from './find-marks.ts';
import { searchWords } from '../views/search/search-words.ts';

/** What to mark: words one by one, words in a row in quotation marks, an asterisk for any ending. */
export function decodeMarks(text: string): Pattern[] {
  return [...text.matchAll(/"([^"]*)"|([^\s"]+)/g)].flatMap(([, row, word = '']) => {
    const words = searchWords(row ?? word);
    if (words.length === 0) return [];
    return [{ forms: words.map((one) => new Set([one])), open: word.endsWith('*') }];
  });
}
