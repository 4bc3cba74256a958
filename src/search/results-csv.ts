import { encodeCsv } from '../views/export/csv.ts';
import type { Entry } from './entries.ts';
import type { Pattern } from './find-marks.ts';
import { findPassages } from './passages.ts';
import { addressOf } from './show-result.ts';

const COLUMNS = [
  'date',
  'publisher',
  'title',
  'speaker',
  'speakerInferred',
  'kind',
  'address',
  'passage',
];

/** The result list as a table, one line a matching sentence (or an article that has none). */
export function encodeResults(
  entries: readonly Entry[],
  patterns: readonly Pattern[],
  site: string,
): string {
  const rows = entries.flatMap((entry) => {
    const passages = findPassages(entry, patterns);
    const shown = passages.length > 0 ? passages : [{ pieces: [] }];
    return shown.map((passage) => {
      const { date, publisher, title, speaker } = entry;
      const address = 'address' in passage ? passage.address : undefined;
      const text = passage.pieces.map((piece) => piece.text).join('');
      const inferred = entry.inferred ? 'true' : '';
      const url = site + addressOf(entry.path, [], address);
      return [date, publisher, title, speaker, inferred, kindOf(entry), url, text];
    });
  });
  return encodeCsv([COLUMNS, ...rows.map((row) => row.map((cell) => cell ?? ''))]);
}

/** As the data files call it: said in quotation marks, reported, or set apart as speech; nothing of an article. */
function kindOf({ path, reported, apart }: Entry): string {
  if (!path.includes('#')) return '';
  return reported ? 'reported' : apart ? 'pulled' : 'direct';
}
