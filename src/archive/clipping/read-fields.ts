import type { ClippingFields } from './clipping.ts';
import { absent, type FieldContext } from './page/field-context.ts';
import { readAddress } from './publisher/read-address.ts';
import { readAuthors } from './authors/read-authors.ts';
import { readDates } from './date/read-dates.ts';
import { readLanguage } from './place/read-language.ts';
import { readPictureCredits } from './authors/read-picture-credits.ts';
import { readPlace } from './place/read-place.ts';
import { readPublisher } from './publisher/read-publisher.ts';
import { readReportSource } from './authors/read-report-source.ts';
import { readTime } from './date/read-time.ts';
import { readTitle } from './title/read-title.ts';

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
    reportSource: readReportSource(context),
    authors: readAuthors(context),
    url: readAddress(context),
    language: readLanguage(context),
    place,
    pictureCredits: readPictureCredits(context),
    tags: absent('The file states none.'),
  };
}
