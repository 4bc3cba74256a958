import { capitalOf, countryName } from '../../authority/countries/country-table.ts';
import type { SharedName } from '../../authority/countries/shared-names.ts';
import type { Document } from '../../text/document.ts';
import { overlaps, textAt, type Span } from '../../text/span.ts';
import type { CountryHow, CountryMention } from '../mention.ts';
import { COUNTRY_TERMS, type Meaning } from './country-terms.ts';
import { findGovernmentReason } from './capital-as-government.ts';
import { findFalseFriend } from './false-friends.ts';
import { isNameOfPerson } from './names-of-persons.ts';
import { resolveSharedName } from './shared-name.ts';
import { isInOrganisationName } from './organisation-names.ts';
import { findTerms, type Found } from './term-index.ts';

/**
 * The countries a document names, or stands for by its capital or seat of government, in the order of the
 * text. `persons` are the spans of people's names: no country is looked for in them. A capital that is only
 * a place on the map is no country mention; `findPlaces` finds it.
 */
export function findCountries(document: Document, persons: readonly Span[]): CountryMention[] {
  const { text } = document;
  const people = [...persons].sort((a, b) => a.start - b.start);
  const resolve = onceEach((name: SharedName) => resolveSharedName(text, name));
  const mentions: CountryMention[] = [];
  let next = 0;
  for (const found of findTerms(text, COUNTRY_TERMS)) {
    while (next < people.length && (people[next] as Span).end <= found.span.start) next++;
    if (next < people.length && overlaps(people[next] as Span, found.span)) continue;
    const mention = read(text, found, resolve);
    if (mention) mentions.push(mention);
  }
  const borne = namesBorne(text, people);
  if (borne.size === 0) return mentions;
  const wordsOf = Map.groupBy(mentions, ({ code }) => code);
  const isSaidOtherwise = onceEach((mention: string) => {
    const [code = '', word] = mention.split('|');
    return wordsOf.get(code)?.some((other) => other.text !== word) ?? false;
  });
  return mentions.filter(
    ({ how, code, text: word, span }) =>
      how !== 'name' ||
      !borne.has(word) ||
      followsIn(text, span) ||
      isSaidOtherwise(`${code}|${word}`),
  );
}

/** The words of the people's names: "Georgia" where the document has a Georgia Stone. */
function namesBorne(text: string, people: readonly Span[]): Set<string> {
  return new Set(
    people.flatMap((person) => textAt(text, person).match(/\p{Lu}[\p{L}\p{M}]+/gu) ?? []),
  );
}

/** "in Georgia", "across Jordan", "Chad’s president": the country, whoever else bears the name. */
function followsIn(text: string, span: Span): boolean {
  const before = text.slice(Math.max(0, span.start - 12), span.start);
  const after = text.slice(span.end, span.end + 24);
  if (
    /^['’]s (?:\p{Ll}+ )?(?:president|prime minister|king|government|parliament|army|military|capital|economy|border|foreign|defen[cs]e|interior|finance|ruling|constitution|junta)(?![\p{L}])/iu.test(
      after,
    )
  )
    return true;
  return /(?:^|[^\p{L}])(?:in|into|across|throughout|inside)\s+$/iu.test(before);
}

/** Asks once for each key: what a shared name means is a matter of the whole document. */
function onceEach<K, V>(ask: (key: K) => V): (key: K) => V {
  const answers = new Map<K, V>();
  return (key) => {
    if (!answers.has(key)) answers.set(key, ask(key));
    return answers.get(key) as V;
  };
}

function read(
  text: string,
  { span, term: { meaning } }: Found<Meaning>,
  resolve: (name: SharedName) => ReturnType<typeof resolveSharedName>,
): CountryMention | undefined {
  if (meaning.kind === 'longer name' || findFalseFriend(text, span)) return undefined;
  const printed = textAt(text, span);
  const base = { kind: 'country', span, text: printed } as const;
  if (meaning.kind === 'shared') {
    const resolved = resolve(meaning.name);
    return resolved && { ...base, how: meaning.name.how, ...resolved };
  }
  const { code, how } = meaning;
  if (how !== 'capital') {
    if (isNameOfPerson(text, span)) return undefined;
    if (isInOrganisationName(text, span, how))
      return { ...base, code, how: 'institution', reason: `part of the name of an organisation` };
    return { ...base, code, how, reason: reasonFor(printed, code, how) };
  }
  const standing = findGovernmentReason(text, span);
  if (!standing) return undefined;
  const name = countryName(code);
  const role = printed === capitalOf(code) ? 'the capital' : 'a capital';
  return {
    ...base,
    code,
    how,
    reason: `${printed}, ${role}, stands for the government of ${name}: ${standing}`,
  };
}

function reasonFor(printed: string, code: string, how: CountryHow): string {
  const name = countryName(code);
  switch (how) {
    case 'demonym':
      return `"${printed}" is the word for the people or things of ${name}`;
    case 'abbreviation':
      return `"${printed}" is short for ${name}`;
    case 'old name':
      return `"${printed}" is a former name of ${name}`;
    case 'seat of government':
      return `${printed} stands for the government of ${name}`;
    case 'region':
      return `${printed} belongs to ${name} in the country catalogue`;
    default:
      return printed === name ? `the country's name` : `"${printed}" is a name of ${name}`;
  }
}
