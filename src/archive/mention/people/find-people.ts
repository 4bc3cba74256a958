import type { Document } from '../../text/document.ts';
import { textAt } from '../../text/span.ts';
import type { PersonMention } from '../mention.ts';
import { KIN } from '../tables/kin.ts';
import { GOVERNING } from '../tables/roles.ts';
import { findWords, joins, type Word } from '../words.ts';
import { spanOf, type Candidate } from './candidates.ts';
import { signsAround } from './context.ts';
import { weigh } from './evidence.ts';
import { NOTHING_CURATED, type CuratedNames } from './curated-names.ts';
import { collectNames, isFullPerson, type Name } from './names.ts';
import { addressedAs, addressedLater, heOrShe, marriedAs } from './he-or-she.ts';
import { Owners, type Fit, type FullName } from './owners.ts';
import { explain, explainOwner } from './reasons.ts';
import { isCommonWord } from './known-words.ts';
import { DOUBTFUL, ENOUGH } from './weights.ts';
import { classOf } from './word-class.ts';

export interface FoundPeople {
  readonly mentions: readonly PersonMention[];
  /** Names that may be persons but lack evidence; for an editor's eyes. */
  readonly doubtful: readonly PersonMention[];
}

/**
 * Finds the persons that a document names. What tells for and against a name is added up over the document;
 * full names are settled first, then every lone name goes to its owner. Titles and possessives are outside the span.
 */
export function findPeople(
  document: Document,
  words: readonly Word[] = findWords(document),
  curated: CuratedNames = NOTHING_CURATED,
): FoundPeople {
  const names = collectNames(document, words, curated);
  const owners = new Owners(names.filter(isFullPerson));
  const found = names.flatMap((name) => {
    let told: string | undefined;
    const reason = (): string => (told ??= explain(name.signs));
    return name.places.flatMap(
      (place) => mentionOf(document, words, { name, reason }, place, owners) ?? [],
    );
  });
  found.sort((a, b) => a.span.start - b.span.start);
  return {
    mentions: found.filter(({ doubt }) => doubt === undefined),
    doubtful: found.filter(({ doubt }) => doubt !== undefined),
  };
}

/** What the surroundings of a lone name must weigh: more where the word means something else or may just open its sentence. */
function least(words: readonly Word[], { from, weak }: Candidate): number {
  const word = words[from] as Word;
  if (weak === 'capitals') return -3;
  return weak || (word.opens && isCommonWord(word.key)) ? 0.2 : -3;
}

function mentionOf(
  document: Document,
  words: readonly Word[],
  { name, reason }: { readonly name: Name; readonly reason: () => string },
  place: Candidate,
  owners: Owners,
): PersonMention | undefined {
  const span = spanOf(words, place);
  const base = { kind: 'person', span, text: textAt(document.text, span) } as const;
  if (isGoverned(words, place)) return undefined;
  const full = name.parts.length > 1;
  const how = full ? 'full name' : 'single name';
  const fullest = full ? (owners.fullestOf(name) ?? owners.shortenedBy(name)) : undefined;
  if (fullest) return { ...base, name: fullest.text, how, reason: reason() };
  const fit: Fit = (one, alone) => fitsAddress(document.text, span.start, one, alone);
  const addressed = addressedAs(document.text, span.start) !== undefined;
  const owned = full ? undefined : owners.ownerOf(name.key, span.start, fit, addressed);
  const around = full ? 0 : weigh(signsAround(words, place));
  const enough = full || around >= least(words, place);
  if (!full && !owned && owners.isOthers(name.key, fit)) return undefined;
  if (!full && name.company && !addressed) return undefined;
  if (owned && addressed && isAfterKin(document.text, span.start, name.text)) return undefined;
  if (owned && isOtherPerson(words, place)) return undefined;
  if (owned && enough && !(place.weak && owned.how === 'given name')) {
    const titled = owned.how === 'surname' && place.before === 'role';
    return {
      ...base,
      name: owned.owner.text,
      how: titled ? 'title and surname' : owned.how,
      reason: explainOwner(document, owned),
    };
  }
  if (owned || !enough || place.weak) return undefined;
  if (!full && name.sum >= ENOUGH.lone) return { ...base, name: name.text, how, reason: reason() };
  if (name.sum < DOUBTFUL) return undefined;
  return {
    ...base,
    name: name.text,
    how,
    reason: reason(),
    doubt: 'too little tells that this is a person',
  };
}

/** "the governor of **Los Canelos**": where somebody holds an office, and nobody. */
function isGoverned(words: readonly Word[], { from }: Candidate): boolean {
  const [role, of] = [words[from - 2], words[from - 1]];
  return (
    of?.text === 'of' &&
    role !== undefined &&
    joins(role, of) &&
    joins(of, words[from] as Word) &&
    GOVERNING.has(role.key)
  );
}

const LATELY = 400;

/** "Roe's father Vikram told … **Mr Roe** said": one of the two, and the text does not say which. */
function isAfterKin(text: string, at: number, family: string): boolean {
  const before = text.slice(Math.max(0, at - LATELY), at);
  const bare = family.replace(/[^\p{L}\p{M}’'-]/gu, '');
  return new RegExp(
    `(?<![\\p{L}])${bare}['’]s? (?:\\p{Ll}+ )?(?:${KIN}),? \\p{Lu}\\p{Ll}+(?! \\p{Lu})`,
    'u',
  ).test(before);
}

/**
 * "Florence Roe", where Florence is a town as well: not the Roe whom the text names elsewhere; nor is "the Son Roe dam",
 * for nobody's son has a capital inside a sentence.
 */
function isOtherPerson(words: readonly Word[], { from }: Candidate): boolean {
  const [before, word] = [words[from - 1], words[from]];
  if (!before || !word || before.shape !== 'capital' || !joins(before, word)) return false;
  return before.opens ? classOf(before.key) === 'place' : /^(?:son|daughter)$/.test(before.key);
}

/** "Ms Roe" is nobody of whom the text says "he". */
function fitsAddress(
  text: string,
  at: number,
  { text: name, starts }: FullName,
  alone: boolean,
): 'same' | 'other' | undefined {
  const address = addressedAs(text, at);
  const places = starts.map((start) => ({ span: { start, end: start + name.length } }));
  if (!address) return undefined;
  const told =
    heOrShe(text, places) ??
    marriedAs(text, name) ??
    (alone ? addressedLater(text, name, starts[0] ?? 0) : undefined);
  return told && (told === address ? 'same' : 'other');
}
