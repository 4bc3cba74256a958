import type { APIRoute } from 'astro';
import { file } from '../site/absolute-url.ts';
import { archive } from '../site/load-archive.ts';
import { homeUrl, siteUrl } from '../site/urls.ts';

/** How the archive is called and drawn when it is put on a home screen. */
export const GET: APIRoute = () => {
  const { title, description, language } = archive.settings;
  const manifest = {
    name: title,
    description,
    lang: language,
    start_url: homeUrl(),
    scope: homeUrl(),
    display: 'browser',
    background_color: '#fcfbf8',
    theme_color: '#fcfbf8',
    icons: [
      { src: siteUrl('favicon.svg'), type: 'image/svg+xml', sizes: 'any' },
      { src: siteUrl('pictures/icon.png'), type: 'image/png', sizes: '512x512' },
    ],
  };
  return file('application/manifest+json; charset=utf-8', `${JSON.stringify(manifest)}\n`);
};
