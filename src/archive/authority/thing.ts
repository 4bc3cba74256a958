import { z } from 'zod';

/** The front matter of `organisations/<id>.md` and `places/<id>.md`. */
export const thingFrontMatter = z.strictObject({
  name: z.string().min(1),
  also: z.array(z.string()).default([]),
  not: z.array(z.string()).default([]),
  sameAs: z.string().optional(),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, 'expected the two capitals of ISO 3166-1, as in FR')
    .optional(),
  wikidata: z
    .string()
    .regex(/^Q\d+$/, 'expected Q and a number, as in Q42')
    .optional(),
  review: z.enum(['proposed', 'confirmed', 'rejected']),
});

export type ThingFrontMatter = z.output<typeof thingFrontMatter>;

/** The authority record of an organisation or of a place below a country. */
export interface ThingRecord extends ThingFrontMatter {
  readonly id: string;
  readonly note: string;
}
