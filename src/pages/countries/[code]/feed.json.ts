import type { APIRoute } from 'astro';
import { countryPaths } from '../../../site/feed-subjects.ts';
import { jsonFeed, type FeedSubject } from '../../../site/feeds.ts';

export const getStaticPaths = countryPaths;

export const GET: APIRoute<{ subject: FeedSubject }> = ({ props, site }) =>
  jsonFeed(props.subject, site);
