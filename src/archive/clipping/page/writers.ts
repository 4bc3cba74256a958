import { fold } from '../../text/fold.ts';
import type { Core, Page } from './page.ts';
import { isByline } from '../lines/byline.ts';
import type { LineShape } from '../lines/line-shape.ts';
import { authorsIn } from '../lines/authors-in.ts';
import { isText, type Unit } from '../lines/unit.ts';

const FARTHEST_HEADLINE = 25;

/** The folded names of those whom the lines between headline and text name as writers. */
export function findWriters(
  units: readonly Unit[],
  core: Core,
  headline: number | undefined,
): ReadonlySet<string> {
  const from = Math.max((headline ?? core.from) + 1, core.from - FARTHEST_HEADLINE);
  const head = units.slice(Math.min(from, core.from), core.from);
  const names = head.flatMap((unit) =>
    unit.sign === 'byline' || isByline(unit.shape.text) ? authorsIn(unit, true) : [],
  );
  return new Set(names.map(fold));
}

/** How a sentence about the writer begins that does not name them. */
export const OF_THE_WRITER =
  /^The (?:writer|author|columnist)s?\s(?:is|are|was|were|has|have|works?|teach(?:es)?)\s/;
/** What a site says of its writers: their trade, and what they do there. */
const TRADE =
  /\b(?:reporters?|journalists?|correspondents?|editors?|writers?|columnists?|authors?|professor|fellow|lecturer|analyst|freelancer?|freelance|photographer|producer|intern|covers|covering|writes|reporting|reports on|joined|graduated|column)\b/iu;
/** What follows a writer's first name there. */
const LIFE = new Set(
  'is was has joined covers writes works worked lives studied graduated'.split(' '),
);
const LOOKED_AT = 100;
const LAST_TEXTS = 3;

/** The first of the last paragraphs of the text; the first of all where it has fewer. */
export function lastTexts(units: readonly Unit[], core: Core): number {
  const texts: number[] = [];
  for (let index = core.from; index < core.to; index++)
    if (isText(units[index] as Unit)) texts.push(index);
  return texts.at(-LAST_TEXTS) ?? core.from;
}

/** Whether a sentence names a writer of the article with their trade, wherever it stands below the byline. */
export function tellsOfWriter(
  { key, text, prose, piece }: LineShape,
  writers: ReadonlySet<string>,
): boolean {
  if (!prose && !piece) return false;
  const [first = '', next = ''] = key.split(' ', 2);
  const opening = key.slice(0, LOOKED_AT);
  const named = [...writers].some(
    (name) => opening.includes(name) || (name.startsWith(`${first} `) && LIFE.has(next)),
  );
  return named && TRADE.test(text.slice(0, 300));
}

/** A site's box on a writer or a newsroom: the name, and a sentence that begins with it. */
function isNamedAgain({ sign, shape, phrase }: Unit, below: LineShape): boolean {
  const named = sign === 'short' && !phrase && shape.words >= 2;
  return named && below.key.startsWith(`${shape.key} `) && TRADE.test(below.text.slice(0, 300));
}

/** Whether a paragraph at the edge of the text says who its writer is. */
export function isAboutWriter(
  units: readonly Unit[],
  { core, facts, writers }: Pick<Page, 'core' | 'facts' | 'writers'>,
  index: number,
): boolean {
  const { shape } = units[index] as Unit;
  const atEnd = index >= facts.lastTexts && index > core.from + 1;
  if (OF_THE_WRITER.test(shape.text)) return atEnd || index <= core.from + 1;
  if (!atEnd) return false;
  const box = units[index - 1];
  const isEntry = facts.entries.size > 0;
  const boxed =
    box !== undefined && ((!isEntry && writers.has(box.shape.key)) || isNamedAgain(box, shape));
  return boxed || [...writers].some((name) => shape.key.startsWith(`${name} `));
}
