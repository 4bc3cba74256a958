import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { renderAsync } from '@resvg/resvg-js';
import type { AstroIntegration } from 'astro';

const FONT = fileURLToPath(new URL('./picture/card.ttf', import.meta.url));
const AT_ONCE = 8;
/** Wide enough for the large cards of those who show them, and half the bytes of twice the width. */
const WIDTH = 800;
const ICON_WIDTH = 512;

/**
 * Makes PNG files of the drawings in the folder of pictures, and the icon for home screens. One whose drawing has not
 * changed is taken from the cache.
 */
export function pictures(cache: string): AstroIntegration {
  return {
    name: 'dateline:pictures',
    hooks: {
      'astro:build:done': async ({ dir }) => drawPictures(fileURLToPath(dir), cache),
    },
  };
}

async function drawPictures(site: string, cache: string): Promise<void> {
  const folder = join(site, 'pictures');
  const kept = join(cache, 'pictures');
  for (const each of [folder, kept]) await mkdir(each, { recursive: true });
  const drawings = (await readdir(folder, { recursive: true })).filter((name) =>
    name.endsWith('.svg'),
  );
  for (let from = 0; from < drawings.length; from += AT_ONCE)
    await Promise.all(
      drawings.slice(from, from + AT_ONCE).map(async (name) => {
        const drawing = join(folder, name);
        await draw(drawing, drawing.replace(/svg$/, 'png'), WIDTH, kept);
        await rm(drawing);
      }),
    );
  await draw(join(site, 'favicon.svg'), join(folder, 'icon.png'), ICON_WIDTH, kept);
}

async function draw(drawing: string, picture: string, width: number, kept: string): Promise<void> {
  const svg = await readFile(drawing, 'utf8');
  const hash = createHash('sha256').update(`${width} ${svg}`).digest('hex');
  const known = join(kept, `${hash}.png`);
  if (existsSync(known)) return copyFile(known, picture);
  const image = await renderAsync(svg, {
    font: { loadSystemFonts: false, fontFiles: [FONT], defaultFontFamily: 'Dateline Card' },
    fitTo: { mode: 'width', value: width },
  });
  const png = image.asPng();
  await writeFile(picture, png);
  await writeFile(known, png);
}
