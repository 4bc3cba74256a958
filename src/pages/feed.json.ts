import type { APIRoute } from 'astro';
import { wholeArchive } from '../site/feed-subjects.ts';
import { jsonFeed } from '../site/feeds.ts';

export const GET: APIRoute = ({ site }) => jsonFeed(wholeArchive, site);
