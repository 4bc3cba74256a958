import type { SourceLine, SourceText } from '../text/source-text.ts';
import { composeBlocks } from './blocks.ts';
import type { Clipping, ReadLine } from './clipping.ts';
import { settleBelonging } from './belonging.ts';
import { type ArticlePlace, clippingId } from './article-place.ts';
import { checkCorrectedFields } from './check-correction.ts';
import { correctedRole, correctFields, type Correction } from './correction.ts';
import { checkFields, doubtsOf } from './doubts.ts';
import { reportTextSetAside } from './text-set-aside.ts';
import { withEditedHeadline } from './edited-page.ts';
import { type Core, findCore } from './core.ts';
import { reachEntries } from './entries.ts';
import { behindHead, reachBelow, reachList, reachUp } from './reach.ts';
import { findOwnAddress } from './address.ts';
import { markNamesInHead } from './head-of-article.ts';
import { findHeaderStamp, type HeaderStamp } from './header.ts';
import { findHeadline, type Headline } from './headline.ts';
import { judgeUnits, type Judgement, type Page } from './judge-units.ts';
import type { LineHint } from './line-hint.ts';
import { findShapes } from './line-shape.ts';
import { gatherFacts } from './page-facts.ts';
import { findRefrains } from './refrains.ts';
import { relatedHeadlines } from './related-headlines.ts';
import { readFields } from './read-fields.ts';
import { BODY_ROLES, type LineRole } from './role.ts';
import { fold } from '../text/fold.ts';
import {
  isToldAside,
  statedHeadline,
  toldJudgement,
  withStated,
  type StatedFields,
} from './stated.ts';
import { isText, composeUnits, type Unit } from './unit.ts';
import { findWriters } from './writers.ts';

export interface ParseOptions {
  readonly correction?: Correction | undefined;
  readonly hints?: readonly LineHint[] | undefined;
  /** Which article of its file the source is; the only one unless said. */
  readonly article?: ArticlePlace;
  /** What the file that holds the article says of it. */
  readonly stated?: StatedFields | undefined;
}

/** Reads one article from a source. Never throws; every non-blank line gets one role with its reason. */
export function parseClipping(source: SourceText, options: ParseOptions = {}): Clipping {
  const { correction, stated, article = { file: source.id } } = options;
  const stamp = stated ? undefined : findHeaderStamp(source);
  const hints = new Map((options.hints ?? []).map((hint) => [hint.n, hint]));
  const all = composeUnits(findShapes(withoutLabels(withoutStamp(source, stamp), hints)), hints);
  const refrains = findRefrains(all);
  const units = all.filter((unit) => !refrains.has(unit) && !isToldAside(unit));
  const own = findOwnAddress(units);
  const { page, judged: settled } = readPage(units, stamp, own?.address, stated);
  const byUnit = new Map(units.map((unit, index) => [unit, settled[index] as Judgement]));
  const title = stated?.title && fold(stated.title.value);
  const read = all.map((unit) => toldJudgement(unit, byUnit.get(unit) ?? REFRAIN, title));
  const judged = all.map(
    (unit, index) => correctedUnit(unit, correction) ?? (read[index] as Judgement),
  );
  const lines = composeLines(source, all, judged, stamp, hints);
  const blocks = composeBlocks(all, judged, stamp);
  const roles = judged.filter((_, index) => byUnit.has(all[index] as Unit));
  const edited = units.flatMap((unit, index) => (correctedUnit(unit, correction) ? [index] : []));
  const printed = readFields({
    page: withEditedHeadline(page, roles, edited),
    judged: roles,
    edited,
    source,
    blocks,
    ...(stamp && { stamp }),
    ...(own && { own }),
    withoutHeadline: correction?.title?.value === null,
  });
  const fields = withStated(printed, stated);
  return {
    id: clippingId(article),
    lines,
    fields: correctFields(fields, correction),
    blocks,
    related: relatedHeadlines(all, judged),
    diagnostics: [
      ...doubtsOf(article, lines),
      ...reportTextSetAside(article, lines),
      ...checkFields(article, fields, correction),
      ...checkCorrectedFields(article, correction, fields),
    ],
  };
}

const REFRAIN: Judgement = {
  role: 'other',
  reason: 'a line that the page prints again and again between paragraphs',
};

/** A source as a page with its parts found. */
export function pageOf(source: SourceText, hints: readonly LineHint[] = []): Page {
  const stamp = findHeaderStamp(source);
  const byLine = new Map(hints.map((hint) => [hint.n, hint]));
  const all = composeUnits(findShapes(withoutStamp(source, stamp)), byLine);
  const refrains = findRefrains(all);
  const units = all.filter((unit) => !refrains.has(unit));
  return findParts(units, stamp, findOwnAddress(units)?.address);
}

/** Judges a page twice: the second time with its parts as the first time has shown them. */
function readPage(
  units: readonly Unit[],
  stamp: HeaderStamp | undefined,
  address: string | undefined,
  stated: StatedFields | undefined,
): { readonly page: Page; readonly judged: readonly Judgement[] } {
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

/** The parts of a page: the run of its text, its headline, and what holds for the whole. */
function findParts(
  units: readonly Unit[],
  stamp: HeaderStamp | undefined,
  address: string | undefined,
  stated?: StatedFields,
): Page {
  const found = findCore(units);
  const above = found && behindHead(units, reachEntries(units, found));
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

function correctedUnit({ lines }: Unit, correction: Correction | undefined): Judgement | undefined {
  return correction && lines.map(({ n }) => correctedRole(n, correction)).find(Boolean);
}

/** The stamp is no part of the first line's text: it is blanked for the judgement, columns stay. */
function withoutStamp(source: SourceText, stamp: HeaderStamp | undefined): SourceText['lines'] {
  if (!stamp) return source.lines;
  return source.lines.map((line) =>
    line.n === stamp.line
      ? { n: line.n, text: ' '.repeat(stamp.end) + line.text.slice(stamp.end) }
      : line,
  );
}

/** The name of a field is no part of the text behind it: it is blanked for the judgement, columns stay. */
function withoutLabels(
  lines: readonly SourceLine[],
  hints: ReadonlyMap<number, LineHint>,
): readonly SourceLine[] {
  return lines.map((line) => {
    const { textFrom = 0 } = hints.get(line.n) ?? {};
    return textFrom === 0
      ? line
      : { n: line.n, text: ' '.repeat(textFrom) + line.text.slice(textFrom) };
  });
}

function composeLines(
  source: SourceText,
  units: readonly Unit[],
  judged: readonly Judgement[],
  stamp: HeaderStamp | undefined,
  hints: ReadonlyMap<number, LineHint>,
): ReadLine[] {
  const found = new Map<number, Judgement>();
  for (const [index, unit] of units.entries()) {
    for (const line of unit.lines) found.set(line.n, judged[index] as Judgement);
  }
  if (stamp && !found.has(stamp.line)) {
    found.set(stamp.line, { role: 'date-line', reason: 'the stamp of the clipping tool' });
  }
  return source.lines.flatMap(({ n, text }) => {
    const judgement = found.get(n);
    if (!judgement) return [];
    const from = stamp?.line === n ? stamp.end : hints.get(n)?.textFrom;
    const body = from && BODY_ROLES.has(judgement.role) ? { bodyFrom: from } : {};
    return [{ n, text, ...judgement, ...body }];
  });
}
