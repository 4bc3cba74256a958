import type { Headline, Page } from './page.ts';
import type { Judgement } from '../role.ts';
import { withoutSuffix } from './page-title.ts';
import { tally } from '../lines/tally.ts';
import type { Unit } from '../lines/unit.ts';

/**
 * A page whose headline is the one that the roles leave it: what an editor calls the headline; else what was found,
 * unless its role was taken away; else another line that is still a headline. `edited` are the units with an editor's
 * role, in their order.
 */
export function withEditedHeadline(
  page: Page,
  judged: readonly Judgement[],
  edited: readonly number[],
): Page {
  if (edited.length === 0) return page;
  const { headline, ...rest } = page;
  const isHeadline = (index: number | undefined) =>
    index !== undefined && judged[index]?.role === 'headline';
  const given = edited.filter(isHeadline);
  const [first = -1] = given;
  if (first >= 0) {
    const run = given.filter((index, at) => index === first + at);
    return { ...rest, headline: composeHeadline(page.units, run, judged) };
  }
  if (headline && isHeadline(headline.unit)) return page;
  const other = judged.findIndex(({ role }) => role === 'headline');
  return other < 0 ? rest : { ...rest, headline: composeHeadline(page.units, [other], judged) };
}

function composeHeadline(
  units: readonly Unit[],
  run: readonly number[],
  judged: readonly Judgement[],
): Headline {
  const printed = tally(units.map(({ shape }) => new Set([shape.key])));
  const [first = 0] = run;
  const text = run.map((index) => withoutSuffix(units[index] as Unit, printed)).join(' ');
  return { unit: first, text, start: 0, reason: judged[first]?.reason ?? 'the headline' };
}
