import { isCountryName } from '../lines/country-names.ts';
import { COMMON_WORDS } from '../../text/common-words.ts';
import { fold } from '../../text/fold.ts';
import { GIVEN_NAMES } from '../../text/given-names.ts';
import type { FieldContext } from '../page/field-context.ts';
import { type Candidate, linesWith } from './gather-publishers.ts';
import { OWNING } from '../lines/publisher-forms.ts';
import { isOwner, publisherNamed } from '../lines/known-publisher.ts';
import type { Publisher } from '../lines/publishers.ts';
import { isOutletName } from '../lines/names.ts';
import type { Clue, ClueKind } from './publisher-clue.ts';
import { isSectionName } from '../lines/section-names.ts';
import { isTelling } from '../lines/site-name.ts';

/** Kinds of clues of which more lines say more. */
const COUNTED: ReadonlySet<ClueKind> = new Set<ClueKind>(['speech', 'alone']);

/**
 * What a line of each kind, and each trait of a name, says for a publisher; a weight below nothing speaks against.
 * Set by hand, and checked against a choice model (conditional logit) fitted on 548 pages of some 400 sites whose
 * metadata name the site: on sites left out of the fit, the fitted weights did no better.
 */
const WEIGHTS: Readonly<Record<ClueKind | Trait, number>> = {
  metadata: 6,
  address: 2.4,
  title: 3.5,
  'outlet-rights': 3.2,
  'company-rights': 2.5,
  owner: -1,
  declared: 4,
  speech: 1.4,
  alone: 0,
  top: 2.3,
  masthead: 3,
  foot: 1.5,
  credit: 1.2,
  'source-line': 0.3,
  told: 1,
  reporters: 1,
  head: 2.5,
  picture: 0.5,
  'site-host': 0.7,
  'own-host': 1,
  spelled: 1.5,
  'host-share': 1.4,
  host: 1.5,
  outside: 2,
  inside: 0,
  'inside-much': -0.5,
  topic: -3,
  headline: -1.2,
  known: 4,
  'known-rights': 2.5,
  agency: -1.5,
  institution: -1,
  owns: -3.5,
  company: -3,
  writer: -4,
  person: -1.5,
  place: -2.5,
  section: -3,
  'common-word': -1,
  outlet: 1.6,
  short: -0.6,
  long: -0.5,
};

type Trait =
  | 'host-share'
  | 'host'
  | 'outside'
  | 'inside'
  | 'inside-much'
  | 'topic'
  | 'headline'
  | 'known'
  | 'known-rights'
  | 'agency'
  | 'institution'
  | 'owns'
  | 'company'
  | 'writer'
  | 'person'
  | 'place'
  | 'section'
  | 'common-word'
  | 'outlet'
  | 'short'
  | 'long';

const KINDS = Object.keys(WEIGHTS) as (ClueKind | Trait)[];
/** Below this the page names no publisher: better none than a menu's word. */
const ENOUGH = 5;

/**
 * The clue to show for the publisher that most speaks for; where too little speaks for any, the known one whom the text
 * credits with its report; else nothing.
 */
export function weighPublishers(
  context: FieldContext,
  candidates: readonly Candidate[],
): Clue | undefined {
  let best: Candidate | undefined;
  let most = ENOUGH;
  for (const candidate of candidates) {
    const signs = signsOf(context, candidate);
    const sum = KINDS.reduce((all, sign) => all + (signs[sign] ?? 0) * WEIGHTS[sign], 0);
    if (sum > most) [best, most] = [candidate, sum];
  }
  return best ? { ...strongest(best), name: best.name } : credited(candidates);
}

/** "…, Outlet reports.": a text without a page around it may name its outlet nowhere else. */
function credited(candidates: readonly Candidate[]): Clue | undefined {
  return candidates
    .filter(({ name }) => publisherNamed(name))
    .flatMap(({ clues }) => clues)
    .find(({ kind }) => kind === 'credit');
}

function strongest({ clues }: Candidate): Clue {
  return clues.reduce((a, b) => (WEIGHTS[b.kind] > WEIGHTS[a.kind] ? b : a));
}

type Signs = Partial<Record<ClueKind | Trait, number>>;

/** How much of each sign a candidate has: 1 for most that it has at all. */
function signsOf(context: FieldContext, candidate: Candidate): Signs {
  const kinds = [...new Set(candidate.clues.map(({ kind }) => kind))];
  const lines = kinds.map((kind) => [
    kind,
    COUNTED.has(kind) ? several(linesWith(candidate, kind)) : 1,
  ]);
  const traits = Object.entries(traitsOf(context, candidate));
  return Object.fromEntries([
    ...lines,
    ...traits.map(([trait, value]) => [trait, Number(value ?? 0)]),
  ]) as Signs;
}

function traitsOf(
  { page }: FieldContext,
  { key, name, words, clues, hosts, hostShare, outside, inside }: Candidate,
): Record<Trait, number | boolean | undefined> {
  const known = publisherNamed(name);
  const each = words.trim().split(' ');
  const [first = ''] = each;
  const headline = page.headline ? ` ${fold(page.headline.text)} `.includes(words) : false;
  const told = known ? clues.filter((clue) => isTold(known, clue)) : [];
  return {
    'host-share': hostShare,
    host: several(hosts),
    outside: several(outside),
    inside: several(inside),
    'inside-much': inside > OFTEN,
    headline,
    topic: headline && inside > OFTEN,
    known: told.length > 0,
    'known-rights': told.some(({ kind }) => kind === 'outlet-rights'),
    agency: known?.agency,
    institution: known?.institution,
    owns: isOwner(name),
    company: !known && OWNING.test(name),
    writer: page.writers.has(fold(name)),
    person: !known && each.length > 1 && each.length < LONG && GIVEN_NAMES.has(first),
    place: isCountryName(name),
    section: isSectionName(name),
    'common-word': !known && each.length === 1 && COMMON_WORDS.has(first) && !/^the\s/i.test(name),
    outlet: !known && isOutletName(name),
    short: key.length < SHORT,
    long: each.length > LONG,
  };
}

const OFTEN = 3;
const SHORT = 4;
const LONG = 4;
const MOST = 7;

/** The second line says less than the first. */
function several(times: number): number {
  return Math.log2(1 + Math.min(MOST, times));
}

/** Clues that any word of a menu has. */
const OF_MENUS: ReadonlySet<ClueKind> = new Set<ClueKind>([
  'alone',
  'top',
  'masthead',
  'foot',
  'picture',
]);
/** Clues with which others name an agency or an institution. */
const OF_OTHERS: ReadonlySet<ClueKind> = new Set<ClueKind>([
  'alone',
  'picture',
  'head',
  'told',
  'site-host',
  'source-line',
]);

/** Whether a clue says that a known publisher is the page's, and is no word of a menu. */
function isTold(known: Publisher, { printed, kind }: Clue): boolean {
  return known.agency || known.institution
    ? !OF_OTHERS.has(kind) && !isSectionName(printed)
    : !OF_MENUS.has(kind) || isTelling(printed);
}
