import type { APIRoute } from 'astro';
import { absoluteUrl, json } from '../../site/absolute-url.ts';
import { DATA_FILES, years } from '../../site/data-files.ts';
import { siteUrl } from '../../site/urls.ts';

/** Which years the archive holds, how much of each, and the files that hold it. */
export const GET: APIRoute = ({ site }) =>
  json({
    years: years.map(({ year, articles, quotes }) => ({
      year,
      articles: articles.length,
      quotes: quotes.length,
      files: Object.keys(DATA_FILES).map((name) =>
        absoluteUrl(siteUrl(`data/${year}/${name}`), site),
      ),
    })),
    people: absoluteUrl(siteUrl('data/people.csv'), site),
  });
