import english from 'i18n-iso-countries/langs/en.json' with { type: 'json' };

/** English names of countries, as ISO 3166-1 has them and as they are usually called. Source: i18n-iso-countries (MIT). */
const names = new Set(
  Object.values<string | string[]>(english.countries)
    .flat()
    .map((name) => name.toLowerCase()),
);

/** Whether a text is the English name of a country, whatever its capitals. */
export function isCountryName(text: string): boolean {
  return names.has(text.toLowerCase());
}
