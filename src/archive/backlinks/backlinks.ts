import type { Archive, Article } from '../archive.ts';
import type { RecordedMention } from '../record/article-record.ts';
import { roleKey } from '../office/ministries.ts';
import { isCommonBody } from '../office/office-key.ts';
import { fold } from '../text/fold.ts';
import type {
  Attestation,
  CountryDossier,
  Dossier,
  Occurrence,
  PersonDossier,
  QuoteInArticle,
  ThingDossier,
} from './dossier.ts';
import { composeCompany, type Company } from './company.ts';
import { resolveAmong } from './identities.ts';
import { composePairs, type Pair } from './pairs.ts';
import { numberWords } from './printings.ts';
import { parseAddress } from '../text/document.ts';

/** The archive read from its authority records: what each page is a view of. */
export interface Backlinks {
  /** One dossier for each record that is neither merged nor rejected, by id; countries by code. */
  readonly people: ReadonlyMap<string, PersonDossier>;
  readonly countries: ReadonlyMap<string, CountryDossier>;
  readonly organisations: ReadonlyMap<string, ThingDossier>;
  readonly places: ReadonlyMap<string, ThingDossier>;
  /** The dossier an id leads to today, merges followed; nothing for a rejected or unknown one. */
  readonly find: {
    readonly person: (id: string | undefined) => PersonDossier | undefined;
    readonly country: (code: string | undefined) => CountryDossier | undefined;
    readonly organisation: (id: string | undefined) => ThingDossier | undefined;
    readonly place: (id: string | undefined) => ThingDossier | undefined;
  };
  /** Whom and what each article names, and in which paragraphs. */
  readonly companies: ReadonlyMap<Article, Company>;
  readonly quotes: readonly QuoteInArticle[];
  /** Quotes of one speaker in the same words have one number; those that stand within a longer quote have none. */
  readonly wordsOf: ReadonlyMap<QuoteInArticle, number>;
  /** By `officeKey`: everybody who is given that office. */
  readonly offices: ReadonlyMap<string, readonly Attestation[]>;
  /** Two people, or two countries, that the archive names together often enough for a page; by pair id. */
  readonly pairs: ReadonlyMap<string, Pair>;
  /** Paragraphs that two people or two countries share, whether they have a page or not; by pair id. */
  readonly ties: ReadonlyMap<string, number>;
  /** The places that the archive knows as a country's own, by its code. */
  readonly placesIn: ReadonlyMap<string, readonly ThingDossier[]>;
}

interface OpenDossier<Record> extends Dossier<Record> {
  readonly articles: Article[];
  readonly occurrences: Occurrence[];
  readonly offices: Attestation[];
  readonly quotes: QuoteInArticle[];
  readonly quotesAbout: QuoteInArticle[];
  readonly mergedIds: string[];
}

interface Register<Record> {
  readonly dossiers: Map<string, OpenDossier<Record>>;
  readonly find: (id: string | undefined) => OpenDossier<Record> | undefined;
}

type Registers = ReturnType<typeof openRegisters>;

/** Reads every article once; the time taken grows with the words of the archive, not with their square. */
export function composeBacklinks(archive: Archive): Backlinks {
  const registers = openRegisters(archive);
  const quotesOfArticles: QuoteInArticle[][] = [];
  const offices = new Map<string, Attestation[]>();
  for (const article of archive.articles) {
    enterMentions(registers, article);
    enterOffices(registers, article, offices);
    quotesOfArticles.push(enterQuotes(registers, article));
  }
  const find = {
    person: registers.person.find,
    country: registers.country.find,
    organisation: registers.organisation.find,
    place: registers.place.find,
  };
  return {
    people: registers.person.dossiers,
    countries: registers.country.dossiers,
    organisations: registers.organisation.dossiers,
    places: registers.place.dossiers,
    find,
    companies: new Map(archive.articles.map((article) => [article, composeCompany(article, find)])),
    quotes: quotesOfArticles.flat(),
    wordsOf: numberWords(quotesOfArticles),
    offices,
    ...composePairs(archive.articles, {
      people: ({ person }) => registers.person.find(person)?.record.id,
      countries: ({ country }) => registers.country.find(country)?.record.code,
    }),
    placesIn: Map.groupBy(registers.place.dossiers.values(), ({ record }) => record.country ?? ''),
  };
}

