/**
 * Makes `src/archive/authority/countries/countries.json` from packages of the development tree:
 * names and numeric codes of ISO 3166-1 from i18n-iso-countries (MIT), display names from the Unicode CLDR
 * through Intl.DisplayNames (Unicode licence). Run it when a country changes its name:
 *
 *     node scripts/make-countries.ts
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import iso from 'i18n-iso-countries';

const OUTPUT = new URL('../src/archive/authority/countries/countries.json', import.meta.url);

/** Where the catalogue's short name is an abbreviation, or not the name that news in English uses. */
const OWN_DISPLAY_NAMES: Record<string, string> = {
  AG: 'Antigua and Barbuda',
  BA: 'Bosnia and Herzegovina',
  CD: 'DR Congo',
  CG: 'Republic of the Congo',
  CI: 'Ivory Coast',
  GB: 'United Kingdom',
  HK: 'Hong Kong',
  MO: 'Macau',
  PS: 'Palestine',
  TR: 'Turkey',
  US: 'United States',
};

/** Continents as the United Nations' statistics division draws them (M49), with the Middle East apart. */
const REGIONS: Record<string, string> = {
  Africa:
    'DZ AO BJ BW BF BI CV CM CF TD KM CG CD CI DJ EG GQ ER SZ ET GA GM GH GN GW KE LS LR LY MG MW ML MR MU YT MA MZ NA NE NG RE RW SH ST SN SC SL SO ZA SS SD TZ TG TN UG EH ZM ZW',
  Americas:
    'AI AG AR AW BS BB BZ BM BO BQ BR CA KY CL CO CR CU CW DM DO EC SV FK GF GL GD GP GT GY HT HN JM MQ MX MS NI PA PY PE PR BL KN LC MF PM VC SX SR TT TC US UY VE VG VI GS',
  Asia: 'AF AM AZ BD BT BN KH CN GE HK IN ID JP KZ KP KR KG LA MO MY MV MN MM NP PK PH SG LK TW TJ TH TL TM UZ VN IO',
  'Middle East': 'BH CY IR IQ IL JO KW LB OM PS QA SA SY TR AE YE',
  Europe:
    'AX AL AD AT BY BE BA BG HR CZ DK EE FO FI FR DE GI GR GG HU IS IE IM IT JE LV LI LT LU MT MD MC ME NL MK NO PL PT RO RU SM RS SK SI ES SJ SE CH UA GB VA XK',
  Oceania: 'AS AU CK FJ PF GU KI MH FM NR NC NZ NU NF MP PW PG PN WS SB TK TO TV VU WF CC CX UM',
};

const catalogue = createRequire(import.meta.url)('i18n-iso-countries/langs/en.json');
iso.registerLocale(catalogue);
const shortNames = new Intl.DisplayNames('en', { type: 'region', style: 'short' });
const longNames = new Intl.DisplayNames('en', { type: 'region', style: 'long' });

const codes = Object.keys(iso.getAlpha2Codes()).sort();
const countries = codes.filter((code) => regionOf(code) !== undefined).map(compose);
const table = {
  source:
    'Made by scripts/make-countries.ts from i18n-iso-countries (MIT) and the Unicode CLDR (Unicode-3.0).',
  countries,
};
const before = readIfThere();
writeFileSync(OUTPUT, encode(table));
console.log(`${countries.length} countries${before === encode(table) ? ', unchanged' : ''}`);

function compose(code: string) {
  const name = OWN_DISPLAY_NAMES[code] ?? spelledOut(shortNames.of(code) ?? code);
  const names = new Set([name, shortNames.of(code), longNames.of(code), ...catalogueNames(code)]);
  return {
    code,
    numeric: iso.alpha2ToNumeric(code) ?? '',
    name,
    region: regionOf(code),
    names: [...names].filter((each): each is string => each !== undefined && /^[^(,]+$/.test(each)),
  };
}

function catalogueNames(code: string): string[] {
  const names = iso.getName(code, 'en', { select: 'all' }) as string[] | string | undefined;
  return names === undefined ? [] : [names].flat().flatMap((name) => [name, spelledOut(name)]);
}

function spelledOut(name: string): string {
  return name
    .replaceAll('&', 'and')
    .replace(/\bSt\. /, 'Saint ')
    .replaceAll('’', "'");
}

function regionOf(code: string): string | undefined {
  return Object.keys(REGIONS).find((region) => REGIONS[region]?.split(' ').includes(code));
}

function encode(value: typeof table): string {
  const rows = value.countries.map((country) => `    ${JSON.stringify(country)}`).join(',\n');
  return `{\n  "source": ${JSON.stringify(value.source)},\n  "countries": [\n${rows}\n  ]\n}\n`;
}

function readIfThere(): string | undefined {
  try {
    return readFileSync(OUTPUT, 'utf8');
  } catch {
    return undefined;
  }
}
