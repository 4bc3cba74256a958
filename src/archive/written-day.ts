import { z } from 'zod';
import { isoDate, type IsoDate } from './iso-date.ts';

/** A day as people write it into a file of the content folder: `YYYY-MM-DD`, and one of the calendar. */
export const writtenDay = z.string().transform((text, context): IsoDate => {
  const date = isoDate(text);
  if (date) return date;
  context.addIssue({
    code: 'custom',
    message: `"${text}" is not a day of the calendar written YYYY-MM-DD`,
  });
  return z.NEVER;
});
