import { authorsIn, LEAD_WITHIN, mayBeNamed } from '../lines/authors-in.ts';
import { BYLINE_LEAD, personsIn } from '../lines/byline.ts';
import type { Evidence, Field } from '../clipping.ts';
import {
  absent,
  allMetadataOf,
  evidenceOf,
  type FieldContext,
  found,
  headUnits,
  metadataOf,
} from '../page/field-context.ts';
import { findDates } from '../lines/find-dates.ts';
import { fold } from '../../text/fold.ts';
import { GIVEN_NAMES } from '../../text/given-names.ts';
import { JOBS } from '../lines/names.ts';
import type { Unit } from '../lines/unit.ts';

const IN_METADATA = ['author', 'authors', 'article:author', 'parsely-author', 'byl', 'dc.creator'];

/** The people who wrote the article, from its byline; an agency or a newsroom is no author. */
export function readAuthors(context: FieldContext): Field<readonly string[]> {
  const meta = metadataOf(context.page, IN_METADATA);
  const values = allMetadataOf(context.page, IN_METADATA);
  const stated = values.flatMap((value) => personsIn(value.replace(BYLINE_LEAD, '')));
  const named = [...new Set(printedAtHead(context, stated))];
  if (meta && named.length > 0) {
    return found(
      named,
      'metadata',
      evidenceOf(meta.unit, meta.value),
      'the author in the page’s metadata',
    );
  }
  const best = bylineGroups(context).reduce<Group | undefined>(
    (a, b) => (a && a.weight >= b.weight ? a : b),
    undefined,
  );
  const first = best?.lines[0];
  if (!best || !first) return absent('No byline names a person.');
  const names = [...new Set(best.lines.flatMap((line) => line.names))];
  return found(names, 'byline', namesEvidence(first.unit, first.names), 'the names in the byline');
}

/** Of the names in a page's data those that its head prints too, for the data may name the owner; all where it prints none. */
function printedAtHead(context: FieldContext, names: readonly string[]): readonly string[] {
  const head = headUnits(context).map(({ unit }) => fold(unit.shape.text.slice(0, 400)));
  const printed = names.filter((name) => head.some((text) => text.includes(fold(name))));
  return printed.length > 0 ? printed : names;
}

interface Line {
  readonly unit: Unit;
  readonly names: readonly string[];
}

/** Lines of names that follow each other, and how much speaks for their being the byline. */
interface Group {
  readonly lines: readonly Line[];
  readonly weight: number;
}

const NEAR_DATE = 2;
/** Capitalised words with nothing that makes them a byline are one only right below headline and standfirst. */
const NEAR_HEADLINE = 4;

/** The lines of names around the headline. "By", a trade, a house and a date nearby tell a byline from other names. */
function bylineGroups(context: FieldContext): Group[] {
  const { page, judged } = context;
  const head = headUnits(context).filter(({ index }) => {
    const role = judged[index]?.role;
    return index !== page.headline?.unit && (role === 'byline' || role === 'date-line');
  });
  const isDated = (index: number) => judged[index]?.role === 'date-line';
  const groups: { lines: Line[]; weight: number; last: number; led: boolean }[] = [];
  for (const { unit, index } of withoutFeedsAbove(context, head)) {
    const { text } = unit.shape;
    const names = authorsIn(unit, judged[index]?.role === 'byline');
    const led = BYLINE_LEAD.test(text) || LEAD_WITHIN.test(text);
    const open = groups.at(-1);
    const isNext =
      open !== undefined &&
      index - open.last <= MOST_BETWEEN + 1 &&
      page.units.slice(open.last + 1, index).every(joins);
    if (names.length === 0) {
      if (led) groups.push({ lines: [], weight: 3, last: index, led });
      continue;
    }
    const near = [...Array(2 * NEAR_DATE + 1).keys()].some((step) =>
      isDated(index - NEAR_DATE + step),
    );
    const dated = near || findDates(text).length > 0;
    const weight = (led ? 3 : 0) + (names.at(-1) === text ? 0 : 1) + (dated ? 1 : 0);
    const afterTrade =
      index - 1 > (open?.last ?? index) && JOBS.test(page.units[index - 1]?.shape.text ?? '');
    if (isNext && open.lines.length > 0 && isPlace(unit, names, open.lines, afterTrade)) continue;
    if (isNext && !(led && open.lines.length > 0)) {
      open.lines.push({ unit, names });
      open.weight = Math.max(open.weight, open.lines.length === 1 ? open.weight + weight : weight);
      open.last = index;
    } else groups.push({ lines: [{ unit, names }], weight, last: index, led });
  }
  const { headline } = page;
  const isNear = (last: number) =>
    !headline || last - headline.unit <= NEAR_HEADLINE || context.edited.includes(last);
  const named = groups.filter(
    ({ lines, weight, last }) => lines.length > 0 && (weight > 0 || isNear(last)),
  );
  // A list of other articles within the text names their writers with a "by".
  const above = named.filter(({ last }) => last < page.core.from || context.edited.includes(last));
  return above.length > 0 ? above : named;
}

