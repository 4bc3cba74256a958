import { join } from 'node:path';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { citationStyles } from './src/site/citation-styles.ts';
import { lightScripts } from './src/site/light-scripts.ts';
import { listedInSitemap } from './src/site/listed-in-sitemap.ts';
import { pictures } from './src/site/pictures.ts';
import { readSettings } from './src/site/read-settings.ts';
import { makeSearchIndex } from './src/site/make-search-index.ts';
import { serverBuild } from './src/site/server-build.ts';
import { choosePart, decodeShard } from './src/site/shard.ts';
import { press } from './src/site/press/press.ts';
import { youngSlots } from './src/site/press/young-slots.ts';

/** Set by `scripts/build.ts` and `scripts/dev.ts` from `--content`, `--out` and `--shard`. */
const content = process.env.DATELINE_CONTENT ?? 'content';
const out = process.env.DATELINE_OUT ?? 'dist';
const cache = process.env.DATELINE_CACHE ?? '.cache/astro';
/** The site as it stands while the next one is built. */
const standing = process.env.DATELINE_STANDING;
const shard = decodeShard(process.env.DATELINE_SHARD ?? '');

const settings = readSettings(content);
const { address, language } = settings;
const published = address === undefined ? undefined : new URL(address.replace(/\/*$/, '/'));

/** The addresses of all pages, once they are made. */
const pages = [];

export default defineConfig({
  ...(published && { site: published.href, base: published.pathname }),
  outDir: out,
  cacheDir: cache,
  output: 'static',
  trailingSlash: 'always',
  // Styles and scripts stay in files: the Content-Security-Policy allows nothing inline.
  build: {
    format: 'directory',
    concurrency: 8,
    inlineStylesheets: 'never',
    server: join(cache, 'server'),
  },
  vite: {
    build: { assetsInlineLimit: 0 },
    plugins: [lightScripts(), youngSlots(), citationStyles()],
  },
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  integrations: [
    serverBuild(),
    press({
      standing,
      cache,
      choose: shard && choosePart(shard, content),
      pages,
    }),
    ...(published
      ? [
          sitemap({
            customPages: pages,
            filter: (page) => listedInSitemap(out, page, published),
          }),
        ]
      : []),
    pictures(cache),
    makeSearchIndex(language, content, shard, standing),
  ],
});
