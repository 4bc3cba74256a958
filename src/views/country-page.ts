import type { Article } from '#archive/archive.ts';
import type { CountryRecord } from '#archive/authority/country.ts';
import type { PersonRecord } from '#archive/authority/person.ts';
import type { ThingRecord } from '#archive/authority/thing.ts';
import type { Backlinks } from '#archive/backlinks/backlinks.ts';
import type { CountryDossier } from '#archive/backlinks/dossier.ts';
import { pairId, type Pair } from '#archive/backlinks/pairs.ts';
import { composeBearing, type Bearing } from './bearing.ts';
import { composeCompanions, type Companion } from './companions.ts';
import { hasFeed } from './feed/feed.ts';
import { namedClause, times } from './lead.ts';
import { told } from './number-words.ts';
import { daysNamed, type DayNamed } from './days-named.ts';
import { scaleOf, type EvidenceScale } from './evidence-scale.ts';
import { composeMentionChart, type MentionChart } from './mention-chart.ts';
import { composeMentionGroups, type MentionGroup } from './mention-groups.ts';
import { composeNameKinds, type NameKind } from './name-forms.ts';
import { composeOfficesHeld, type OfficeWithHolders } from './office-history.ts';
import { newestOccurrences, partsOf } from './mention-parts.ts';
import { capitalised, withArticle } from './office-title.ts';
import type { PageContext } from './page-context.ts';
import type { Part } from './parts.ts';
import { joinClauses, linked, type Prose } from './prose.ts';
import { foldSameWords, type QuoteWithSources } from './quotes.ts';

export interface CountryPage {
  readonly country: CountryRecord;
  readonly lead: Prose;
  readonly kinds: readonly NameKind[];
  readonly bearing: Bearing;
  readonly offices: readonly OfficeWithHolders[];
  readonly scale: EvidenceScale;
  readonly chart: MentionChart | undefined;
  /** Where there is no chart: the days of articles that name it, oldest first, each with its first sentence there. */
  readonly days: readonly DayNamed[];
  readonly mentions: readonly MentionGroup[];
  readonly parts: readonly Part<Article>[];
  readonly people: readonly Companion<PersonRecord>[];
  /** Other countries named with it; `pair` where the two have a page. */
  readonly countries: readonly (Companion<CountryRecord> & { readonly pair: Pair | undefined })[];
  readonly organisations: readonly Companion<ThingRecord>[];
  /** Places below the country that the archive knows as its own. */
  readonly places: readonly { readonly place: ThingRecord; readonly articles: number }[];
  readonly quotesAbout: readonly QuoteWithSources[];
  /** Whether it has a feed. */
  readonly followed: boolean;
  readonly counts: {
    readonly articles: number;
    readonly mentions: number;
    readonly doubtful: number;
  };
}

/** All that a country's page shows. */
export function composeCountryPage(
  dossier: CountryDossier,
  { calendar, backlinks }: PageContext,
  dateLines: ReadonlyMap<string, readonly Article[]>,
): CountryPage {
  const { record, occurrences, articles } = dossier;
  const scale = scaleOf({ articles: articles.length, mentions: occurrences.length });
  const offices = composeOfficesHeld(dossier.offices);
  const bearing = composeBearing(dossier, dateLines.get(record.code) ?? []);
  return {
    country: record,
    lead: composeLead(dossier, offices, bearing, scale === 'line' ? 'mentions' : 'bearing'),
    kinds: composeNameKinds(occurrences),
    bearing,
    offices,
    scale,
    chart: scale === 'dossier' ? composeMentionChart(occurrences, calendar) : undefined,
    days: scale === 'page' ? daysNamed(dossier) : [],
    mentions: composeMentionGroups(newestOccurrences(dossier)),
    parts: partsOf(dossier),
    people: composeCompanions('country', dossier, 'person', backlinks),
    countries: composeCountries(dossier, backlinks),
    organisations: composeCompanions('country', dossier, 'organisation', backlinks),
    places: placesIn(record, backlinks),
    quotesAbout: foldSameWords(dossier.quotesAbout, backlinks),
    followed: hasFeed(articles),
    counts: {
      articles: articles.length,
      mentions: occurrences.length,
      doubtful: occurrences.filter(({ mention }) => mention.doubt !== undefined).length,
    },
  };
}

function composeLead(
  dossier: CountryDossier,
  offices: readonly OfficeWithHolders[],
  { about, dateLine, byHolders }: Bearing,
  /** Where on the page its articles are listed. */
  listed: string,
): Prose {
  const holders = new Set(dossier.offices.map(({ holder }) => holder));
  const besides: Prose =
    byHolders > 0 && holders.size > 0
      ? [
          ', and holders of its offices ',
          linked(times(byHolders), { kind: 'here', at: 'offices' }),
          ',',
        ]
      : [];
  const clauses: Prose[] = [];
  if (about.length > 0) clauses.push(aboutClause(about.length, dossier.articles.length, listed));
  if (dateLine.length > 0)
    clauses.push([
      linked(told(dateLine.length, 'report'), { kind: 'here', at: listed }),
      dateLine.length === 1 ? ' is filed from there' : ' are filed from there',
    ]);
  if (holders.size > 0)
    clauses.push([
      offices.length === 1 ? 'an office of it is given to ' : 'its offices are given to ',
      linked(told(holders.size, 'person', 'people'), { kind: 'here', at: 'offices' }),
    ]);
  const more = clauses.length > 0 ? ['; ', ...joinClauses(clauses)] : [];
  return [
    capitalised(withArticle(dossier.record.name)),
    ' ',
    ...namedClause(dossier, { besides }),
    ...more,
    '.',
  ];
}

function aboutClause(about: number, all: number, listed: string): Prose {
  const words = about < all ? told(about, 'article') : all === 1 ? 'the article' : 'all of them';
  const are = about === 1 ? ' is about it' : ' are about it';
  return [linked(words, { kind: 'here', at: listed }), are];
}

function composeCountries(dossier: CountryDossier, backlinks: Backlinks): CountryPage['countries'] {
  return composeCompanions('country', dossier, 'country', backlinks).map((companion) => ({
    ...companion,
    pair: backlinks.pairs.get(pairId(dossier.record.code, companion.record.code)),
  }));
}

function placesIn({ code }: CountryRecord, { placesIn }: Backlinks): CountryPage['places'] {
  return [...(placesIn.get(code) ?? [])]
    .filter(({ articles }) => articles.length > 0)
    .map(({ record, articles }) => ({ place: record, articles: articles.length }))
    .sort((a, b) => b.articles - a.articles);
}
