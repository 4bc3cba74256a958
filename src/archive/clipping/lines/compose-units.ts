import { markBracketCredits } from './bracket-credits.ts';
import { breaksWord, lineJoiner } from './broken-words.ts';
import { looksOf, type LineShape } from './line-shape.ts';
import { isByline } from './byline.ts';
import { JOBS } from './names.ts';
import { isAgency } from './known-publisher.ts';
import { findPhrase } from './find-phrase.ts';
import { endsAfterStop, findSign } from './sign.ts';
import type { Unit } from './unit.ts';
import { PICTURE_HOUSE } from './caption-signs.ts';
import { findCutSentences } from './cut-links.ts';
import { markMachineSummaries } from './machine-summaries.ts';
import { markPosts } from './posts.ts';
import { markTeasers } from './teasers.ts';
import type { LineHint } from './line-hint.ts';

const NARROWEST = 40;
const WIDEST = 100;
const BROKEN_PAIRS = 5;
/** So few are enough in a text without a long line where all are broken at the width. */
const FEWEST_PAIRS = 3;

/** Groups lines into units. A text broken at a fixed width is told by lines that the next word would not have fitted. */
export function composeUnits(
  shapes: readonly LineShape[],
  hints: ReadonlyMap<number, LineHint>,
): Unit[] {
  const width = fixedWidth(shapes);
  const join = lineJoiner(shapes);
  const cut = width > 0 || hints.size > 0 ? new Map<number, number>() : findCutSentences(shapes);
  const groups: LineShape[][] = [];
  let sentence = -1;
  for (const [index, shape] of shapes.entries()) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    const apart = hints.get(shape.n)?.role ?? (last && hints.get(last.n)?.role);
    const goesOn =
      hints.get(shape.n)?.continues ??
      (index <= sentence || (width > 0 && last && isBroken(last, shape, width)));
    sentence = Math.max(sentence, cut.get(index) ?? -1);
    if (group && last && !apart && goesOn) group.push(shape);
    else groups.push([shape]);
  }
  const units = groups.map((lines) =>
    composeUnit(lines, hints.get((lines[0] as LineShape).n), join),
  );
  const told = withCreditsAbove(withoutFalseTurns(units));
  return markTeasers(markMachineSummaries(markPosts(markBracketCredits(told))));
}

function withCreditsAbove(units: readonly Unit[]): Unit[] {
  return withoutFalseCredits(units).map((unit, index, all) => {
    if (isCreditAlone(unit) && isCaptionBelow(all, index + 1)) return { ...unit, sign: 'credit' };
    const below = isCreditAlone(all[index - 1]) || opensWithCredit(all[index - 1]);
    return opensWithCredit(unit) || (below && isCaptionBelow(all, index))
      ? { ...unit, sign: 'caption' }
      : unit;
  });
}

/** "Reuters" on a line of its own, as sites print it above the caption of a picture. */
function isCreditAlone(unit: Unit | undefined): boolean {
  return unit !== undefined && !unit.phrase && unit.shape.words <= 3 && isAgency(unit.shape.text);
}

/** "Reuters Two boats at the quay of Westhaven": an agency, and what its picture shows. */
function opensWithCredit(unit: Unit | undefined): boolean {
  if (!unit || unit.phrase || (unit.sign !== 'piece' && unit.sign !== 'short')) return false;
  const { text, words, lower, dangling } = unit.shape;
  if (words < SHORTEST_CAPTION || lower < 0.3 || dangling) return false;
  const agency =
    /^((?:\p{Lu}[\p{L}.]*\s){1,2}?)(?:(?:A|An|The|One|Two|Three)\s|\p{Lu}\p{Ll}+\s\p{Ll})/u.exec(
      text,
    )?.[1];
  return agency !== undefined && (isAgency(agency.trim()) || PICTURE_HOUSE.test(agency));
}

/** A line of some words without a full stop, that the next line does not go on with. */
function isCaptionBelow(units: readonly Unit[], index: number): boolean {
  const [unit, next] = [units[index], units[index + 1]];
  if (!unit || unit.phrase || (unit.sign !== 'piece' && unit.sign !== 'short')) return false;
  const { words, dangling, opensLower, lower } = unit.shape;
  const sentence = words >= SHORTEST_CAPTION && lower >= 0.3 && !dangling && !opensLower;
  return sentence && next?.sign === 'prose' && !next.shape.continues;
}

const SHORTEST_CAPTION = 5;

