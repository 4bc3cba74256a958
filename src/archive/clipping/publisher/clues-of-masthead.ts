import { fold } from '../../text/fold.ts';
import type { FieldContext } from '../page/field-context.ts';
import type { Page } from '../page/page.ts';
import { findMasthead } from '../lines/masthead.ts';
import { isOutletName } from '../lines/names.ts';
import { SITE_SPEECH } from '../lines/site-speech.ts';
import type { Unit } from '../lines/unit.ts';
import { clue, type Clue } from './publisher-clue.ts';

/** The last lines of a page, where a site prints its name again. */
const FOOT = 12;
const LONGEST_LINE = 40;

/** The name above a site's menu, where it is an outlet's by its words or the site prints it again where it speaks of itself. */
export function fromMasthead({ page }: FieldContext): Clue[] {
  const { units, headline, core } = page;
  const at = findMasthead(units);
  const unit = at === undefined || at === headline?.unit || at >= core.from ? undefined : units[at];
  if (!unit || at === undefined || heads(page, unit)) return [];
  const name = unit.shape.text.replace(/\.$/, '');
  const again = units.some(
    (other, index) =>
      index > at && names(other, unit) && isOfSite(page, other, index, unit.shape.words < 2),
  );
  if (!again && !isOutletName(name)) return [];
  const top = clue(name, 'masthead', 'masthead', unit, 'the name above the site’s menu');
  return again ? [top, { ...top, kind: 'foot' }] : [top];
}

/** Whether the headline speaks of it: a topic of the day above the menu. */
function heads({ headline }: Page, { shape }: Unit): boolean {
  return headline !== undefined && ` ${fold(headline.text)} `.includes(` ${shape.key} `);
}

function names({ shape, hint }: Unit, { shape: { key } }: Unit): boolean {
  if (hint?.meta || shape.words > LONGEST_LINE) return false;
  return ` ${shape.key} `.includes(` ${key.replace(/^the /, '')} `);
}

/** A line in which a site speaks of itself: at the foot, or with a word of its business, which says little of a single word. */
function isOfSite(
  { units, core }: Page,
  { phrase, sign, shape }: Unit,
  index: number,
  single: boolean,
): boolean {
  const atFoot = index >= core.to && index >= units.length - FOOT;
  const speaks = shape.key.split(' ').some((word) => SITE_SPEECH.has(word));
  return atFoot || sign === 'legal' || phrase?.list.role === 'legal' || (speaks && !single);
}
