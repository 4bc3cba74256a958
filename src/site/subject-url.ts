import type { Subject } from '../views/register.ts';
import { organisationHref, placeHref } from './name-lists.ts';
import { countryUrl, personUrl } from './urls.ts';

const URL_OF = {
  person: personUrl,
  country: countryUrl,
  organisation: organisationHref,
  place: placeHref,
} as const;

/** The page of someone or something that articles name. */
export function subjectUrl({ kind, id }: Subject): string {
  return URL_OF[kind](id);
}
