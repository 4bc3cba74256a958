import type { Article } from '#archive/archive.ts';
import type { PersonRecord } from '#archive/authority/person.ts';
import type { CountryRecord } from '#archive/authority/country.ts';
import type { ThingRecord } from '#archive/authority/thing.ts';
import type { ThingDossier } from '#archive/backlinks/dossier.ts';
import { composeCompanions, type Companion } from './companions.ts';
import { namedClause } from './lead.ts';
import { told } from './number-words.ts';
import { bodyWithArticle, capitalised } from './office-title.ts';
import { daysNamed, type DayNamed } from './days-named.ts';
import { scaleOf, type EvidenceScale } from './evidence-scale.ts';
import { composeMentionChart, type MentionChart } from './mention-chart.ts';
import { composeMentionGroups, type MentionGroup } from './mention-groups.ts';
import { composeNameForms, type NameForm } from './name-forms.ts';
import { composeOfficesHeld, type OfficeWithHolders } from './office-history.ts';
import { newestOccurrences, partsOf } from './mention-parts.ts';
import type { PageContext } from './page-context.ts';
import type { Part } from './parts.ts';
import { joinSentence, linked, type Prose } from './prose.ts';
import { foldSameWords, type QuoteWithSources } from './quotes.ts';

/** An organisation or a place below a country. */
export interface ThingPage {
  readonly thing: ThingRecord;
  readonly lead: Prose;
  readonly forms: readonly NameForm[];
  readonly offices: readonly OfficeWithHolders[];
  readonly scale: EvidenceScale;
  readonly chart: MentionChart | undefined;
  /** Where there is no chart: the days of articles that name it, oldest first, each with its first sentence there. */
  readonly days: readonly DayNamed[];
  readonly mentions: readonly MentionGroup[];
  readonly parts: readonly Part<Article>[];
  readonly people: readonly Companion<PersonRecord>[];
  readonly countries: readonly Companion<CountryRecord>[];
  readonly quotesAbout: readonly QuoteWithSources[];
  readonly counts: {
    readonly articles: number;
    readonly mentions: number;
    readonly doubtful: number;
  };
}

/** Named in this many articles, an organisation or a place has a page of its own; below it stands in the list only. */
const FEWEST_ARTICLES = 2;

/** Whether an organisation or a place has a page of its own. */
export function hasPage({ articles }: Pick<ThingDossier, 'articles'>): boolean {
  return articles.length >= FEWEST_ARTICLES;
}

/** All that the page of an organisation or a place shows. */
export function composeThingPage(
  kind: 'organisation' | 'place',
  dossier: ThingDossier,
  { calendar, backlinks }: PageContext,
): ThingPage {
  const { record, occurrences, articles } = dossier;
  const scale = scaleOf({ articles: articles.length, mentions: occurrences.length });
  const offices = composeOfficesHeld(dossier.offices);
  const country = backlinks.find.country(record.country)?.record;
  const clauses: Prose[] = [];
  if (country)
    clauses.push(['taken to be in ', linked(country.name, { kind: 'country', id: country.code })]);
  if (offices.length > 0)
    clauses.push([
      'with ',
      linked(told(offices.length, 'office'), { kind: 'here', at: 'offices' }),
      ' attested in it',
    ]);
  return {
    thing: record,
    lead: [
      kind === 'organisation' ? capitalised(bodyWithArticle(record.name)) : record.name,
      ' ',
      ...joinSentence(namedClause(dossier), clauses),
    ],
    forms: composeNameForms(occurrences),
    offices,
    scale,
    chart: scale === 'dossier' ? composeMentionChart(occurrences, calendar) : undefined,
    days: scale === 'page' ? daysNamed(dossier) : [],
    mentions: composeMentionGroups(newestOccurrences(dossier)),
    parts: partsOf(dossier),
    people: composeCompanions(kind, dossier, 'person', backlinks),
    countries: composeCompanions(kind, dossier, 'country', backlinks),
    quotesAbout: foldSameWords(dossier.quotesAbout, backlinks),
    counts: {
      articles: articles.length,
      mentions: occurrences.length,
      doubtful: occurrences.filter(({ mention }) => mention.doubt !== undefined).length,
    },
  };
}
