import type { APIRoute } from 'astro';
import { absoluteUrl, file } from '../site/absolute-url.ts';
import { archive } from '../site/load-archive.ts';
import {
  aboutUrl,
  countriesUrl,
  peopleUrl,
  coverageUrl,
  quotesUrl,
  storiesUrl,
  siteUrl,
  timelineUrl,
} from '../site/urls.ts';

/** What the archive is and where its data are, for programs that read text. */
export const GET: APIRoute = ({ site }) => {
  const { title, description } = archive.settings;
  const line = (name: string, path: string, what: string) =>
    `- [${name}](${absoluteUrl(path, site)}): ${what}`;
  const lines = [
    `# ${oneLine(title)}`,
    '',
    `> ${oneLine(description)}`,
    '',
    'Every statement on these pages links to the sentence and the line of the clipping it was read from.',
    '',
    '## Pages',
    '',
    line('Timeline', timelineUrl(), 'all articles by day'),
    line('People', peopleUrl(), 'who is named, in what office, and what they said'),
    line('Countries', countriesUrl(), 'the same by country'),
    line('Quotes', quotesUrl(), 'who said what, and when'),
    line(
      'Stories',
      storiesUrl(),
      'reports of one story side by side, and what they give differently',
    ),
    line('Coverage', coverageUrl(), 'days with and without an article, by outlet and person'),
    line('About', aboutUrl(), 'method, limits, corrections'),
    '',
    '## Data',
    '',
    line(
      'Articles and quotes',
      siteUrl('data/index.json'),
      'the list of the files of each year (CSV, JSON, BibTeX, RIS, CSL JSON)',
    ),
    line('People', siteUrl('data/people.csv'), 'all people with their spellings (CSV)'),
    line('Feed', siteUrl('feed.xml'), 'the newest articles (Atom)'),
  ];
  return file('text/plain; charset=utf-8', `${lines.join('\n')}\n`);
};

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
