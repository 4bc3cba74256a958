import type { SourceText } from '../../text/source-text.ts';
import type { PrintedAddress } from '../lines/address.ts';
import type { ArticleBlock, Evidence, Field, FieldSource } from '../clipping.ts';
import type { HeaderStamp } from '../lines/header.ts';
import type { Judgement } from '../role.ts';
import type { Page } from './page.ts';
import { columnOf, type LineShape } from '../lines/line-shape.ts';
import type { Unit } from '../lines/unit.ts';

/** All that the reading of a field may look at. */
export interface FieldContext {
  readonly page: Page;
  readonly judged: readonly Judgement[];
  /** The units whose role an editor gave, in their order. */
  readonly edited: readonly number[];
  readonly source: SourceText;
  readonly stamp?: HeaderStamp;
  readonly own?: PrintedAddress;
  readonly blocks: readonly ArticleBlock[];
  /** An editor has said that no headline is printed: the title is made from the address or the text. */
  readonly withoutHeadline?: boolean;
}

/** A field that was read, with its evidence. */
export function found<T>(
  value: T,
  from: FieldSource,
  evidence: Evidence,
  reason: string,
): Field<T> {
  return { kind: 'found', value, from, evidence, reason };
}

/** A field that was not read, with the reason. */
export function absent<T>(reason: string): Field<T> {
  return { kind: 'absent', reason };
}

/** The place of a piece of a unit's visible text in the raw file. */
export function evidenceOf(unit: Unit, piece: string, after = 0): Evidence {
  for (const line of unit.lines) {
    const at = line.text.indexOf(piece, unit.lines.length === 1 ? after : 0);
    if (at >= 0) return placeIn(line, at, at + piece.length);
  }
  const [first] = unit.lines;
  return first ? placeIn(first, 0, first.text.length) : { line: 1, start: 0, end: 0 };
}

function placeIn(line: LineShape, start: number, end: number): Evidence {
  const from = columnOf(line, start);
  const last = end > start ? columnOf(line, end - 1) + 1 : from;
  return { line: line.n, start: from, end: last };
}

/** The metadata lines of a saved page by name, with the value and its unit. */
export function metadataOf(
  page: Page,
  names: readonly string[],
): { readonly unit: Unit; readonly value: string } | undefined {
  for (const name of names) {
    for (const unit of page.units) {
      const { meta } = unit.hint ?? {};
      if (meta?.name !== name) continue;
      const value = unit.shape.text.slice(meta.column).trim();
      if (value) return { unit, value };
    }
  }
  return undefined;
}

/** All values of the first of these names that the metadata has. */
export function allMetadataOf(page: Page, names: readonly string[]): string[] {
  const name = names.find((each) => page.units.some(({ hint }) => hint?.meta?.name === each));
  return page.units.flatMap(({ hint, shape }) =>
    name !== undefined && hint?.meta?.name === name
      ? [shape.text.slice(hint.meta.column).trim()]
      : [],
  );
}

const HEAD_ABOVE = 10;
const HEAD_BELOW = 8;

/** The units around the headline and above the text, where bylines and dates stand, and those that an editor named. */
export function headUnits({
  page,
  edited,
}: FieldContext): { readonly unit: Unit; readonly index: number }[] {
  const { units, core, headline } = page;
  const from = Math.max(0, (headline?.unit ?? core.from) - HEAD_ABOVE);
  const until = Math.min(core.to, core.from + HEAD_BELOW);
  const near = units.slice(from, until).map((unit, offset) => ({ unit, index: from + offset }));
  const far = edited.filter((index) => index < from || index >= until);
  return [...near, ...far.map((index) => ({ unit: units[index] as Unit, index }))];
}
