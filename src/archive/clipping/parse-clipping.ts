import type { SourceText } from '../text/source-text.ts';
import { fold } from '../text/fold.ts';
import { type ArticlePlace, clippingId } from './article-place.ts';
import { composeBlocks } from './page/blocks.ts';
import { checkCorrectedFields } from './corrections/check-correction.ts';
import type { ArticleBlock, Clipping, ClippingFields } from './clipping.ts';
import { composeLines } from './compose-lines.ts';
import { correctedRole, correctFields, type Correction } from './corrections/correction.ts';
import { type DividedSource, divideSource } from './lines/divide-source.ts';
import { checkFields, doubtsOf } from './corrections/doubts.ts';
import { reportTextSetAside } from './corrections/text-set-aside.ts';
import { withEditedHeadline } from './page/edited-page.ts';
import type { LineHint } from './lines/line-hint.ts';
import type { Page } from './page/page.ts';
import { readFields } from './read-fields.ts';
import { readPage } from './read-page.ts';
import { relatedHeadlines } from './page/related-headlines.ts';
import type { Judgement } from './role.ts';
import { isToldAside, toldJudgement, withStated, type StatedFields } from './corrections/stated.ts';
import type { Unit } from './lines/unit.ts';

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
  const divided = divideSource(source, options.hints, stated !== undefined, isToldAside);
  const { page, judged } = readPage(divided, stated);
  const roles = settleRoles(divided, judged, options);
  const lines = composeLines(divided, roles);
  const blocks = composeBlocks(divided.all, roles, divided.stamp);
  const fields = findFields(divided, page, roles, blocks, options);
  const told = toldLines(options.hints ?? []);
  return {
    id: clippingId(article),
    lines,
    fields: correctFields(fields, correction),
    blocks,
    related: relatedHeadlines(divided.all, roles),
    ...((correction?.names || correction?.speakers) && {
      decided: { names: correction.names ?? [], speakers: correction.speakers ?? [] },
    }),
    diagnostics: [
      ...doubtsOf(article, lines),
      ...reportTextSetAside(
        article,
        lines.filter(({ n }) => !told.has(n) && !correctedRole(n, correction)),
      ),
      ...checkFields(article, fields, correction),
      ...checkCorrectedFields(
        article,
        correction,
        fields,
        (n) => source.lines.find((line) => line.n === n)?.text,
      ),
    ],
  };
}

/** The lines of which the file says what they are. */
function toldLines(hints: readonly LineHint[]): ReadonlySet<number> {
  return new Set(hints.flatMap(({ n, role }) => (role ? [n] : [])));
}

const REFRAIN: Judgement = {
  role: 'other',
  reason: 'a line that the page prints again and again between paragraphs',
};

/** The role of every unit: as the page shows it, unless the file says it, unless a person has corrected it. */
function settleRoles(
  { all, units }: DividedSource,
  judged: readonly Judgement[],
  { correction, stated }: ParseOptions,
): Judgement[] {
  const byUnit = new Map(units.map((unit, index) => [unit, judged[index] as Judgement]));
  const title = stated?.title && fold(stated.title.value);
  return all.map(
    (unit) =>
      correctedUnit(unit, correction) ?? toldJudgement(unit, byUnit.get(unit) ?? REFRAIN, title),
  );
}

/** The fields as they are printed, unless the file says them; what a person has corrected is not among them. */
function findFields(
  { source, all, units, stamp, own }: DividedSource,
  page: Page,
  roles: readonly Judgement[],
  blocks: readonly ArticleBlock[],
  { correction, stated }: ParseOptions,
): ClippingFields {
  const judgedUnits = new Set(units);
  const judged = roles.filter((_, index) => judgedUnits.has(all[index] as Unit));
  const edited = units.flatMap((unit, index) => (correctedUnit(unit, correction) ? [index] : []));
  const printed = readFields({
    page: withEditedHeadline(page, judged, edited),
    judged,
    edited,
    source,
    blocks,
    ...(stamp && { stamp }),
    ...(own && { own }),
    withoutHeadline: correction?.title?.value === null,
  });
  return withStated(printed, stated);
}

function correctedUnit({ lines }: Unit, correction: Correction | undefined): Judgement | undefined {
  return correction && lines.map(({ n }) => correctedRole(n, correction)).find(Boolean);
}
