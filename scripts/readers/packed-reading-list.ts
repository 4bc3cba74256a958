import { decode } from '../read-encoding.ts';
import { readAddress, readDay, readPersons, readTags } from './field-values.ts';
import type { HeldText } from './joined-contents.ts';
import type { PackedFile } from './packed-files.ts';
import { textLines } from './records.ts';
import { composeContents, type FieldName, type ToldLine } from './told-articles.ts';

const LISTS = /(?:^|\/)metadata_\d+_to_\d+\.json$/;

/** What a reading list says of an article, under its names. A day of saving is none of publication. */
const STATED: Readonly<Record<string, FieldName>> = {
  title: 'title',
  author: 'authors',
  url: 'url',
  publishedAt: 'date',
  siteName: 'publisher',
  labels: 'tags',
};

/**
 * The articles of an Omnivore export: lists `metadata_0_to_20.json` tell of each what is known, `content/<slug>.html`
 * holds its text. With the paths of the files that were read so.
 */
export function readingListTexts(
  archive: string,
  files: readonly PackedFile[],
): { readonly texts: readonly HeldText[]; readonly paths: ReadonlySet<string> } {
  const lists = files.filter(({ path }) => LISTS.test(path));
  const paths = new Set<string>();
  const texts: HeldText[] = [];
  for (const list of lists) {
    const folder = list.path.slice(0, list.path.lastIndexOf('/') + 1);
    for (const item of itemsOf(list.bytes)) {
      const path = `${folder}content/${String(item['slug'])}.html`;
      const file = files.find((each) => each.path === path);
      if (!file) continue;
      const text = textLines(decode(file.bytes).text);
      const contents = composeContents(archive, [{ place: path, told: toldOf(item), text }]);
      if ('refused' in contents) continue;
      texts.push({ head: [], contents });
      paths.add(path);
    }
  }
  for (const { path } of texts.length > 0 ? lists : []) paths.add(path);
  return { texts, paths };
}

function itemsOf(bytes: Uint8Array): readonly Readonly<Record<string, unknown>>[] {
  try {
    const data: unknown = JSON.parse(decode(bytes).text);
    return Array.isArray(data)
      ? data.filter((each) => typeof each === 'object' && each !== null)
      : [];
  } catch {
    return [];
  }
}

function toldOf(item: Readonly<Record<string, unknown>>): ToldLine[] {
  return Object.entries(item).flatMap(([label, value]): ToldLine[] => {
    const said = Array.isArray(value) ? value.join('; ') : value;
    if (typeof said !== 'string' || said.trim() === '') return [];
    const name = STATED[label];
    const read = name && valueOf(name, said);
    const isStated = name !== undefined && read !== undefined && read.length > 0;
    return [{ label, value: said, ...(isStated && { states: [name, read] as const }) }];
  });
}

function valueOf(name: FieldName, said: string): string | readonly string[] | undefined {
  if (name === 'authors') return readPersons(said);
  if (name === 'date') return readDay(said);
  if (name === 'url') return readAddress(said);
  return name === 'tags' ? readTags(said) : said;
}
