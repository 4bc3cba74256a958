import { AGENCIES, OUTLETS } from './publisher-table.ts';

/** What is known of a publisher beyond what a clipping prints. */
export interface Publisher {
  readonly name: string;
  readonly hosts: readonly string[];
  readonly aliases: readonly string[];
  /** A news agency: others print its texts under their own name. */
  readonly agency: boolean;
}

export const PUBLISHERS: readonly Publisher[] = [
  ...parse(AGENCIES, true),
  ...parse(OUTLETS, false),
];

function parse(table: string, agency: boolean): Publisher[] {
  return table
    .trim()
    .split('\n')
    .map((row) => {
      const [name = '', hosts = '', aliases = ''] = row.split(';').map((cell) => cell.trim());
      return {
        name,
        hosts: hosts.split(' ').filter(Boolean),
        aliases: aliases
          .split(',')
          .map((alias) => alias.trim())
          .filter(Boolean),
        agency,
      };
    });
}
