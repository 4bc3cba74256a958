import type { CountryDossier, PersonDossier } from '#archive/backlinks/dossier.ts';
import { hasFeed, LONGEST_FEED_OF_NAME, newestDated } from '../views/feed/feed.ts';
import { backlinks } from './backlinks.ts';
import { withKeys } from './cache-key.ts';
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

const followedPeople = [...backlinks.people.values()].filter(({ articles }) => hasFeed(articles));
const followedCountries = [...backlinks.countries.values()].filter(({ articles }) =>
  hasFeed(articles),
);

/** All feeds, by what they are of. */
export function listedFeeds(): { title: string; subjects: FeedSubject[] }[] {
  return [
    { title, subjects: [wholeArchive] },
    { title: 'People', subjects: followedPeople.map(personSubject) },
    { title: 'Countries', subjects: followedCountries.map(countrySubject) },
  ];
}

/** The paths of everybody who has a feed: each person whom a dated article names. */
export function personPaths() {
  return withKeys(
    followedPeople.map((dossier) => ({
      params: { id: dossier.record.id },
      props: { subject: personSubject(dossier) },
    })),
  );
}

/** The static paths of the feeds of countries. */
export function countryPaths() {
  return withKeys(
    followedCountries.map((dossier) => ({
      params: { code: dossier.record.code.toLowerCase() },
      props: { subject: countrySubject(dossier) },
    })),
  );
}

function personSubject({ record, articles }: PersonDossier): FeedSubject {
  return {
    title: `${record.name} · ${title}`,
    description: `Articles of this archive that name ${record.name}.`,
    articles: newestDated(articles, LONGEST_FEED_OF_NAME),
    page: personUrl(record.id),
  };
}

function countrySubject({ record, articles }: CountryDossier): FeedSubject {
  return {
    title: `${record.name} · ${title}`,
    description: `Articles of this archive that name ${record.name}.`,
    articles: newestDated(articles, LONGEST_FEED_OF_NAME),
    page: countryUrl(record.code),
  };
}
