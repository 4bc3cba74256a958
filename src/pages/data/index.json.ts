import type { APIRoute } from 'astro';
import { absoluteUrl, json } from '../../site/absolute-url.ts';
import { edition } from '../../site/edition.ts';
import { DATA_FILES, nameOfFile, years } from '../../site/data-files.ts';
import { archive } from '../../site/load-archive.ts';
import { dataUrl, siteUrl } from '../../site/urls.ts';

/** Which years the archive holds, how much of each, and the files that hold it. */
export const GET: APIRoute = ({ site }) =>
  json({
    edition,
    corrections: archive.settings.corrections,
    years: years.map(({ year, articles, quotes }) => ({
      year,
      articles: articles.length,
      quotes: quotes.length,
      files: DATA_FILES.map((format) => absoluteUrl(dataUrl(nameOfFile(format, year)), site)),
    })),
    people: absoluteUrl(dataUrl('people.csv'), site),
    countries: absoluteUrl(dataUrl('countries.csv'), site),
    network: absoluteUrl(dataUrl('network.graphml'), site),
    description: absoluteUrl(dataUrl('datapackage.json'), site),
    feeds: absoluteUrl(siteUrl('feeds.opml'), site),
  });
