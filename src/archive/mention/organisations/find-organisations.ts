import type { Document } from '../../text/document.ts';
import { overlaps, textAt, type Span } from '../../text/span.ts';
import type { CountryMention, OrganisationMention } from '../mention.ts';
import type { Word } from '../words.ts';
import { nameBody, type Setting } from './body-name.ts';
import { isCapitalised } from './capitalised.ts';
import { findCompanies } from './companies.ts';
import { findShortForms, learnShortForm } from './short-forms.ts';
import { stretchAt, type Stretch } from './stretches.ts';

/** What is already known of the document when bodies are looked for. */
export interface Surroundings {
  readonly words: readonly Word[];
  /** Spans of persons' names: no body is looked for in them. */
  readonly persons: readonly Span[];
  /** A country beside or inside a body's name is the body's country. */
  readonly countries: readonly CountryMention[];
}

/**
 * The bodies that a document names: ministries, parties, companies, armed forces, media. Precision first: a name
 * needs a word that says what it is, or a place in the table of bodies known to every reader. The span leaves out
 * a country's word at its edge where enough is left ("Ukrainian | Foreign Ministry"); the name keeps it.
 */
export function findOrganisations(
  document: Document,
  { words, persons, countries }: Surroundings,
): OrganisationMention[] {
  const { text } = document;
  const shortForms = new Map<string, string>();
  const mentions: OrganisationMention[] = [];
  const only = onlyCountry(countries);
  let index = 0;
  while (index < words.length) {
    const stretch = stretchAt(words, index);
    if (!stretch) {
      index++;
      continue;
    }
    const span = spanOf(words, stretch.from, stretch.to);
    index = stretch.to;
    if (hits(persons, span)) continue;
    const mention = mentionOf(text, span, stretch, {
      countries: nearby(countries, span),
      only,
      capitalised: isCapitalised(words, stretch),
    });
    if (!mention) continue;
    mentions.push(mention);
    learnShortForm(words, stretch.to, mention.name, shortForms);
  }
  const named = [...mentions, ...findShortForms(words, shortForms)].filter(
    ({ span }) => !hits(persons, span),
  );
  const taken = [...named, ...countries].map(({ span }) => span);
  return withInitials([...named, ...findCompanies(text, words, [...persons, ...taken])]);
}

function spanOf(words: readonly Word[], from: number, to: number): Span {
  return { start: (words[from] as Word).start, end: (words[to - 1] as Word).end };
}

/** Whether one of the spans, which are in order, shares a character with this one. */
function hits(spans: readonly Span[], span: Span): boolean {
  const next = spans[firstEndingAfter(spans, (one) => one.end, span.start)];
  return next !== undefined && overlaps(next, span);
}

/** The countries that may belong to a name: from just before it to its end. */
function nearby(countries: readonly CountryMention[], span: Span): CountryMention[] {
  let index = firstEndingAfter(countries, (one) => one.span.end, span.start - 4);
  const near: CountryMention[] = [];
  for (; index < countries.length; index++) {
    const country = countries[index] as CountryMention;
    if (country.span.start >= span.end) break;
    near.push(country);
  }
  return near;
}

/** "EPA" in a text that names an Environmental Protection Agency in full. */
function withInitials(mentions: readonly OrganisationMention[]): OrganisationMention[] {
  const full = new Map(
    mentions.flatMap(({ name }) => {
      const initials = [...name.matchAll(/(?<![\p{L}])\p{Lu}/gu)].join('');
      return initials.length > 2 ? [[initials, name] as const] : [];
    }),
  );
  return mentions.map((one) => {
    const name = /^\p{Lu}{3,}$/u.test(one.text) ? full.get(one.text) : undefined;
    return name === undefined ? one : { ...one, name, reason: `short for ${name}` };
  });
}

/** The one country that a document speaks of. */
function onlyCountry(countries: readonly CountryMention[]): string | undefined {
  const codes = new Set(countries.map(({ code }) => code));
  const [only] = codes;
  return codes.size === 1 ? only : undefined;
}

function firstEndingAfter<T>(list: readonly T[], endOf: (one: T) => number, at: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (endOf(list[middle] as T) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

function mentionOf(
  text: string,
  whole: Span,
  { head, name }: Stretch,
  setting: Setting,
): OrganisationMention | undefined {
  const named = nameBody(text, whole, head, setting);
  if (!named) return undefined;
  const word = head ? `"${head}" is the word for a body` : 'a body known by this name';
  const reason = named.inferred ? `${word}, of the only country the text speaks of` : word;
  return {
    kind: 'organisation',
    text: textAt(text, named.span),
    reason,
    ...named,
    ...(name && { name }),
  };
}
