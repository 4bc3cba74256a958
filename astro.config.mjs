import { join } from 'node:path';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { listedInSitemap } from './src/site/listed-in-sitemap.ts';
import { pictures } from './src/site/pictures.ts';
import { readSettings } from './src/site/read-settings.ts';
import { makeSearchIndex } from './src/site/make-search-index.ts';
import { serverBuild } from './src/site/server-build.ts';
import { decodeShard, shardOfSite } from './src/site/shard.ts';

/** Set by `scripts/build.ts` and `scripts/dev.ts` from `--content`, `--out` and `--shard`. */
const content = process.env.DATELINE_CONTENT ?? 'content';
const out = process.env.DATELINE_OUT ?? 'dist';
const cache = process.env.DATELINE_CACHE ?? '.cache/astro';
const shard = decodeShard(process.env.DATELINE_SHARD ?? '');

const settings = readSettings(content);
const { address, language } = settings;
const published = address === undefined ? undefined : new URL(address.replace(/\/*$/, '/'));

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
  vite: { build: { assetsInlineLimit: 0 } },
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  prerenderConflictBehavior: 'error',
  // A page whose `cacheKey` (src/site/cache-key.ts) is that of the last build is not made again.
  experimental: { incrementalBuild: true },
  integrations: [
    serverBuild(),
    ...(shard ? [shardOfSite(shard, content)] : []),
    ...(published ? [sitemap({ filter: (page) => listedInSitemap(out, page, published) })] : []),
    pictures(cache),
    makeSearchIndex(language, content, shard),
  ],
});
