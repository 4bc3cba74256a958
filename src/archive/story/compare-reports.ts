import type { Article } from '../archive.ts';
import type { Backlinks } from '../backlinks/backlinks.ts';
import { DAYS } from './day-facts.ts';
import type { Comparison, Fact, Given } from './fact.ts';
import { FIGURES } from './figure-facts.ts';
import type { Story } from './find-stories.ts';
import { compareOffices } from './office-facts.ts';
import { originOf } from './origins.ts';
import { PLACES } from './place-facts.ts';
import { sharedQuotes } from './shared-quotes.ts';

/** Something that reports of several origins give in two or more ways, each with the sentences that do. */
export interface Conflict {
  readonly kind: Fact['kind'];
  readonly ways: readonly (readonly Given[])[];
}

/** Something that reports of several origins give alike: a quote, a figure or a day. */
export interface Statement {
  readonly kind: Fact['kind'] | 'quote';
  readonly given: readonly Given[];
  /** How many origins give it. */
  readonly origins: number;
}

export interface Compared {
  readonly conflicts: readonly Conflict[];
  readonly statements: readonly Statement[];
}

/** Of so many reports, each the first to print its text, sentences are compared. */
const MOST_COMPARED = 40;
/** And of each so many facts of a kind. */
const MOST_FACTS = 60;

/** Holds the reports of a story against each other. */
export function compareReports(
  { origins }: Pick<Story, 'origins'>,
  find: Backlinks['find'],
): Compared {
  if (origins.length < 2) return { conflicts: [], statements: [] };
  const reports = origins.flatMap(firstPrintings).slice(0, MOST_COMPARED);
  const origin = originOf(origins);
  const offices = compareOffices(find);
  const all = [
    compare(FIGURES, reports, origin),
    compare(DAYS, reports, origin),
    compare(PLACES, reports, origin),
    compare(offices.ofPerson, reports, origin),
    compare(offices.ofOffice, reports, origin),
  ];
  return {
    conflicts: all.flatMap(({ conflicts }) => conflicts),
    statements: [
      ...sharedQuotes(reports, origin, find),
      ...all
        .flatMap(({ statements }) => statements)
        .filter(({ kind }) => kind === 'figure' || kind === 'day'),
    ],
  };
}

/** The reports of an origin without those that print the text of an earlier one. */
function firstPrintings(reports: readonly Article[]): Article[] {
  const seen = new Set<string>();
  return reports.filter(({ kinship }) => {
    if (kinship === undefined) return true;
    const again = seen.has(kinship.family);
    seen.add(kinship.family);
    return !again;
  });
}

function compare<F extends Fact>(
  comparison: Comparison<F>,
  reports: readonly Article[],
  origin: (article: Article) => number,
): Compared {
  const facts = reports.flatMap((report) => comparison.find(report).slice(0, MOST_FACTS));
  const originOfFact = ({ given }: F): number => origin(given.passage.article);
  const [conflicts, statements]: [Conflict[], Statement[]] = [[], []];
  for (const ofKey of Map.groupBy(facts, ({ key }) => key).values()) {
    const elsewhere = givenElsewhere(ofKey, comparison);
    const pairs = pairsOf(ofKey).filter(
      ([a, b]) => originOfFact(a) !== originOfFact(b) && comparison.sameThing(a, b),
    );
    const differing = pairs.filter(
      ([a, b]) => comparison.differ(a, b) && !elsewhere(a, b) && !elsewhere(b, a),
    );
    for (const group of joinPairs(differing))
      conflicts.push({ kind: (group[0] as F).kind, ways: waysOf(group) });
    for (const group of joinPairs(pairs.filter(([a, b]) => comparison.agree(a, b)))) {
      const origins = new Set(group.map(originOfFact)).size;
      statements.push({ kind: (group[0] as F).kind, given: onceEach(group), origins });
    }
  }
  return { conflicts, statements };
}

/** Whether the report of `a` gives the thing another time as `b` does: then the two reports don't differ in it. */
function givenElsewhere<F extends Fact>(facts: readonly F[], { sameThing, differ }: Comparison<F>) {
  const byReport = Map.groupBy(facts, ({ given }) => given.passage.article);
  return (a: F, b: F): boolean =>
    (byReport.get(a.given.passage.article) ?? []).some(
      (other) => other !== a && sameThing(other, b) && !differ(other, b),
    );
}

function pairsOf<T>(items: readonly T[]): [T, T][] {
  return items.flatMap((a, index) => items.slice(index + 1).map((b): [T, T] => [a, b]));
}

/** The items of pairs, those that hang together in one group, in the order in which they come. */
function joinPairs<T>(pairs: readonly (readonly [T, T])[]): T[][] {
  const groupOf = new Map<T, T[]>();
  for (const [a, b] of pairs) {
    const [one, two] = [groupOf.get(a) ?? [a], groupOf.get(b) ?? [b]];
    const joined = one === two ? one : [...one, ...two];
    for (const item of joined) groupOf.set(item, joined);
  }
  return [...new Set(groupOf.values())];
}

function waysOf<F extends Fact>(facts: readonly F[]): Given[][] {
  return [...Map.groupBy(facts, ({ value }) => value).values()].map(onceEach);
}

/** The first of each report. */
function onceEach<F extends Fact>(facts: readonly F[]): Given[] {
  return [...Map.groupBy(facts, ({ given }) => given.passage.article).values()].flatMap(
    ([first]) => first?.given ?? [],
  );
}
