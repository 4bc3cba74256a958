import { contentWords } from '../lines/content-words.ts';
import { headsComments } from './comments.ts';
import type { Core } from './page.ts';
import { isText, type Unit } from '../lines/unit.ts';

/** A run of units whose weights outweigh what stands between them. */
export interface Run extends Core {
  readonly sum: number;
}

/** So much of the greatest weight a run needs to be thought of at all. */
const RIVAL = 0.2;
const MOST_RIVALS = 6;

/** The weightiest runs of a page, none of them within another, by their place. */
export function findRuns(weights: readonly number[]): Run[] {
  const runs: Run[] = [];
  const spans: Core[] = [{ from: 0, to: weights.length }];
  let least = 0;
  while (runs.length < MOST_RIVALS && spans.length > 0) {
    const found = spans.flatMap((span) => {
      const run = heaviest(weights, span);
      return run ? [{ run, span }] : [];
    });
    const best = found.sort((a, b) => b.run.sum - a.run.sum)[0];
    if (!best || best.run.sum < least) break;
    least = Math.max(least, best.run.sum * RIVAL);
    runs.push(best.run);
    spans.splice(
      spans.indexOf(best.span),
      1,
      { from: best.span.from, to: best.run.from },
      { from: best.run.to, to: best.span.to },
    );
  }
  return runs.sort((a, b) => a.from - b.from);
}

function heaviest(weights: readonly number[], { from: first, to: end }: Core): Run | undefined {
  let best: Run | undefined;
  let sum = 0;
  let from = first;
  for (let index = first; index < end; index++) {
    if (sum <= 0) [sum, from] = [0, index];
    sum += weights[index] ?? 0;
    if (sum > (best?.sum ?? 0)) best = { from, to: index + 1, sum };
  }
  return best;
}

/** An article stands below a headline and its byline or date; a footer, a form and readers' comments do not. */
const HEADED = 4;
const ABOVE = 16;
const INTO = 3;
const OPENING = 8;
const FEWEST_WORDS = 4;
const LONGEST_HEADLINE = 35;
const FEWEST_SHARED = 2;

/** The run that is the article: the weightiest, where being headed as articles are counts several times. */
export function chooseRun(units: readonly Unit[], runs: readonly Run[]): Run | undefined {
  let best: Run | undefined;
  let most = 0;
  let head: readonly Unit[] = [];
  let end = 0;
  for (const run of runs) {
    if (end > 0 && units.slice(end, run.from).some((unit) => isEnd(unit) || headsComments(unit)))
      head = [];
    head = [...head, ...headOf(units, Math.max(end, run.from - ABOVE), run.from + INTO)];
    end = run.to;
    const weight = run.sum * (isHeadedBy(head, units, run) ? HEADED : 1);
    if (weight > most) [most, best] = [weight, run];
  }
  return best;
}

/** What stands above a run and below the last end of an article, if a byline or a date is in it. */
function headOf(units: readonly Unit[], from: number, to: number): readonly Unit[] {
  const above = units.slice(from, to);
  const head = above.slice(above.findLastIndex(isEnd) + 1);
  const dated = head.some(isDated);
  return dated ? head.filter((unit, index) => mayBeHeadline(unit, head[index + 1])) : [];
}

function isEnd({ sign, phrase }: Unit): boolean {
  return phrase ? phrase.list.role === 'legal' : sign === 'legal';
}

function isDated({ sign, phrase }: Unit): boolean {
  return !phrase && (sign === 'date' || sign === 'byline');
}

/** A headline is no sentence; one that is has byline or date right below. */
function mayBeHeadline({ sign, phrase, shape }: Unit, next: Unit | undefined): boolean {
  if (phrase || shape.words < FEWEST_WORDS || shape.words > LONGEST_HEADLINE) return false;
  return sign === 'short' || (sign === 'prose' && next !== undefined && isDated(next));
}

/** Whether the words of a line of the head return in several paragraphs of the run. */
function isHeadedBy(head: readonly Unit[], units: readonly Unit[], { from, to }: Run): boolean {
  const texts = units.slice(from, to).filter(isText);
  const words = texts.slice(0, OPENING).map(({ shape }) => contentWords([shape.text]));
  return head.some((unit) =>
    returns(
      unit,
      words.filter((_, at) => texts[at] !== unit),
    ),
  );
}

function returns({ shape }: Unit, texts: readonly ReadonlySet<string>[]): boolean {
  const own = [...contentWords([shape.text])];
  const shared = own.filter((word) => texts.some((text) => text.has(word)));
  const told = texts.filter((text) => shared.some((word) => text.has(word)));
  return shared.length >= FEWEST_SHARED && told.length >= FEWEST_SHARED;
}
