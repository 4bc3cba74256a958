import type { Article } from '#archive/archive.ts';
import type { CountryRecord } from '#archive/authority/country.ts';
import type { PersonRecord } from '#archive/authority/person.ts';
import type { Backlinks } from '#archive/backlinks/backlinks.ts';
import type { PersonDossier } from '#archive/backlinks/dossier.ts';
import { pairId } from '#archive/backlinks/pairs.ts';
import { composeCompanions, type Companion } from './companions.ts';
import { composeEgo, type Ego } from './ego-network.ts';
import { hasFeed } from './feed/feed.ts';
import { citedFor, companySentence, namedClause, officeClause, quotesSentence } from './lead.ts';
import { daysNamed, type DayNamed } from './days-named.ts';
import { FEWEST_FOR_NETWORK, scaleOf, type EvidenceScale } from './evidence-scale.ts';
import { composeMentionChart, type MentionChart } from './mention-chart.ts';
import { composeMentionGroups, type MentionGroup } from './mention-groups.ts';
import { composeNameForms, type NameForm } from './name-forms.ts';
import { composeOfficesOfPerson, fullest, type OfficeOfPerson } from './office-history.ts';
import { newestOccurrences, partsOf } from './mention-parts.ts';
import type { PageContext } from './page-context.ts';
import type { Part } from './parts.ts';
import { joinSentence, linked, type LinkedWords, type Prose } from './prose.ts';
import { foldSameWords, type QuoteWithSources } from './quotes.ts';
import { countSaid } from './said.ts';

export interface PersonPage {
  readonly person: PersonRecord;
  readonly lead: Prose;
  readonly forms: readonly NameForm[];
  readonly offices: readonly OfficeOfPerson[];
  readonly scale: EvidenceScale;
  readonly chart: MentionChart | undefined;
  /** Where there is no chart: the days of articles that name it, oldest first, each with its first sentence there. */
  readonly days: readonly DayNamed[];
  /** The newest articles with their sentences; the whole list stands on the parts. */
  readonly mentions: readonly MentionGroup[];
  readonly parts: readonly Part<Article>[];
  readonly quotes: readonly QuoteWithSources[];
  readonly quotesAbout: readonly QuoteWithSources[];
  readonly people: readonly Companion<PersonRecord>[];
  readonly countries: readonly Companion<CountryRecord>[];
  /** The person among those closest to it, for a drawing. */
  readonly ego: Ego | undefined;
  /** Ids of the people with whom it has a page of the two. */
  readonly pairedWith: readonly string[];
  readonly similar: readonly PersonRecord[];
  readonly mergedIds: readonly string[];
  /** Whether it has a feed. */
  readonly followed: boolean;
  readonly counts: {
    readonly articles: number;
    readonly mentions: number;
    readonly doubtful: number;
  };
}

/** All that a person's page shows. */
export function composePersonPage(
  dossier: PersonDossier,
  { calendar, backlinks, similar }: PageContext,
): PersonPage {
  const { record, occurrences, articles } = dossier;
  const scale = scaleOf({ articles: articles.length, mentions: occurrences.length });
  const offices = composeOfficesOfPerson(dossier.offices, backlinks);
  const people = composeCompanions('person', dossier, 'person', backlinks);
  const countries = composeCompanions('person', dossier, 'country', backlinks);
  const quotes = foldSameWords(dossier.quotes, backlinks);
  const told = fullest(offices);
  const company = companySentence(together(record, people[0]?.record, backlinks), people[0]);
  return {
    person: record,
    lead: [
      record.name,
      ...officeClause(told),
      ' ',
      ...joinSentence(namedClause(dossier, { cited: citedFor(told) }), []),
      ...company,
      ...quotesSentence(countSaid(quotes.map(({ shown }) => shown.quote.kind))),
    ],
    forms: composeNameForms(occurrences),
    offices,
    scale,
    chart: scale === 'dossier' ? composeMentionChart(occurrences, calendar) : undefined,
    days: scale === 'page' ? daysNamed(dossier) : [],
    mentions: composeMentionGroups(newestOccurrences(dossier)),
    parts: partsOf(dossier),
    quotes,
    quotesAbout: foldSameWords(dossier.quotesAbout, backlinks),
    people,
    countries,
    ego:
      articles.length >= FEWEST_FOR_NETWORK
        ? composeEgo(
            { kind: 'person', id: record.id, name: record.name },
            people,
            countries,
            backlinks,
          )
        : undefined,
    pairedWith: people
      .map((companion) => companion.record.id)
      .filter((id) => backlinks.pairs.has(pairId(record.id, id))),
    mergedIds: dossier.mergedIds,
    followed: hasFeed(articles),
    similar: (similar.get(record.id) ?? []).filter(({ id }) => backlinks.people.has(id)),
    counts: {
      articles: articles.length,
      mentions: occurrences.length,
      doubtful: occurrences.filter(({ mention }) => mention.doubt !== undefined).length,
    },
  };
}

/** A companion's name, leading to the page of the two where there is one, else to the list that counts them. */
function together(
  person: PersonRecord,
  companion: PersonRecord | undefined,
  { pairs }: Pick<Backlinks, 'pairs'>,
): LinkedWords | undefined {
  if (!companion) return undefined;
  const id = pairId(person.id, companion.id);
  return pairs.has(id)
    ? linked(companion.name, { kind: 'pair', id })
    : linked(companion.name, { kind: 'here', at: 'company' });
}
