import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { renderAsync } from '@resvg/resvg-js';
import type { AstroIntegration } from 'astro';
import type { Settings } from '#archive/settings.ts';
import { composeCard } from '../views/card.ts';
import { articleCard, hasPicture, picturePath } from '../views/pictures.ts';
import type { ArticleRow } from '../views/export/article-rows.ts';

const FONT = fileURLToPath(new URL('./picture/card.ttf', import.meta.url));
const AT_ONCE = 8;

/** Draws the pictures that stand for pages elsewhere (Open Graph), and the icon for home screens. */
export function pictures(settings: Settings): AstroIntegration {
  return {
    name: 'dateline:pictures',
    hooks: {
      'astro:build:done': async ({ dir }) => drawPictures(fileURLToPath(dir), settings),
    },
  };
}

async function drawPictures(site: string, { title, description }: Settings): Promise<void> {
  const rows = JSON.parse(
    await readFile(join(site, 'data', 'articles.json'), 'utf8'),
  ) as ArticleRow[];
  await mkdir(join(site, 'pictures', 'articles'), { recursive: true });
  await draw(site, picturePath(), composeCard({ kicker: '', title, archive: description }));
  const icon = await readFile(join(site, 'favicon.svg'), 'utf8');
  await draw(site, 'pictures/icon.png', icon, 512);
  const drawn = rows.filter((row, n) => hasPicture(row, n));
  for (let from = 0; from < drawn.length; from += AT_ONCE)
    await Promise.all(
      drawn
        .slice(from, from + AT_ONCE)
        .map((row) => draw(site, picturePath(row.id), composeCard(articleCard(row, title)))),
    );
}

async function draw(site: string, path: string, svg: string, width?: number): Promise<void> {
  const image = await renderAsync(svg, {
    font: { loadSystemFonts: false, fontFiles: [FONT], defaultFontFamily: 'Dateline Card' },
    ...(width !== undefined && { fitTo: { mode: 'width', value: width } }),
  });
  await writeFile(join(site, path), image.asPng());
}
