import { parse } from 'yaml';
import { z } from 'zod';
import { contactAddress, webAddress } from './web-address.ts';

const column = z.string().min(1).optional();
/** The columns of a table by what they hold; a column that is not named is told and not read. */
const columnMap = z.strictObject({
  title: column,
  text: column,
  date: column,
  authors: column,
  publisher: column,
  url: column,
  language: column,
  tags: column,
});

const published = z.enum(['full', 'excerpt']);

/** `content/archive.yaml`: what is particular to one archive. */
export const settings = z.strictObject({
  title: z.string().min(1),
  description: z.string().min(1),
  /** Where the site will be published, e.g. `https://example.org/archive/`. Without it there are no canonical addresses. */
  address: webAddress.optional(),
  language: z.string().default('en'),
  /** `full` prints whole articles; `excerpt` prints the first sentences and links to the original. */
  publish: published.default('full'),
  /** What else is to be done with all articles of an outlet, or with one article by its id. */
  publishing: z
    .strictObject({
      publishers: z.record(z.string(), published).optional(),
      articles: z.record(z.string(), published).optional(),
    })
    .optional(),
  /** Where readers can propose a correction, e.g. the address of the repository's new-issue form, or `mailto:`. */
  corrections: contactAddress.optional(),
  /** Whose borders maps draw: those most states recognise, those of actual control, or no maps at all. */
  map: z.enum(['recognised', 'de facto', 'none']).default('recognised'),
  /** Where links in `sources/` may lead: to files of the content folder, or to any file of the machine. */
  links: z.enum(['inside', 'anywhere']).default('inside'),
  /** The names of collections, by the subfolders of `sources/` that they are. */
  collections: z.record(z.string(), z.string().min(1)).optional(),
  /** For tables of articles (CSV, JSON) by the name of the file: which column holds what. */
  columns: z.record(z.string(), columnMap).optional(),
});

export type Settings = z.output<typeof settings>;
/** Which column of a table holds what, by its name. */
export type ColumnMap = z.output<typeof columnMap>;

/** What an archive without an `archive.yaml` is called. */
const NAMELESS = {
  title: 'An archive of clippings',
  description: 'News articles, clipped and indexed.',
};

/** The settings that the text of an `archive.yaml` holds; plain ones where there is no file. Throws where it does not fit. */
export function decodeSettings(text: string | undefined): Settings {
  return settings.parse(text === undefined ? NAMELESS : parse(text));
}
