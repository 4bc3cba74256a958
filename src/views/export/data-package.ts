import type { Column } from './columns.ts';

/** A table in a file. */
export interface TableFile {
  /** Its name in the package: `articles-2025`. */
  readonly name: string;
  readonly title: string;
  /** From the folder of the package's description. */
  readonly path: string;
  readonly columns: readonly Column[];
}

/**
 * The description of tables as a Data Package (specs.frictionlessdata.io, version 1), by which programs read each column
 * as what it is.
 */
export function composeDataPackage(
  about: { readonly title: string; readonly description: string; readonly homepage?: string },
  tables: readonly TableFile[],
): object {
  return {
    profile: 'tabular-data-package',
    name: 'archive',
    ...about,
    resources: tables.map(({ name, title, path, columns }) => ({
      profile: 'tabular-data-resource',
      name,
      title,
      path,
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      schema: {
        fields: columns.map(({ says, ...column }) => ({ ...column, description: says })),
        missingValues: [''],
      },
    })),
  };
}
