import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { writeBag } from './bagging/write-bag.ts';
import { CONTENT, OUT, readOptions } from './options.ts';
import { readSettings } from './read-settings.ts';
import { failRefused, Refused } from './refused.ts';
import { requireContent, requireSite } from './require-folders.ts';
import { ROOT } from './run.ts';

const USAGE = `npm run bag -- FOLDER [--content DIR] [--out DIR]

Puts the content folder (default: content) and its built site (default: dist) into a new folder, as a bag in the form
of BagIt: with the SHA-256 of each file, so that whoever keeps it can tell in later years that nothing has changed.`;

const { values, positionals } = readOptions(USAGE, { ...CONTENT, ...OUT }, true);
await run(positionals).catch(failRefused);

async function run([bag, ...others]: readonly string[]): Promise<void> {
  const { content, out } = values;
  if (bag === undefined || others.length > 0)
    throw new Refused('Name one folder for the bag, as in: npm run bag -- ../harbour-2031');
  if (existsSync(bag))
    throw new Refused(`${bag} exists. Name a folder that does not: a bag is never changed.`);
  await requireContent(content);
  await requireSite(out);
  const { title, description, address } = await readSettings(content);
  const about = JSON.parse(await readFile(path.join(ROOT, 'package.json'), 'utf8')) as {
    name: string;
    version: string;
  };
  const agent = `${about.name} ${about.version}`;
  const files = await writeBag(
    path.resolve(bag),
    { content, site: out },
    { title, description, address, agent },
  );
  console.log(`${bag} holds ${files} files of ${content} and ${out}.`);
}