/** One office, whoever holds it: the same role, body and country, with the same qualifier; of "the museum" each holder's. */
export function officeKey({ office }: Pick<Attestation, 'office'>): string {
  const { role, body, country, qualifier, person } = office;
  const own = isCommonBody(body) ? person : '';
  return [roleKey(role), fold(body ?? ''), country ?? '', qualifier ?? '', own].join('|');
}

function openRegisters(archive: Archive) {
  const countries = archive.countries.map((country) => ({ ...country, id: country.code }));
  return {
    person: openRegister(archive.people),
    country: openRegister(countries),
    organisation: openRegister(archive.organisations),
    place: openRegister(archive.places),
    organisationNamed: new Map(
      archive.organisations.flatMap(({ id, name, also }) =>
        [name, ...also].map((form) => [fold(form), id] as const),
      ),
    ),
  };
}

function openRegister<Record extends Parameters<typeof resolveAmong>[0][number]>(
  records: readonly Record[],
): Register<Record> {
  const resolve = resolveAmong(records);
  const dossiers = new Map<string, OpenDossier<Record>>();
  for (const record of records)
    if (resolve(record.id) === record) dossiers.set(record.id, openDossier(record));
  const find = (id: string | undefined) => dossiers.get((id && resolve(id)?.id) || '');
  for (const { id } of records) {
    const into = find(id);
    if (into && into.record.id !== id) into.mergedIds.push(id);
  }
  return { dossiers, find };
}

function openDossier<Record>(record: Record): OpenDossier<Record> {
  return {
    record,
    articles: [],
    occurrences: [],
    offices: [],
    quotes: [],
    quotesAbout: [],
    mergedIds: [],
  };
}

/** The dossiers that one mention belongs to. */
function dossiersOf(registers: Registers, mention: RecordedMention): OpenDossier<unknown>[] {
  return [
    registers.person.find(mention.person),
    registers.country.find(mention.country),
    registers.organisation.find(mention.organisation),
    registers.place.find(mention.place),
  ].filter((dossier) => dossier !== undefined);
}

function enterMentions(registers: Registers, article: Article): void {
  for (const mention of article.mentions)
    for (const dossier of dossiersOf(registers, mention)) {
      if (dossier.articles.at(-1) !== article) dossier.articles.push(article);
      dossier.occurrences.push({ article, mention });
    }
}

function enterOffices(
  registers: Registers,
  article: Article,
  offices: Map<string, Attestation[]>,
): void {
  for (const office of article.offices) {
    const holder = registers.person.find(office.person);
    if (!holder) continue;
    const attestation = { article, office, holder: holder.record };
    holder.offices.push(attestation);
    registers.country.find(office.country)?.offices.push(attestation);
    const organisation = registers.organisationNamed.get(fold(office.body ?? ''));
    registers.organisation.find(organisation)?.offices.push(attestation);
    const key = officeKey(attestation);
    const known = offices.get(key);
    if (known) known.push(attestation);
    else offices.set(key, [attestation]);
  }
}

function enterQuotes(registers: Registers, article: Article): QuoteInArticle[] {
  const mentionsIn = Map.groupBy(article.mentions, (mention) => parseAddress(mention.in).block);
  return article.quotes.map((quote) => {
    const speaker = registers.person.find(quote.speaker?.id);
    const entered = { article, quote, speaker: speaker?.record };
    speaker?.quotes.push(entered);
    const end = quote.start + quote.text.length;
    const named = (mentionsIn.get(parseAddress(quote.in).block) ?? [])
      .filter((mention) => mention.start >= quote.start && mention.start < end)
      .flatMap((mention) => dossiersOf(registers, mention));
    for (const dossier of new Set(named))
      if (dossier !== speaker) dossier.quotesAbout.push(entered);
    return entered;
  });
}
