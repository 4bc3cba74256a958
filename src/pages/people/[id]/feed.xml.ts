import type { APIRoute } from 'astro';
import { personPaths } from '../../../site/feed-subjects.ts';
import { atomFeed, type FeedSubject } from '../../../site/feeds.ts';

export const getStaticPaths = personPaths;

export const GET: APIRoute<{ subject: FeedSubject }> = ({ props, site }) =>
  atomFeed(props.subject, site);
