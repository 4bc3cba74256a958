import { z } from 'zod';

/** The front matter of `countries/<code in lower case>.md`. */
export const countryFrontMatter = z.strictObject({
  /** ISO 3166-1 alpha-2. */
  code: z.string().regex(/^[A-Z]{2}$/, 'expected the two capitals of ISO 3166-1, as in FR'),
  name: z.string().min(1),
  /** Further names that stand for it in this archive. */
  also: z.array(z.string()).default([]),
  review: z.enum(['proposed', 'confirmed', 'rejected']),
});

export type CountryFrontMatter = z.output<typeof countryFrontMatter>;

export interface CountryRecord extends CountryFrontMatter {
  readonly note: string;
}
