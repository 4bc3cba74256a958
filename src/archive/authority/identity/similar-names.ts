import { distance } from 'fastest-levenshtein';
import type { Diagnostic } from '../../diagnostic.ts';
import { longGivenName } from './given-name-forms.ts';
import type { KnownPeople } from './known-people.ts';
import { generationOf, type ComparableName } from './name-key.ts';
import type { PersonGroup } from './person-groups.ts';
import { findShortening } from './shortened.ts';
import { byCodePoints } from './spellings.ts';

/** More bearers of one word than this tell nothing about who is the same. */
const CROWD = 40;

/** Proposes merges that look likely and were not made: one word a letter apart, a short given name, initials that fit several. */
export function proposeMerges(
  groups: readonly PersonGroup[],
  idOf: (group: PersonGroup) => string | undefined,
  known: KnownPeople,
): Diagnostic[] {
  const byWord = new Map<string, Set<PersonGroup>>();
  for (const group of groups)
    for (const form of group.names.flatMap(({ forms }) => forms))
      byWord.set(form, (byWord.get(form) ?? new Set()).add(group));
  const proposals = new Map<string, Diagnostic>();
  for (const sharing of byWord.values()) {
    if (sharing.size > CROWD) continue;
    const crowd = [...sharing];
    for (const [index, one] of crowd.entries())
      for (const other of crowd.slice(index + 1)) {
        const [a, b] = [idOf(one), idOf(other)];
        const reason = a && b && a !== b && !toldApart(one, other, known) && likeness(one, other);
        if (reason) proposals.set([a, b].sort(byCodePoints).join(' '), proposal(a, b, reason));
      }
  }
  return [...proposals].sort(([a], [b]) => byCodePoints(a, b)).map(([, diagnostic]) => diagnostic);
}

function toldApart(one: PersonGroup, other: PersonGroup, known: KnownPeople): boolean {
  const denies = ({ record }: PersonGroup, { names }: PersonGroup): boolean =>
    record !== undefined && names.some(({ name }) => known.excludes(record, name));
  return denies(one, other) || denies(other, one);
}

function likeness(one: PersonGroup, other: PersonGroup): string | undefined {
  for (const a of one.names)
    for (const b of other.names) {
      const reason = likeNames(a, b);
      if (reason) return reason;
    }
  return undefined;
}

function isSameButGeneration(a: ComparableName, b: ComparableName): boolean {
  const plain = ({ forms, words }: ComparableName): string =>
    (generationOf(words) ? forms.slice(0, -1) : forms).join(' ');
  return plain(a) === plain(b);
}

function likeNames(a: ComparableName, b: ComparableName): string | undefined {
  if (a.key === b.key) return 'the names are the same';
  if (generationOf(a.words) !== generationOf(b.words))
    return isSameButGeneration(a, b) ? 'one is named as a junior or senior' : undefined;
  const [short, long] = a.forms.length <= b.forms.length ? [a, b] : [b, a];
  const shortening = findShortening(short, long);
  if (shortening) return shortening;
  if (a.forms.length !== b.forms.length || a.forms.length < 2) return undefined;
  const differing = a.forms.flatMap((form, index) => (form === b.forms[index] ? [] : [index]));
  const [at] = differing;
  if (at === undefined || differing.length > 1) return undefined;
  const [one, two] = [a.forms[at] as string, b.forms[at] as string];
  if (at === 0) return shortGivenName(a.words[0] as string, b.words[0] as string);
  return Math.min(one.length, two.length) >= 5 && distance(one, two) === 1
    ? `${one} and ${two} are a letter apart`
    : undefined;
}

function shortGivenName(a: string, b: string): string | undefined {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return longGivenName(short) === long ? `${short} may be short for ${long}` : undefined;
}

function proposal(a: string, b: string, reason: string): Diagnostic {
  const [first, second] = [a, b].sort(byCodePoints) as [string, string];
  return {
    rule: 'maybe-one-person',
    severity: 'doubt',
    place: { file: `people/${second}.md` },
    about: [first, second],
    message: `"${first}" and "${second}" may be one person: ${reason}.`,
    remedy: `If they are, add "sameAs: ${first}" to people/${second}.md; if not, add its name to "not" there.`,
  };
}
