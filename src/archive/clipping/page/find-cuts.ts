import { isBlank, type SourceText } from '../../text/source-text.ts';
import { canonicalAddress, isArticleAddress } from '../lines/address.ts';
import { findDates } from '../lines/find-dates.ts';
import { findShapes, type LineShape } from '../lines/line-shape.ts';
import { findSign } from '../lines/sign.ts';

/** Where another article may begin: the index and number of its first line, and what shows it. */
export interface Cut {
  readonly index: number;
  readonly line: number;
  readonly kind: 'stamp' | 'rule' | 'address' | 'head' | 'number';
}

const STAMP = /^\s{0,40}date:?\s{1,4}\d{4}-\d{2}-\d{2}\s/i;
const RULE = /^\s{0,20}(?:[-=_*#~—–]\s?){3,200}$/;
const ADDRESS = /^\s{0,20}https?:\/\/\S{8,400}\s*$/i;
const MOST_CUTS = 60;

/**
 * The places at which a file may go over to another article: stamps first, then ruled lines, then addresses at
 * ends, then numbered headlines, then headlines with a date line of their own in mid-text.
 */
export function findCuts({ lines }: SourceText): Cut[] {
  const stamps = lines.flatMap(({ n, text }, index): Cut[] =>
    index > 0 && STAMP.test(text.slice(0, 80)) ? [{ index, line: n, kind: 'stamp' }] : [],
  );
  if (stamps.length > 0) return bounded(stamps);
  const rules = lines.flatMap(({ n, text }, index): Cut[] =>
    index > 0 && text.length < 200 && RULE.test(text)
      ? [{ index: index + 1, line: n + 1, kind: 'rule' }]
      : [],
  );
  if (rules.length > 0) return bounded(rules);
  const addresses = cutsAtAddresses(lines);
  if (addresses.length > 0) return bounded(addresses);
  const numbers = cutsAtNumbers(lines);
  return bounded(numbers.length > 0 ? numbers : cutsAtHeads(lines));
}

function bounded(cuts: readonly Cut[]): Cut[] {
  return cuts.length > MOST_CUTS ? [] : [...cuts];
}

/** Each article of a digest may end with its own address, or begin with it. */
function cutsAtAddresses(lines: SourceText['lines']): Cut[] {
  const ends = lines.flatMap(({ n, text }, index) => {
    const address =
      text.length < 400 && ADDRESS.test(text) ? canonicalAddress(text.trim()) : undefined;
    return address && isArticleAddress(address) ? [{ index, line: n, address }] : [];
  });
  const distinct = [...new Map(ends.map((end) => [end.address, end])).values()];
  if (distinct.length < 2 || distinct.length > MOST_CUTS) return [];
  const first = lines.findIndex(({ text }) => !isBlank(text));
  const last = lines.findLastIndex(({ text }) => !isBlank(text));
  if (distinct[0]?.index === first && distinct.at(-1)?.index !== last)
    return distinct.slice(1).map(({ index, line }): Cut => ({ index, line, kind: 'address' }));
  return distinct
    .slice(0, -1)
    .map(({ index, line }): Cut => ({ index: index + 1, line: line + 1, kind: 'address' }));
}

/** A paste of several clippings may have nothing between them but the next one's headline and date line. */
function cutsAtHeads(lines: SourceText['lines']): Cut[] {
  const shapes = findShapes(lines);
  const indexOf = new Map(lines.map(({ n }, index) => [n, index]));
  return shapes.flatMap((shape, at): Cut[] => {
    const index = indexOf.get(shape.n);
    const opens = index !== undefined && at > 0 && isHeadline(shape) && opensArticle(shapes, at);
    if (!opens) return [];
    const label = isLabel(shapes[at - 1]) ? shapes[at - 1] : undefined;
    const first = label ?? shape;
    const parted = first.afterBlank || isSignedBelow(shapes, at);
    const begin = label ? indexOf.get(label.n) : index;
    return parted && begin !== undefined && shapes[label ? at - 2 : at - 1]?.prose
      ? [{ index: begin, line: first.n, kind: 'head' }]
      : [];
  });
}

const NUMBERED = /^\s{0,20}(\d{1,2})[.)]\s{0,10}(.*)$/;

/** Headlines numbered from 1, in the line of the number or below it, each with a paragraph of its own. */
function cutsAtNumbers(lines: SourceText['lines']): Cut[] {
  const shapes = findShapes(lines);
  const indexOf = new Map(lines.map(({ n }, index) => [n, index]));
  const cuts: Cut[] = [];
  let expected = 1;
  for (const [at, shape] of shapes.entries()) {
    const [, number, heading] = NUMBERED.exec(shape.text) ?? [];
    if (Number(number) !== expected || !headsParagraph(shapes, at, heading ?? '')) continue;
    const index = indexOf.get(shape.n);
    const parted = shape.afterBlank || (shapes[at - 1]?.prose ?? true);
    if (index === undefined || !parted) continue;
    expected++;
    if (expected > 2) cuts.push({ index, line: shape.n, kind: 'number' });
  }
  return cuts;
}

function headsParagraph(shapes: readonly LineShape[], at: number, heading: string): boolean {
  const [next] = shapes.slice(at + 1);
  const titled =
    heading === ''
      ? next !== undefined && isHeadline(next)
      : isHeading(heading) && next !== undefined;
  return titled && shapes.slice(at + 1, at + 5).some(({ prose }) => prose);
}

/** At least three words that do not end as a sentence does: no point of an agenda. */
function isHeading(text: string): boolean {
  const words = text.trim().split(/\s+/).length;
  return words >= 4 && words <= 25 && !/[.!?:;,]$/.test(text.trim());
}

/** "English version:" below a blank line, above the headline of what it names. */
function isLabel(shape: LineShape | undefined): boolean {
  return shape !== undefined && shape.afterBlank && shape.words <= 4 && shape.text.endsWith(':');
}

function isHeadline({ closed, prose, words, opensLower }: LineShape): boolean {
  return !closed && !prose && !opensLower && words >= 4 && words <= 25;
}

/** Its date or its byline stands on one of the two lines below the headline, and prose follows. */
function opensArticle(shapes: readonly LineShape[], at: number): boolean {
  const [first, second, third] = shapes.slice(at + 1, at + 4);
  if (!first || !second) return false;
  if (isDated(first) || isSigned(first)) return second.prose || third?.prose === true;
  return first.words <= 12 && !first.prose && isDated(second) && third?.prose === true;
}

/** Where no blank line parts it from the text above, a headline has its byline below. */
function isSignedBelow(shapes: readonly LineShape[], at: number): boolean {
  const [first, second] = shapes.slice(at + 1, at + 3);
  if (!first || !second) return false;
  return isSigned(first) || (isDated(first) && isSigned(second));
}

/** "By Ada Lund": names with the word that bylines begin with. */
function isSigned(shape: LineShape): boolean {
  return shape.words <= 12 && !shape.closed && findSign(shape) === 'byline';
}

function isDated(shape: LineShape): boolean {
  const sign = findSign(shape);
  const dates = shape.words <= 20 ? findDates(shape.text) : [];
  return (sign === 'date' || sign === 'byline') && dates.some(({ year }) => year !== undefined);
}
