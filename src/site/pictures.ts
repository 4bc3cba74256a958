import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { renderAsync } from '@resvg/resvg-js';
import type { AstroIntegration } from 'astro';
import type { Settings } from '#archive/settings.ts';
import { composeCard } from '../views/card.ts';
import {
  articleCard,
  choosePictured,
  hasPicture,
  nameCard,
  namePicturePath,
  picturePath,
} from '../views/pictures.ts';
import type { ArticleRow } from '../views/export/article-rows.ts';
import type { NameList } from '../views/export/name-list.ts';

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
  const rows = (await readJson(site, 'data/articles.json')) as ArticleRow[];
  const names = choosePictured((await readJson(site, 'search/names.json')) as NameList);
  for (const folder of ['articles', 'people', 'countries'])
    await mkdir(join(site, 'pictures', folder), { recursive: true });
  await draw(site, picturePath(), composeCard({ kicker: '', title, archive: description }));
  const icon = await readFile(join(site, 'favicon.svg'), 'utf8');
  await draw(site, 'pictures/icon.png', icon, 512);
  const cards = [
    ...rows
      .filter((row, n) => hasPicture(row, n))
      .map((row) => ({ path: picturePath(row.id), card: articleCard(row, title) })),
    ...names.map((named) => ({ path: namePicturePath(named), card: nameCard(named, title) })),
  ];
  for (let from = 0; from < cards.length; from += AT_ONCE)
    await Promise.all(
      cards
        .slice(from, from + AT_ONCE)
        .map(({ path, card }) => draw(site, path, composeCard(card))),
    );
}

async function readJson(site: string, path: string): Promise<unknown> {
  return JSON.parse(await readFile(join(site, path), 'utf8'));
}

async function draw(site: string, path: string, svg: string, width?: number): Promise<void> {
  const image = await renderAsync(svg, {
    font: { loadSystemFonts: false, fontFiles: [FONT], defaultFontFamily: 'Dateline Card' },
    ...(width !== undefined && { fitTo: { mode: 'width', value: width } }),
  });
  await writeFile(join(site, path), image.asPng());
}
