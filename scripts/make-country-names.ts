/**
 * Makes `src/archive/authority/countries/names-by-language.json`: what each country is called in the languages that can be
 * told, from i18n-iso-countries (MIT) and the Unicode CLDR through Intl.DisplayNames (Unicode licence). Run it when a
 * country changes its name:
 *
 *     node scripts/make-country-names.ts
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { COUNTRIES } from '#archive/authority/countries/country-table.ts';

const OUTPUT = new URL(
  '../src/archive/authority/countries/names-by-language.json',
  import.meta.url,
);
const LANGS = new URL('../node_modules/i18n-iso-countries/langs/', import.meta.url);

interface Catalogue {
  readonly locale: string;
  readonly countries: Readonly<Record<string, string | readonly string[]>>;
}

const catalogues = readdirSync(LANGS)
  .filter((name) => name.endsWith('.json') && name !== 'en.json')
  .map((name) => JSON.parse(readFileSync(new URL(name, LANGS), 'utf8')) as Catalogue)
  .sort((a, b) => (a.locale < b.locale ? -1 : 1));

const languages = Object.fromEntries(
  catalogues.map((catalogue) => [catalogue.locale, namesIn(catalogue)]),
);
const source =
  'Made by scripts/make-country-names.ts from i18n-iso-countries (MIT) and the Unicode CLDR (Unicode-3.0).';
writeFileSync(OUTPUT, `${JSON.stringify({ source, languages }, null, 1)}\n`);
console.log(`${catalogues.length} languages`);

/** One text a language, `CODE=name|name;…`: a tenth of the size of nested lists. */
function namesIn({ locale, countries }: Catalogue): string {
  const display = new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' });
  const short = new Intl.DisplayNames(locale, { type: 'region', fallback: 'none', style: 'short' });
  const known = Intl.DisplayNames.supportedLocalesOf(locale).length > 0;
  return [...COUNTRIES.keys()]
    .sort()
    .flatMap((code) => {
      const names = [countries[code] ?? [], known ? [display.of(code), short.of(code)] : []].flat();
      const clean = names.flatMap((name) => (name ? [name.replace(/\s*\(.*\)$/, '').trim()] : []));
      return clean.length > 0 ? [`${code}=${[...new Set(clean)].join('|')}`] : [];
    })
    .join(';');
}
