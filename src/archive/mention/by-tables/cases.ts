export type Gender = 'm' | 'f' | '-';

/** A word read as a case of its nominative. The word itself is one of its readings. */
export interface CaseReading {
  readonly nominative: string;
  readonly case: string;
  readonly gender: Gender;
  /** A reading that another one is likelier than, where nothing else tells. */
  readonly unlikely?: boolean;
}

export interface CaseRow {
  readonly case: string;
  readonly gender: Gender;
  readonly ending: string;
  readonly nominative: string;
}

/** All readings of a word: itself, and the nominatives of which a row of the table makes it a case. */
export function readCases(word: string, rows: readonly CaseRow[]): CaseReading[] {
  const self: CaseReading = { nominative: word, case: 'nom', gender: '-' };
  return [
    self,
    ...rows.flatMap(({ ending, nominative, ...row }): CaseReading[] =>
      word.length > ending.length + 1 && word.endsWith(ending)
        ? [
            {
              case: row.case,
              gender: row.gender,
              nominative: word.slice(0, -ending.length) + nominative,
            },
          ]
        : [],
    ),
  ];
}

/** Rows `gen m: ого>ий, а>`. */
export function parseCases(table: string): CaseRow[] {
  return table
    .split('\n')
    .filter(Boolean)
    .flatMap((line) => {
      const [head = '', pairs = ''] = line.split(': ');
      const [name = '', gender = '-'] = head.split(' ');
      return pairs.split(', ').map((pair): CaseRow => {
        const [ending = '', nominative = ''] = pair.split('>');
        return { case: name, gender: gender as Gender, ending, nominative };
      });
    });
}