/** "The bill failed. The" is no picture's credit after a full stop where the next line goes on with the sentence. */
function withoutFalseCredits(units: readonly Unit[]): Unit[] {
  const goesOn = (at: number) => {
    const unit = units[at];
    return unit !== undefined && !unit.phrase && unit.shape.continues && !unit.shape.afterBlank;
  };
  return units.map((unit, index) => {
    if (unit.sign !== 'caption' || unit.shape.closed || !endsAfterStop(unit.shape)) return unit;
    const linked = (units[index + 1]?.shape.words ?? 0) <= LONGEST_LINK && goesOn(index + 2);
    return goesOn(index + 1) || linked
      ? { ...unit, sign: unit.shape.prose ? 'prose' : 'piece' }
      : unit;
  });
}

const LONGEST_LINK = 8;

const FEWEST_TURNS = 3;

/** "SPEAKER: words" is a turn only where speakers come back; else the capitals are a label before a sentence. */
function withoutFalseTurns(units: readonly Unit[]): Unit[] {
  const turns = new Map<string, number>();
  const speakerOf = ({ shape }: Unit) =>
    shape.text.slice(0, 80).split(/[:.\s]{1,2}(?=\s|$)|\s{2,}/u)[0] ?? '';
  for (const unit of units) {
    if (unit.sign === 'turn') turns.set(speakerOf(unit), (turns.get(speakerOf(unit)) ?? 0) + 1);
  }
  const returning = [...turns.values()]
    .filter((count) => count > 1)
    .reduce((sum, count) => sum + count, 0);
  if (returning >= FEWEST_TURNS) return [...units];
  return units.map((unit) =>
    unit.sign === 'turn' ? { ...unit, sign: unit.shape.prose ? 'prose' : 'short' } : unit,
  );
}

function composeUnit(
  lines: readonly LineShape[],
  hint: LineHint | undefined,
  join: (texts: readonly string[]) => string,
): Unit {
  const first = lines[0] as LineShape;
  const shape =
    lines.length === 1 ? first : { ...first, ...looksOf(join(lines.map(({ text }) => text))) };
  const sign = findSign(shape);
  const hit = findPhrase(shape);
  const phrase = sign === 'byline' && hit?.list.role === 'source-note' ? undefined : hit;
  return { lines, shape, sign, ...(phrase && { phrase }), ...(hint && { hint }) };
}

function fixedWidth(shapes: readonly LineShape[]): number {
  const broken = shapes.flatMap((shape, index) => {
    const last = shapes[index - 1];
    const cut =
      last && !shape.afterBlank && shape.opensLower && !last.closed && inRange(last.text.length);
    return cut ? [last.text.length] : [];
  });
  const long = shapes.filter((shape) => shape.text.length > WIDEST).length;
  const width = Math.max(0, ...broken.slice(0, 10_000));
  if (broken.length >= BROKEN_PAIRS) return long > broken.length ? 0 : width;
  if (broken.length < FEWEST_PAIRS || long > 0) return 0;
  const widest = shapes.reduce((most, { text }) => Math.max(most, text.length), 0);
  return [widest, width].find((each) => areAllBroken(shapes, each)) ?? 0;
}

/** Whether each line that goes on in the next one was broken where its next word would not have fitted. */
function areAllBroken(shapes: readonly LineShape[], width: number): boolean {
  return shapes.every((shape, index) => {
    const last = shapes[index - 1];
    const goesOn = last && !shape.afterBlank && shape.opensLower && !last.closed;
    return !goesOn || isBroken(last, shape, width);
  });
}

/** "By our correspondents", "by Ada Lund and Bo Dahl" below a headline: who wrote, and no more of its sentence. */
function isBylineBelow({ text, closed }: LineShape): boolean {
  if (closed || !/^by\s/i.test(text)) return false;
  return text.startsWith('B') || JOBS.test(text) || isByline(text.replace(/^by\s/, 'By '));
}

function inRange(length: number): boolean {
  return length >= NARROWEST && length <= WIDEST;
}

function isBroken(last: LineShape, next: LineShape, width: number): boolean {
  // A line longer than the width was not broken at it: it is a paragraph of its own.
  if (last.text.length > width || next.afterBlank || /^[-*•#=]\s/.test(next.text)) return false;
  if (isBylineBelow(next)) return false;
  if (breaksWord(last.text, next.text)) return true;
  const word = next.text.split(' ', 1)[0] ?? '';
  return last.text.length + 1 + word.length > width - RAGGED;
}

/** Whoever breaks lines by hand, or at syllables, leaves some room. */
const RAGGED = 8;
