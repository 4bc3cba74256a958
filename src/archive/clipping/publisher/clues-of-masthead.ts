import { fold } from '../../text/fold.ts';
import type { FieldContext } from '../page/field-context.ts';
import type { Page } from '../page/page.ts';
import { findMasthead, isNamedAgain } from '../lines/masthead.ts';
import type { Unit } from '../lines/unit.ts';
import { clue, type Clue } from './publisher-clue.ts';

/** The name above a site's menu, which says more where the site prints it again. */
export function fromMasthead({ page }: FieldContext): Clue[] {
  const { units, headline, core } = page;
  const at = findMasthead(units);
  const unit = at === undefined || at === headline?.unit || at >= core.from ? undefined : units[at];
  if (!unit || at === undefined || heads(page, unit)) return [];
  const name = unit.shape.text.replace(/\.$/, '');
  const top = clue(name, 'masthead', 'masthead', unit, 'the name above the site’s menu');
  return isNamedAgain(units, at) ? [top, { ...top, kind: 'foot' }] : [top];
}

/** Whether the headline speaks of it: a topic of the day above the menu. */
function heads({ headline }: Page, { shape }: Unit): boolean {
  return headline !== undefined && ` ${fold(headline.text)} `.includes(` ${shape.key} `);
}