/** How far above the headline a byline may stand; farther up a list of others names theirs. */
const FARTHEST_ABOVE = 3;

/** Without what a picture shows; and where names stand below the headline, those far above it are of other articles. */
function withoutFeedsAbove<Line extends { readonly unit: Unit; readonly index: number }>(
  { page, judged }: FieldContext,
  head: readonly Line[],
): readonly Line[] {
  const headline = page.headline?.unit;
  const lines = head.filter(({ unit, index }) => !isPictured(unit, page.units[index + 1]));
  if (headline === undefined) return lines;
  const isNamed = ({ unit, index }: Line) =>
    index > headline && authorsIn(unit, judged[index]?.role === 'byline').length > 0;
  return lines.some(isNamed)
    ? lines.filter(({ index }) => index >= headline - FARTHEST_ABOVE)
    : lines;
}

/** "Flooded street in Port Severin" above a credit: no one is called so. */
function isPictured({ shape: { text } }: Unit, next: Unit | undefined): boolean {
  return next?.sign === 'credit' && !BYLINE_LEAD.test(text) && !mayBeNamed(text);
}

function isGivenName(text = ''): boolean {
  return GIVEN_NAMES.has(fold(text.split(' ', 1)[0] ?? ''));
}

/** "Port Severin - 3 May 2024" below a name, or a place below the writer's trade: no one is called so. */
function isPlace(
  unit: Unit,
  names: readonly string[],
  above: readonly Line[],
  afterTrade: boolean,
): boolean {
  const dated = findDates(unit.shape.text).length > 0;
  return (dated || afterTrade) && !isGivenName(names[0]) && isGivenName(above[0]?.names[0]);
}

/** "and" or a comma on a line of its own, or the trade of the writer above. */
function joins({ shape: { text, words } }: Unit): boolean {
  return (
    AND.test(text) ||
    /^(?:reporting from|in|à|en|aus|в|у)\s\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+)?$/u.test(text) ||
    /^reporting from\s\p{Lu}/iu.test(text) ||
    (words <= LONGEST_TRADE && JOBS.test(text))
  );
}

const AND =
  /^(?:and|und|et|y|e|og|och|и|та|&|[,|/·•]|\((?:now|earlier|until|since|at first)[^()]{0,20}\),?)$/iu;
const LONGEST_TRADE = 6;
const MOST_BETWEEN = 3;

function namesEvidence(unit: Unit, names: readonly string[]): Evidence {
  const first = evidenceOf(unit, names[0] ?? '');
  const last = evidenceOf(unit, names.at(-1) ?? '');
  return last.line === first.line && last.end > first.end ? { ...first, end: last.end } : first;
}
