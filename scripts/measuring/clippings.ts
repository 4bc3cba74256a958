import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { between, diceOf, pick } from './dice.ts';
import { GIVEN, STEMS } from './invented-tables.ts';
import { PUBLISHERS } from './layouts.ts';
import type { Newsroom } from './newsroom.ts';
import { inventArticle } from './newswire.ts';

export interface InventedClipping {
  readonly name: string;
  readonly text: string;
}

const FIRST_DAY = Date.UTC(2016, 0, 1);
const DAYS = 3_650;
const DAY = 86_400_000;

/** The clipping of a number: an invented article in the layout of one of eight publishers. */
export function inventClipping(newsroom: Newsroom, number: number): InventedClipping {
  const dice = diceOf(4, number);
  const publisher = pick(dice, PUBLISHERS);
  const others = [0, 0, 0, 0].map(
    () => inventArticle(newsroom, Math.max(0, number - between(dice, 1, 40))).headline,
  );
  const text = publisher.print({
    article: inventArticle(newsroom, number),
    publisher,
    writer: `${pick(dice, GIVEN)} ${pick(dice, STEMS)}el`,
    day: new Date(FIRST_DAY + between(dice, 0, DAYS - 1) * DAY),
    clock: `${between(dice, 10, 23)}:${between(dice, 10, 59)}`,
    others,
    dice,
  });
  return { name: `${String(number).padStart(6, '0')}.${publisher.ending}`, text: `${text}\n` };
}

/** Writes a content folder with so many clippings; gives how many characters they have. */
export async function writeContent(
  content: string,
  newsroom: Newsroom,
  articles: number,
): Promise<number> {
  await mkdir(path.join(content, 'sources'), { recursive: true });
  const settings = 'title: Bench\ndescription: Invented news to measure on\n';
  await writeFile(path.join(content, 'archive.yaml'), settings);
  let chars = 0;
  for (let number = 0; number < articles; number++)
    chars += await writeClipping(path.join(content, 'sources'), newsroom, number);
  return chars;
}

/** Writes the clipping of a number into a folder; gives how many characters it has. */
export async function writeClipping(
  folder: string,
  newsroom: Newsroom,
  number: number,
): Promise<number> {
  const { name, text } = inventClipping(newsroom, number);
  await writeFile(path.join(folder, name), text);
  return text.length;
}
