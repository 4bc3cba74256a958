import { compare, type Archive, type Article } from '#archive/archive.ts';
import type { IsoDate } from '#archive/iso-date.ts';
import type { QuoteKind } from '#archive/quote/quote.ts';
import { fold } from '#archive/text/fold.ts';
import { formatSpan } from './format-span.ts';
import { composeFields, derivationOf, type ShownField } from './fields.ts';
import { countLines, linesOfParagraph, type LineCount } from './lines.ts';
import { composeNamings, type Naming } from './namings.ts';
import { wholeQuotes } from '#archive/backlinks/whole-quotes.ts';
import { capitalised, officeTitle } from './office-title.ts';
import { minutesToRead } from './reading-time.ts';
import { composeRegister, subjectOf, type Register, type Subject } from './register.ts';
import { isInferredMention } from './inferred-mention.ts';
import type { SameText } from './same-text.ts';
import type { SimilarArticle } from './similar-articles.ts';
import type { Neighbour, Surroundings } from './surroundings.ts';
import { composeRunningText, type ShownBlock } from './running-text.ts';

/** Someone or something named in an article: where first, how often, and as what. */
export interface NamedHere {
  readonly subject: Subject;
  readonly first: string;
  readonly times: number;
  readonly spellings: readonly string[];
  readonly offices: readonly OfficeHere[];
  /** Whether no mention names it outright: a country through its towns only, a surname whose bearer is inferred. */
  readonly inferred: boolean;
}

/** An office that the article gives somebody. */
export interface OfficeHere {
  readonly title: string;
  readonly in: string;
  readonly inferred: boolean;
}

export interface QuotedHere {
  readonly text: string;
  readonly in: string;
  readonly kind: QuoteKind;
  /** Whether the speaker is told by a pronoun, a role or the sentences before. */
  readonly inferred: boolean;
  readonly speaker?: Subject;
  /** How the article names the speaker; absent where it names nobody. */
  readonly as?: string;
  readonly reason: string;
  /** Whether it stands within another quote of the same speaker, which says it too. */
  readonly within: boolean;
}

export interface DayHere {
  readonly text: string;
  readonly in: string;
  /** The day or span meant, for people's eyes; absent where that can't be settled. */
  readonly meant?: string;
  readonly from?: IsoDate;
  /** Counted from another day, not printed in full. */
  readonly inferred: boolean;
  readonly reason: string;
}

/** A headline of another article that the clipping prints; `held` where the archive has that article. */
export interface RelatedHere {
  readonly headline: string;
  readonly line: number;
  readonly held?: Neighbour | undefined;
}

export interface ArticlePage {
  readonly article: Article;
  /** How the title was come by where it is not printed as a headline. */
  readonly titleMade?: string | undefined;
  readonly fields: readonly ShownField[];
  readonly blocks: readonly (ShownBlock & { readonly line?: number })[];
  /** Blocks from this place on are not printed; the whole article is where it is past the last one. */
  readonly printed: number;
  readonly people: readonly NamedHere[];
  readonly countries: readonly NamedHere[];
  readonly organisations: readonly NamedHere[];
  readonly places: readonly NamedHere[];
  /** Every name in the text with its reason. */
  readonly namings: readonly Naming[];
  readonly quotes: readonly QuotedHere[];
  readonly days: readonly DayHere[];
  readonly related: readonly RelatedHere[];
  /** Articles that print this one's headline. */
  readonly printedIn: readonly Neighbour[];
  /** Articles that print this one's text. */
  readonly sameTexts: readonly SameText[];
  readonly similar: readonly SimilarArticle[];
  readonly earlier?: Neighbour | undefined;
  readonly later?: Neighbour | undefined;
  readonly lines: LineCount;
  readonly minutes: number;
}

/** A function from an article to its page; what all pages share is worked out once. */
export function composeArticlePages(
  archive: Archive,
): (article: Article, surroundings: Surroundings) => ArticlePage {
  const register = composeRegister(archive);
  return (article, { earlier, later, printedIn, sameTexts, similar, held }) => {
    const named = composeNamed(article, register);
    const ofKind = (kind: Subject['kind']) => named.filter(({ subject }) => subject.kind === kind);
    return {
      article,
      titleMade: derivationOf(article, 'title'),
      fields: composeFields(article),
      blocks: composeRunningText(article, register).map((block) => withLine(article, block)),
      printed: article.printed ?? article.blocks.length,
      people: ofKind('person'),
      countries: ofKind('country'),
      organisations: ofKind('organisation'),
      places: ofKind('place'),
      namings: composeNamings(article, register),
      quotes: composeQuotes(article, register),
      days: composeDays(article),
      related: article.related.map((related, index) => ({ ...related, held: held[index] })),
      printedIn,
      sameTexts,
      similar,
      earlier,
      later,
      lines: countLines(article),
      minutes: minutesToRead(article.document.text),
    };
  };
}

function withLine(article: Article, block: ShownBlock): ShownBlock & { line?: number } {
  const place = article.paragraphs[block.n - 1];
  return place === undefined ? block : { ...block, line: linesOfParagraph(place).first };
}

/** Whom and what the article names, those named most first. */
function composeNamed(article: Article, register: Register): NamedHere[] {
  const found = new Map<
    string,
    { subject: Subject; in: string; spellings: Set<string>; times: number; inferred: boolean }
  >();
  for (const mention of article.mentions) {
    const subject = subjectOf(register, mention);
    if (!subject) continue;
    const key = `${subject.kind} ${subject.id}`;
    const named = found.get(key) ?? {
      subject,
      in: mention.in,
      spellings: new Set(),
      times: 0,
      inferred: true,
    };
    named.spellings.add(mention.text);
    named.times++;
    named.inferred &&= isInferredMention(mention);
    found.set(key, named);
  }
  return [...found.values()]
    .map((named) => ({
      subject: named.subject,
      first: named.in,
      times: named.times,
      spellings: [...named.spellings],
      inferred: named.inferred,
      offices: named.subject.kind === 'person' ? officesOf(article, named.subject, register) : [],
    }))
    .sort((a, b) => b.times - a.times || compare(a.subject.name, b.subject.name));
}

function officesOf(article: Article, subject: Subject, register: Register): OfficeHere[] {
  const given = article.offices
    .filter((office) => register.person(office.person)?.id === subject.id)
    .map((office) => ({
      title: capitalised(officeTitle(office)),
      in: office.in,
      inferred: office.inferred === true,
    }));
  return [...Map.groupBy(given, ({ title }) => fold(title)).values()].flatMap(
    ([first]) => first ?? [],
  );
}

function composeQuotes(article: Article, register: Register): QuotedHere[] {
  const whole = new Set(wholeQuotes(article.quotes));
  return article.quotes.map((quote) => {
    const { text, in: address, kind, speaker, reason } = quote;
    const subject = speaker?.id === undefined ? undefined : register.person(speaker.id);
    return {
      text,
      in: address,
      kind,
      reason,
      within: !whole.has(quote),
      inferred: speaker?.inferred === true,
      ...(speaker && { as: speaker.as }),
      ...(subject && { speaker: subject }),
    };
  });
}

function composeDays(article: Article): DayHere[] {
  return article.days.map(({ text, in: address, from, to, reason, inferred = false }) => ({
    text,
    in: address,
    reason,
    inferred,
    ...(from && { from, meant: formatSpan(from, to ?? from) }),
  }));
}
