import type { CountryDossier, PersonDossier } from '#archive/backlinks/dossier.ts';
import { hasFeed, LONGEST_FEED_OF_NAME } from '../views/feed/feed.ts';
import { backlinks } from './backlinks.ts';
import type { FeedSubject } from './feeds.ts';
import { archive } from './load-archive.ts';
import { countryUrl, homeUrl, personUrl } from './urls.ts';

const { title, description } = archive.settings;

export const wholeArchive: FeedSubject = {
  title,
  description,
  articles: archive.articles,
  page: homeUrl(),
};

/** The paths of everybody who has a feed: each person whom a dated article names. */
export function personPaths() {
  return [...backlinks.people.values()]
    .filter(({ articles }) => hasFeed(articles))
    .map((dossier) => ({
      params: { id: dossier.record.id },
      props: { subject: personSubject(dossier) },
    }));
}

/** The static paths of the feeds of countries. */
export function countryPaths() {
  return [...backlinks.countries.values()]
    .filter(({ articles }) => hasFeed(articles))
    .map((dossier) => ({
      params: { code: dossier.record.code.toLowerCase() },
      props: { subject: countrySubject(dossier) },
    }));
}

function personSubject({ record, articles }: PersonDossier): FeedSubject {
  return {
    title: `${record.name} · ${title}`,
    description: `Articles of this archive that name ${record.name}.`,
    articles,
    page: personUrl(record.id),
    most: LONGEST_FEED_OF_NAME,
  };
}

function countrySubject({ record, articles }: CountryDossier): FeedSubject {
  return {
    title: `${record.name} · ${title}`,
    description: `Articles of this archive that name ${record.name}.`,
    articles,
    page: countryUrl(record.code),
    most: LONGEST_FEED_OF_NAME,
  };
}
