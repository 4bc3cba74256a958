import { countryName } from '#archive/authority/countries/country-table.ts';
import { compare } from '#archive/archive.ts';
import type { Backlinks } from '#archive/backlinks/backlinks.ts';
import type { CountryDossier, PersonDossier, ThingDossier } from '#archive/backlinks/dossier.ts';
import { fold } from '#archive/text/fold.ts';
import { howLabel } from './how-label.ts';
import {
  composeListed,
  filedByFirstWord,
  filedByLastName,
  orderNames,
  type ListedName,
} from './name-list.ts';
import { composeOfficesOfPerson, fullest, type OfficeSpell } from './office-history.ts';
import { capitalised } from './office-title.ts';
import { hasPage } from './thing-page.ts';

/** Everybody who has a page and is named somewhere, most mentions first. */
export function listPeople(backlinks: Pick<Backlinks, 'people' | 'offices'>): ListedName[] {
  return listNamed(backlinks.people, (dossier) => ({
    ...composeListed(dossier),
    id: dossier.record.id,
    name: dossier.record.name,
    filedAs: filedByLastName(dossier.record.name),
    ...noteOn(fullest(composeOfficesOfPerson(dossier.offices, backlinks))[0]),
    otherSpellings: findOtherSpellings(dossier),
    hasPage: true,
  }));
}

/** "Foreign Minister of France, 2024–2025": the office seen last, and the years in which articles say it. */
function noteOn(office: OfficeSpell | undefined): Pick<ListedName, 'note' | 'noteInferred'> {
  if (!office) return { note: undefined };
  const { title, ended, inferred } = office;
  const years = yearsOf(office);
  // One that is over has its closing year: the year in which that was printed is no year in office.
  const when = years === '' || ended?.office.end?.from ? '' : `, ${years}`;
  return { note: capitalised(title) + when, ...(inferred && { noteInferred: true }) };
}

/** The first and the last year in which an article says it; of an inferred office, those from which it is inferred. */
function yearsOf({ attestations, inferred }: OfficeSpell): string {
  const saying = attestations.filter(({ office }) => inferred || !office.inferred);
  const years = saying.flatMap(({ article }) => article.date?.slice(0, 4) ?? []).sort();
  return [...new Set([years[0], years.at(-1)])].filter(Boolean).join('–');
}

/** All countries that are named, most mentions first, each with the ways in which it is. */
export function listCountries({ countries }: Pick<Backlinks, 'countries'>): ListedName[] {
  return listNamed(countries, (dossier) => ({
    ...composeListed(dossier),
    id: dossier.record.code,
    name: dossier.record.name,
    filedAs: filedByFirstWord(dossier.record.name),
    note: tellWays(dossier),
    otherSpellings: [],
    hasPage: true,
  }));
}

/** All organisations or places that are named, most mentions first. */
export function listThings(dossiers: ReadonlyMap<string, ThingDossier>): ListedName[] {
  return listNamed(dossiers, (dossier) => ({
    ...composeListed(dossier),
    id: dossier.record.id,
    name: dossier.record.name,
    filedAs: filedByFirstWord(dossier.record.name),
    note: landOf(dossier),
    otherSpellings: [],
    hasPage: hasPage(dossier),
  }));
}

/** The country that the archive takes a body or a place to belong to, in brackets, where its name does not tell it. */
function landOf({ record: { name, country } }: ThingDossier): string | undefined {
  const land = country && countryName(country);
  return land && !name.includes(land) ? `[${land}]` : undefined;
}

function listNamed<Dossier extends { readonly articles: readonly unknown[] }>(
  dossiers: ReadonlyMap<string, Dossier>,
  compose: (dossier: Dossier) => ListedName,
): ListedName[] {
  const named = [...dossiers.values()].filter(({ articles }) => articles.length > 0);
  return orderNames(named.map(compose), 'mentions');
}

function findOtherSpellings({ record, occurrences }: PersonDossier): string[] {
  const known = ` ${fold(record.name)} `;
  const spellings = new Set<string>();
  for (const { mention } of occurrences)
    if (!known.includes(` ${fold(mention.text)} `) && mention.how !== 'title and surname')
      spellings.add(mention.text);
  return [...spellings].sort(compare).slice(0, 4);
}

/** "name 40, nationality 18": how often each way of naming a country occurs. */
function tellWays({ occurrences }: CountryDossier): string {
  return [...Map.groupBy(occurrences, ({ mention }) => mention.how)]
    .sort(([a, as], [b, bs]) => bs.length - as.length || compare(a, b))
    .map(([how, here]) => `${howLabel(how)} ${here.length}`)
    .join(', ');
}
