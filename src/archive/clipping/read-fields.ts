import type { ClippingFields } from './clipping.ts';
import { absent, type FieldContext } from './field-context.ts';
import { readAddress } from './read-address.ts';
import { readAuthors } from './read-authors.ts';
import { readDates } from './read-dates.ts';
import { readLanguage } from './read-language.ts';
import { readPictureCredits } from './read-picture-credits.ts';
import { readPlace } from './read-place.ts';
import { readPublisher } from './read-publisher.ts';
import { readTime } from './read-time.ts';
import { readTitle } from './read-title.ts';

/** Reads the fields of an article, each with its evidence. */
export function readFields(context: FieldContext): ClippingFields {
  const { date, updated } = readDates(context);
  const { place, agency } = readPlace(context);
  return {
    title: readTitle(context),
    date,
    updated,
    ...readTime(context, date),
    publisher: readPublisher(context, agency),
    agency,
    authors: readAuthors(context),
    url: readAddress(context),
    language: readLanguage(context),
    place,
    pictureCredits: readPictureCredits(context),
    tags: absent('The file states none.'),
  };
}
