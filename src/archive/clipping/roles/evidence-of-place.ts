import type { Judgement } from '../role.ts';
import type { Page } from '../page/page.ts';
import type { Unit } from '../lines/unit.ts';

const WINDOW = 6;

/** A clipping with little around its text is trusted more than a whole page of a site. */
export function ofPage(lines: number, inBody: number, words: number): string[] {
  const size = lines < 12 ? 12 : lines < 40 ? 40 : lines < 120 ? 120 : lines < 250 ? 250 : 'many';
  const text = words < 120 ? 120 : words < 400 ? 400 : words < 1000 ? 1000 : 'many';
  return [`page:${size}`, `page-text:${text}`, `page-share:${Math.round((inBody / lines) * 5)}`];
}

/** A sentence that is not closed though a new one begins below it: captions are set so. */
export function isAlone(units: readonly Unit[], index: number): boolean {
  const [unit, next] = [units[index], units[index + 1]];
  if (!unit || !next || unit.shape.closed || unit.shape.words < 9) return false;
  return unit.sign === 'piece' && next.sign === 'prose' && !next.shape.opensLower;
}

/** How often a line is printed, and whether above the text as well. */
export function ofRepetition({ facts, units, core }: Page, unit: Unit): string[] {
  const times = facts.repeated.get(unit.shape.key) ?? 1;
  const index = facts.firstAt.get(unit.shape.key) ?? 0;
  return [
    ...(times >= 3 ? ['printed:3'] : times === 2 ? ['printed:2'] : []),
    ...(times >= 2 && index < core.from && units[index] !== unit ? ['printed-above'] : []),
  ];
}

/** What stands right before and after a unit. */
export function ofNeighbours(
  { units }: Page,
  index: number,
  judged: readonly Judgement[],
  { isRunning, isName }: { isRunning: readonly boolean[]; isName: readonly boolean[] },
): string[] {
  const kind = (at: number) => {
    const unit = units[at];
    if (!unit || unit.hint?.meta) return 'edge';
    const role = judged[at]?.role ?? 'other';
    if (isRunning[at]) return unit.shape.words < 15 ? 'sentence' : 'prose';
    if (role === 'subhead' || role === 'related-headline') {
      if (unit.phrase) return unit.phrase.list.opens ? 'heading' : 'label';
      return isName[at] ? 'name' : 'short';
    }
    return role;
  };
  const around = [index - 1, index + 1].map((at) => units[at]?.shape.text.slice(0, 60) ?? '');
  const own = units[index]?.shape.text.slice(0, 60) ?? '';
  const named = isName[index - 1] && own.startsWith(around[0] ?? '-');
  let run = 0;
  for (let at = index; at > index - 5 && isRunning[at]; at--) run++;
  for (let at = index + 1; at < index + 5 && isRunning[at]; at++) run++;
  return [
    `before:${kind(index - 1)}`,
    `after:${kind(index + 1)}`,
    `before2:${kind(index - 2)}`,
    `after2:${kind(index + 2)}`,
    `run:${Math.min(run, 6)}`,
    ...(named ? ['about-a-name'] : []),
  ];
}

/** How much of what stands before and after is running text. */
export function ofDensity(
  units: readonly Unit[],
  index: number,
  words: readonly number[],
): string[] {
  const bucket = (from: number, to: number) => {
    let [running, lines] = [0, 0];
    for (let at = from; at < to; at++) {
      if (at === index || !units[at] || units[at]?.hint?.meta) continue;
      lines++;
      if ((words[at] ?? 0) > 0) running++;
    }
    return lines === 0 ? 'none' : Math.round((running / lines) * 4);
  };
  return [
    `dense-before:${bucket(index - WINDOW, index)}`,
    `dense-after:${bucket(index + 1, index + 1 + WINDOW)}`,
    `dense-far-after:${bucket(index + 1 + WINDOW, index + 1 + 4 * WINDOW)}`,
    `dense-far-before:${bucket(index - 4 * WINDOW, index - WINDOW)}`,
  ];
}
