import type { Judgement } from '../role.ts';
import type { Page } from '../page/page.ts';
import { judgeInside } from './judge-inside.ts';
import { judgeOutside } from './judge-outside.ts';
import type { Unit } from '../lines/unit.ts';

/** Gives every unit of the page its role, from the parts of the page and the neighbours. */
export function judgeUnits(page: Page): Judgement[] {
  const judged: Judgement[] = [];
  for (const index of page.units.keys()) judged.push(judgeUnit(page, index, judged));
  return judged;
}

function judgeUnit(page: Page, index: number, before: readonly Judgement[]): Judgement {
  const unit = page.units[index] as Unit;
  if (unit.hint?.meta) return { role: 'other', reason: 'metadata of the page' };
  if (isHeadline(page, index))
    return { role: 'headline', reason: page.headline?.reason ?? 'the headline' };
  if (index >= page.core.from && index < page.core.to) return judgeInside(page, index, before);
  return judgeOutside(page, index, before);
}

/** The headline, and its repetitions up to the text. */
function isHeadline({ units, headline, core }: Page, index: number): boolean {
  if (!headline) return false;
  if (index === headline.unit) return true;
  const key = units[headline.unit]?.shape.key ?? '';
  const own = units[index]?.shape.key ?? '';
  if (index > core.from || own.length < 12) return false;
  return (
    own === key || (own.length > 20 && (own.startsWith(`${key} `) || key.startsWith(`${own} `)))
  );
}
