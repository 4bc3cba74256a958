import { z } from 'zod';

/**
 * The front matter of `people/<id>.md`. Identity only; what sources say of the person is derived.
 * Import makes the file when it meets someone new and never rewrites it.
 */
export const personFrontMatter = z.strictObject({
  name: z.string().min(1),
  /** Spellings of the name known for this person, besides `name`. */
  also: z.array(z.string()).default([]),
  /** Names that look alike and are somebody else. */
  not: z.array(z.string()).default([]),
  /** Id of the record this one was merged into; its page redirects there. */
  sameAs: z.string().optional(),
  wikidata: z
    .string()
    .regex(/^Q\d+$/, 'expected Q and a number, as in Q42')
    .optional(),
  review: z.enum(['proposed', 'confirmed', 'rejected']),
});

export type PersonFrontMatter = z.output<typeof personFrontMatter>;

/** A person's authority record: `id` is the file's name, `note` its body (Markdown by the editor). */
export interface PersonRecord extends PersonFrontMatter {
  readonly id: string;
  readonly note: string;
}
