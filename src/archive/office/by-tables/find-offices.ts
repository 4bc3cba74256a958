import { findCountriesIn } from '../../mention/by-tables/find-countries.ts';
import { contextOf } from '../../mention/by-tables/find-mentions.ts';
import {
  roleAfter,
  roleBefore,
  spanOfTokens,
  type PhraseContext,
  type RolePhrase,
} from '../../mention/by-tables/office-phrase.ts';
import type { Role } from '../../mention/by-tables/roles.ts';
import type { CountryMention, Mention, PersonMention } from '../../mention/mention.ts';
import type { LanguageTables } from '../../language/language-tables.ts';
import type { Document } from '../../text/document.ts';
import { overlaps } from '../../text/span.ts';
import type { OfficeClaim, Qualifier } from '../office.ts';

/** What a text calls a person, occupations included: they tell who "the researcher" is. */
export interface NamedRole {
  readonly role: Role;
  readonly claim: OfficeClaim;
}

/** The offices and occupations that stand right beside the names of people, in a language that is read by its tables. */
export function findRolesByTables(
  document: Document,
  mentions: readonly Mention[],
  tables: LanguageTables,
): NamedRole[] {
  const countries = findCountriesIn(document, tables.language);
  const context = contextOf(document, tables, countries);
  const indexAt = new Map(context.tokens.map(({ start }, index) => [start, index]));
  const people = mentions.filter((one): one is PersonMention => one.kind === 'person');
  const starts = new Set(people.map(({ span }) => span.start));
  return people.flatMap((person) => {
    const from = indexAt.get(person.span.start);
    if (from === undefined) return [];
    let to = from;
    while ((context.tokens[to + 1]?.end ?? Infinity) <= person.span.end) to++;
    const after = roleAfter(to, context);
    const phrases = [
      roleBefore(from, context),
      belongsToNext(after, context, starts) ? undefined : after,
    ];
    return phrases.flatMap((phrase) =>
      phrase && !isPossessor(person, phrase, from)
        ? [{ role: phrase.role, claim: claimOf(person, phrase, context, countries) }]
        : [],
    );
  });
}

/** "Anna Roe, la presidente della Camera, Eva Lind": in a list an office goes with the name behind it. */
function belongsToNext(
  phrase: RolePhrase | undefined,
  { tokens }: PhraseContext,
  starts: ReadonlySet<number>,
): boolean {
  const next = phrase && tokens[phrase.to + 1];
  return next !== undefined && starts.has(next.start) && /^,? $/.test(next.gap);
}

function claimOf(
  person: PersonMention,
  phrase: RolePhrase,
  context: PhraseContext,
  countries: readonly CountryMention[],
): OfficeClaim {
  const { tokens, lexicon, text } = context;
  const span = spanOfTokens(tokens, phrase.from, phrase.to);
  const words = tokens.slice(phrase.from, phrase.to + 1);
  const country = countries.find((one) => overlaps(one.span, span))?.code;
  const over = /^(?:ex|alt|экс|екс)[-‑]/.test(tokens[phrase.head]?.lower ?? '')
    ? 'former'
    : undefined;
  const state = words.flatMap(({ lower }) => lexicon.states.get(lower) ?? [])[0] ?? over;
  const leads = tokens
    .slice(phrase.from, phrase.head)
    .filter(({ lower }) => lexicon.leads.has(lower));
  const complement = tokens
    .slice(phrase.head + 1, phrase.to + 1)
    .filter((token) => !context.isCountry(token));
  while (complement.length > 0 && lexicon.complement.has(complement.at(-1)?.lower ?? ''))
    complement.pop();
  const printed = [
    ...leads.map(({ text: word }) => `${word} `),
    asPrinted(phrase.role.nominative, tokens[phrase.head]?.text ?? ''),
    ...complement.map(({ text: word, gap }) => (/['’]/.test(gap) ? `’${word}` : ` ${word}`)),
  ].join('');
  const qualifier: Qualifier | undefined = state;
  return {
    person: person.name,
    role: printed.charAt(0).toUpperCase() + printed.slice(1),
    ...(country && { country }),
    ...(qualifier && { qualifier }),
    text: text.slice(span.start, span.end),
    span,
    reason:
      phrase.to < tokens.findIndex(({ start }) => start === person.span.start)
        ? 'stands before the name'
        : 'stands behind the name',
    inferred: false,
  };
}

/** The nominative with the capitals that are printed: "US-Präsident". */
function asPrinted(nominative: string, printed: string): string {
  let same = 0;
  while (same < printed.length && printed.charAt(same).toLowerCase() === nominative.charAt(same))
    same++;
  return printed.slice(0, same) + nominative.slice(same);
}

/** "Sicherheitsberater Trumps": a name in another case than the office is whose it is. */
function isPossessor(person: PersonMention, phrase: RolePhrase, from: number): boolean {
  if (!phrase.close || phrase.to >= from || phrase.role.case !== 'nom') return false;
  if (/\s/.test(person.text)) return false;
  return person.name !== person.text && !person.name.endsWith(person.text);
}
