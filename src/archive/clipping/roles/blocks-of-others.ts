import { contentWords } from '../lines/content-words.ts';
import type { Judgement, LineRole } from '../role.ts';
import type { Page } from '../page/page.ts';
import { isSectionName } from '../lines/section-names.ts';
import type { Unit } from '../lines/unit.ts';

/** Roles that go on from line to line within a block that is not the article ("Related", "Most read", a form). */
const GOING_ON: ReadonlySet<LineRole> = new Set<LineRole>([
  'related-headline',
  'latest-news',
  'tags',
  'form',
  'appeal',
  'share',
  'counter',
  'navigation',
  'date-line',
  'byline',
  'caption',
  'advert',
  'source-note',
]);
const LONGEST_BLOCK = 60;

/** "Notes to editors" is the last part of a press release: nothing of the article follows. */
export function inNotes(page: Page, index: number, before: readonly Judgement[]): boolean {
  return before[index - 1]?.role === 'source-note' && hasNotesHeading(page, index, before);
}

function hasNotesHeading(page: Page, index: number, before: readonly Judgement[]): boolean {
  for (let at = index - 1; at >= page.core.from && index - at <= LONGEST_BLOCK; at--) {
    const list = page.units[at]?.phrase?.list;
    if (list?.role === 'source-note' && list.opens) return true;
    if (before[at]?.role !== 'source-note') return false;
  }
  return false;
}

/** Whether the unit follows the heading of a block that is not the article, with nothing of the article between. */
export function inSection(page: Page, index: number, before: readonly Judgement[]): boolean {
  for (let at = index - 1; at >= page.core.from && index - at <= LONGEST_BLOCK; at--) {
    const { phrase, shape } = page.units[at] as Unit;
    if (shape.key.startsWith('end of list')) return false;
    if (phrase?.list.opens) return true;
    if (!GOING_ON.has(before[at]?.role ?? 'other')) return false;
  }
  return false;
}

/** A block ends with the date or the count of its last headline, or with a word of the site; then a subhead may follow. */
export function headsTextAgain({ units }: Page, index: number): boolean {
  const [last, unit, next] = [units[index - 1], units[index], units[index + 1]];
  if (!last || !unit || !next || unit.sign !== 'short' || unit.shape.words > LONGEST_SUBHEAD)
    return false;
  if (!isSectionEnd(next) || next.phrase || !next.shape.prose || isSectionName(unit.shape.text))
    return false;
  // A block that begins with a date sets the dates above its headlines.
  if (last.sign === 'date' && units[index - 2]?.phrase?.list.opens) return false;
  return last.phrase
    ? !last.phrase.list.opens
    : last.sign === 'date' ||
        last.sign === 'counter' ||
        last.sign === 'prose' ||
        (unit.shape.words <= LONGEST_LABEL && last.shape.words > SHORTEST_HEADLINE) ||
        sharesWord(unit, next);
}

/** Headlines are longer than the subhead that may follow them. */
const LONGEST_LABEL = 3;
const SHORTEST_HEADLINE = 4;

function sharesWord(unit: Unit, next: Unit): boolean {
  const told = contentWords([next.shape.text]);
  return (
    unit.shape.words <= SHORTEST_HEADLINE + 1 &&
    [...contentWords([unit.shape.text])].some((word) => told.has(word))
  );
}

const LONGEST_SUBHEAD = 9;

/** The role that a line of a block has: that of the line above, unless that one is a date or a count. */
export function roleOfBlock(page: Page, index: number, before: readonly Judgement[]): LineRole {
  for (let at = index - 1; at >= page.core.from && index - at <= LONGEST_BLOCK; at--) {
    const role = before[at]?.role;
    if (page.units[at]?.phrase?.list.opens || (role && !IN_PASSING.has(role)))
      return role ?? 'related-headline';
  }
  return 'related-headline';
}

const IN_PASSING: ReadonlySet<LineRole> = new Set<LineRole>([
  'date-line',
  'counter',
  'byline',
  'caption',
  'navigation',
]);

/** Whether running text begins again. */
export function isSectionEnd({ sign }: Unit): boolean {
  return sign === 'turn' || sign === 'piece' || sign === 'prose';
}

const HEADLINE_WORDS = 6;
const SHORTEST_RUN = 3;
const LOOKED_AT = 12;

/** Whether a unit stands in a row of at least three short lines, most of them like headlines. */
export function inRunOfHeadlines({ units, core }: Page, index: number): boolean {
  const isShort = (at: number) => {
    const unit = at > core.from && at < core.to ? units[at] : undefined;
    return unit?.sign === 'short' && !unit.phrase && !unit.shape.opensLower;
  };
  let from = index;
  let to = index + 1;
  while (isShort(from - 1) && index - from < LOOKED_AT) from--;
  while (isShort(to) && to - index < LOOKED_AT) to++;
  const row = units.slice(from, to);
  const headlines = row.filter(({ shape }) => shape.words >= HEADLINE_WORDS).length;
  return row.length >= SHORTEST_RUN && headlines * 2 >= row.length && headlines >= 2;
}
