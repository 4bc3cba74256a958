import type { SourceText } from '../text/source-text.ts';
import { settleBelonging } from './roles/belonging.ts';
import { findCore } from './page/core.ts';
import { type DividedSource, divideSource } from './lines/divide-source.ts';
import { reachEntries } from './page/entries.ts';
import { markNamesInHead } from './page/head-of-article.ts';
import type { HeaderStamp } from './lines/header.ts';
import { findHeadline } from './page/headline.ts';
import { judgeUnits } from './roles/judge-units.ts';
import type { Core, Headline, Page } from './page/page.ts';
import { gatherFacts } from './page/page-facts.ts';
import { behindHead, reachBelow, reachList, reachUp } from './page/reach.ts';
import type { Judgement, LineRole } from './role.ts';
import { statedHeadline, type StatedFields } from './corrections/stated.ts';
import { isText, type Unit } from './lines/unit.ts';
import { findWriters } from './page/writers.ts';

/** A source as a page with its parts found. */
export function pageOf(source: SourceText): Page {
  const { units, stamp, own } = divideSource(source);
  return findParts(units, stamp, own?.address);
}

/** Judges a page twice: the second time with its parts as the first time has shown them. */
export function readPage(
  { units, stamp, own }: DividedSource,
  stated: StatedFields | undefined,
): { readonly page: Page; readonly judged: readonly Judgement[] } {
  const address = own?.address;
  const first = findParts(units, stamp, address, stated);
  const settled = settleBelonging(first, judgeUnits(first));
  const core = settledCore(first, settled);
  if (core.from === first.core.from && core.to === first.core.to)
    return { page: first, judged: settled };
  const headline = statedHeadline(units, stated) ?? findHeadline(units, core, stamp, address);
  const page = composePage(markNamesInHead(units, headline?.unit), core, headline);
  return { page, judged: settleBelonging(page, judgeUnits(page)) };
}

const TEXT_ROLES: ReadonlySet<LineRole | undefined> = new Set(['body', 'pulled-quote']);

/** From the first to the last running text that belongs. */
function settledCore({ units, core }: Page, judged: readonly Judgement[]): Core {
  const belongs = (unit: Unit, index: number) =>
    TEXT_ROLES.has(judged[index]?.role) && isText(unit) && index >= core.from;
  const from = units.findIndex(belongs);
  const to = units.findLastIndex(belongs) + 1;
  return from < 0 ? core : reachList(units, reachEntries(units, { from, to }));
}

/** The run of a page's text as it is found by itself, before a headline is known; nothing where there is no text. */
export function findBareCore(units: readonly Unit[]): Core | undefined {
  const found = findCore(units);
  return found && behindHead(units, reachEntries(units, found));
}

/** The parts of a page: the run of its text, its headline, and what holds for the whole. */
function findParts(
  units: readonly Unit[],
  stamp: HeaderStamp | undefined,
  address: string | undefined,
  stated?: StatedFields,
): Page {
  const above = findBareCore(units);
  const headline = statedHeadline(units, stated) ?? findHeadline(units, above, stamp, address);
  const marked = markNamesInHead(units, headline?.unit);
  const core = above && behindHead(marked, above);
  const placed = core
    ? reachBelow(marked, reachUp(marked, core, headline?.unit))
    : { from: marked.length, to: marked.length };
  return composePage(marked, placed, headline);
}

function composePage(units: readonly Unit[], core: Core, headline: Headline | undefined): Page {
  const writers = findWriters(units, core, headline?.unit);
  return {
    units,
    core,
    facts: gatherFacts(units, core, headline?.unit),
    writers,
    ...(headline && { headline }),
  };
}
