import type { Target } from '../views/prose.ts';
import { organisationHref, placeHref } from './name-lists.ts';
import { articleUrl, countryUrl, personUrl, siteUrl } from './urls.ts';

/** Where a linked clause leads. */
export function targetUrl(target: Target): string {
  switch (target.kind) {
    case 'article':
      return articleUrl(target.id, target.at);
    case 'person':
      return personUrl(target.id);
    case 'country':
      return countryUrl(target.id);
    case 'organisation':
      return organisationHref(target.id);
    case 'place':
      return placeHref(target.id);
    case 'pair':
      return siteUrl(`pairs/${target.id}/`);
    case 'here':
      return `#${target.at}`;
  }
}
