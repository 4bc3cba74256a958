import type { APIRoute } from 'astro';
import { personPaths } from '../../../site/feed-subjects.ts';
import { jsonFeed, type FeedSubject } from '../../../site/feeds.ts';

export const getStaticPaths = personPaths;

export const GET: APIRoute<{ subject: FeedSubject }> = ({ props, site }) =>
  jsonFeed(props.subject, site);
