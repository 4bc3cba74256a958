import type { Document } from '../../text/document.ts';
import { fold } from '../../text/fold.ts';
import { GIVEN_NAMES_OF_WORDS, SON_OF } from '../tables/function-words.ts';
import { KIN } from '../tables/kin.ts';
import type { Word } from '../words.ts';
import { isCompany } from './company-words.ts';
import { findCandidates, spanOf, type Candidate } from './candidates.ts';
import { signsAround } from './context.ts';
import type { CuratedNames } from './curated-names.ts';
import { generationOf } from '../../authority/identity/name-key.ts';
import { displayName } from './display-name.ts';
import { foreignSentences, withoutEnglish } from './foreign-text.ts';
import { isBareFamilyName, signsOfName, weigh, type Sign } from './evidence.ts';
import type { FullName } from './owners.ts';
import { ENOUGH } from './weights.ts';

/** A name that a document uses, in all its places, with what tells for and against its naming a person. */
export interface Name extends FullName {
  readonly places: readonly Candidate[];
  readonly signs: readonly Sign[];
  readonly sum: number;
  /** A lone word that the text calls a company, whoever else bears it. */
  readonly company?: boolean;
}

/** Candidates with the same words are one name: their signs add up over the document. */
export function collectNames(
  document: Document,
  words: readonly Word[],
  curated: CuratedNames,
): Name[] {
  const candidates = withGenerations(words, findCandidates(words));
  const groups = Map.groupBy(candidates, ({ key, weak }) => (weak ? `${key} ?` : key));
  const small = new Set<string>();
  for (const { shape, text } of words) if (shape === 'small') small.add(text);
  const foreign = foreignSentences(words);
  const names = [...groups.values()].map((places) => {
    const [first] = places as [Candidate];
    const parts = first.key.split(' ');
    const own = signsOfName(words, first);
    const around = places.flatMap((place) => signsAround(words, place));
    const unknown = parts.length === 1 && own.length === 0;
    let signs = [...own, ...(unknown ? around.map(asOfUnknown) : around)];
    if (parts.length > 1 && groups.has(parts.at(-1) as string))
      signs.push({ cue: 'used alone', words: parts.at(-1) as string });
    for (const part of parts)
      if (small.has(part) && !isSmallInNames(part))
        signs.push({ cue: 'small elsewhere', words: part });
    const whole = withoutCompound(first.key);
    if (whole && groups.has(whole)) signs.push({ cue: 'compound', words: first.key });
    if (places.every(({ from }) => foreign.has((words[from] as Word).sentence)))
      signs = withoutEnglish(signs);
    const text = displayName(document.text, words, places);
    signs.push(...decisionsOn([first.key, text].map(fold), curated));
    const starts = places.map(({ from }) => (words[from] as Word).start);
    const kin = parts.length > 1 && isKin(document.text, starts[0] ?? 0);
    const company =
      parts.length === 1 && places.some((place) => isCompany(document.text, spanOf(words, place)));
    return {
      ...(kin && { kin }),
      ...(company && { company }),
      key: first.key,
      parts,
      text,
      starts,
      places,
      signs,
      sum: weigh(signs),
    };
  });
  return spreadInLists(words, candidates, withRelatives(names));
}

const AFTER_KIN = new RegExp(
  `(?<![\\p{L}])(?:${KIN}),? (?:(?:the|a|an) )?(?:\\p{Lu}[\\p{L}.]* )?$`,
  'u',
);

/** "a son, the MP | Anna Harker": named as somebody's. */
function isKin(text: string, start: number): boolean {
  return AFTER_KIN.test(text.slice(Math.max(0, start - 50), start));
}

/** "bin", "Will": what stands small elsewhere is no less a part of a name. */
function isSmallInNames(part: string): boolean {
  return SON_OF.test(part) || GIVEN_NAMES_OF_WORDS.has(part);
}

/** "Rosa Harker" beside an Anna Harker: two people of a family, where no word of the name is a common one. */
function withRelatives(names: readonly Name[]): Name[] {
  const families = new Map<string, string>();
  for (const name of names)
    if (isFullPerson(name)) families.set(name.parts.at(-1) as string, name.text);
  return names.map((name) => {
    const relative = name.parts.length > 1 ? families.get(name.parts.at(-1) as string) : undefined;
    const plain = name.signs.some(({ cue }) => cue === 'no common word');
    const compound = name.signs.some(({ cue }) => cue === 'compound');
    if (!relative || !plain || compound || isFullPerson(name) || name.sum <= 0) return name;
    const signs: Sign[] = [...name.signs, { cue: 'shares a family name', words: relative }];
    return { ...name, signs, sum: weigh(signs) };
  });
}

