import type { SourceLine, SourceText } from '../../text/source-text.ts';
import { findOwnAddress, type PrintedAddress } from './address.ts';
import { composeUnits } from './compose-units.ts';
import { findHeaderStamp, type HeaderStamp } from './header.ts';
import type { LineHint } from './line-hint.ts';
import { findShapes } from './line-shape.ts';
import { findRefrains } from './refrains.ts';
import type { Unit } from './unit.ts';

/** A source in units, before any of them is judged. */
export interface DividedSource {
  readonly source: SourceText;
  readonly stamp?: HeaderStamp;
  readonly hints: ReadonlyMap<number, LineHint>;
  readonly all: readonly Unit[];
  /** Those that are judged by the page around them. */
  readonly units: readonly Unit[];
  /** The address that the source gives as its own. */
  readonly own?: PrintedAddress;
}

/**
 * Divides a source into units. Lines that a page prints again and again are not judged, nor those of which the file says
 * that they stand `aside`; a file that says what its article is has no stamp.
 */
export function divideSource(
  source: SourceText,
  said: readonly LineHint[] = [],
  isTold = false,
  aside: (unit: Unit) => boolean = () => false,
): DividedSource {
  const stamp = isTold ? undefined : findHeaderStamp(source);
  const hints = new Map(said.map((hint) => [hint.n, hint]));
  const all = composeUnits(findShapes(withoutLabels(withoutStamp(source, stamp), hints)), hints);
  const refrains = findRefrains(all);
  const units = all.filter((unit) => !refrains.has(unit) && !aside(unit));
  const own = findOwnAddress(units);
  return { source, hints, all, units, ...(stamp && { stamp }), ...(own && { own }) };
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
