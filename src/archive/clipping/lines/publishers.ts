import { AGENCIES, INSTITUTIONS, OUTLETS, OWNERS } from './publisher-table.ts';

/** What is known of a publisher beyond what a clipping prints. */
export interface Publisher {
  readonly name: string;
  readonly hosts: readonly string[];
  readonly aliases: readonly string[];
  /** A news agency: others print its texts under their own name. */
  readonly agency: boolean;
  /** A body that news speaks of: its name alone on a page is a subject more often than the publisher. */
  readonly institution: boolean;
}

export const PUBLISHERS: readonly Publisher[] = [
  ...parse(AGENCIES, { agency: true }),
  ...parse(OUTLETS, {}),
  ...parse(INSTITUTIONS, { institution: true }),
];

/** Companies that own outlets, by the names they print. */
export const OWNER_NAMES: readonly string[] = OWNERS.trim().split(/[|\n]/);

function parse(
  table: string,
  { agency = false, institution = false }: { agency?: boolean; institution?: boolean },
): Publisher[] {
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
        institution,
      };
    });
}