/** "Donald Harker Jr." where a Donald Harker is named too: two people. Elsewhere the suffix comes and goes with one. */
function withGenerations(words: readonly Word[], candidates: readonly Candidate[]): Candidate[] {
  const suffixOf = ({ from, to }: Candidate) =>
    to - from > 2 ? generationOf(words.slice(from, to).map(({ key }) => key)) : undefined;
  const plain = new Set(candidates.filter((one) => !suffixOf(one)).map(({ key }) => key));
  return candidates.map((one) => {
    const suffix = plain.has(one.key) ? suffixOf(one) : undefined;
    return suffix === undefined ? one : { ...one, key: `${one.key} ${suffix}` };
  });
}

/** A lone word in no list of names may be a company: what it says tells less. */
function asOfUnknown(sign: Sign): Sign {
  return sign.cue === 'saying after' ? { ...sign, cue: 'saying after an unknown word' } : sign;
}

/** "Anna Harker" of "Elmwood-Anna Harker", a bargain between the two. */
function withoutCompound(key: string): string | undefined {
  return /^[^ ][^ -]*-([^ ]+ .+)$/.exec(key)?.[1];
}

/** What people have decided on a name, in either of its forms. */
function decisionsOn(forms: readonly string[], { confirmed, rejected }: CuratedNames): Sign[] {
  const [words = ''] = forms;
  return [
    ...(forms.some((form) => confirmed.has(form)) ? [{ cue: 'confirmed', words } as const] : []),
    ...(forms.some((form) => rejected.has(form)) ? [{ cue: 'rejected', words } as const] : []),
  ];
}

/** Whether a name is that of a person, with given and family name. */
export function isFullPerson({ parts, sum }: Name): boolean {
  return parts.length > 1 && sum >= (isBareFamilyName(parts) ? ENOUGH.bare : ENOUGH.full);
}

/** How many neighbours far a list is read from a person: about a team. */
const LONGEST_SPREAD = 10;

/** Lists are read from person to neighbour. */
function spreadInLists(
  words: readonly Word[],
  candidates: readonly Candidate[],
  names: readonly Name[],
): Name[] {
  let known = [...names];
  for (let pass = 0; pass < LONGEST_SPREAD; pass++) {
    const next = withNeighbours(words, candidates, known);
    const more = next.some(
      (name, index) => isFullPerson(name) !== isFullPerson(known[index] as Name),
    );
    known = next;
    if (pass > 0 && !more) break;
  }
  return known;
}

/** In a list, who stands beside a person is likely one: "A, B and C". */
function withNeighbours(
  words: readonly Word[],
  candidates: readonly Candidate[],
  names: readonly Name[],
): Name[] {
  const strong = names.filter(({ places }) => !places[0]?.weak);
  const byKey = new Map(strong.map((name) => [name.key, name]));

  const beside = new Map<string, Sign[]>();
  for (const [index, candidate] of candidates.entries()) {
    const next = candidates[index + 1];
    if (!next || !isListed(words, candidate, next)) continue;
    for (const [one, other] of [
      [candidate, next],
      [next, candidate],
    ] as const) {
      const name = byKey.get(one.key);
      if (!name || !isFullPerson(name)) continue;
      const sign: Sign = { cue: 'beside a person', words: name.text };
      beside.set(other.key, [...(beside.get(other.key) ?? []).slice(0, 3), sign]);
    }
  }
  return names.map((name) => {
    const found = beside.get(name.key);
    if (!found) return name;
    const signs = [...name.signs.filter(({ cue }) => cue !== 'beside a person'), ...found];
    return { ...name, signs, sum: weigh(signs) };
  });
}

function isListed(words: readonly Word[], { to }: Candidate, { from }: Candidate): boolean {
  const [word, first] = [words[to], words[from]] as [Word, Word];
  if (word.sentence !== first.sentence || word.sentence !== words[to - 1]?.sentence) return false;
  if (from === to) return first.gap === ', ';
  return from === to + 1 && word.text === 'and' && first.gap === ' ' && /^,? $/.test(word.gap);
}
