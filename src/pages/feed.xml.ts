import type { APIRoute } from 'astro';
import { wholeArchive } from '../site/feed-subjects.ts';
import { atomFeed } from '../site/feeds.ts';

export const GET: APIRoute = ({ site }) => atomFeed(wholeArchive, site);
