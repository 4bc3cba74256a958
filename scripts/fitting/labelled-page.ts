import { isWeighed, settleBelonging } from '#archive/clipping/belonging.ts';
import { type Evidence, gatherEvidence } from '#archive/clipping/evidence.ts';
import { type Judgement, judgeUnits, type Page } from '#archive/clipping/judge-units.ts';
import { pageOf } from '#archive/clipping/parse-clipping.ts';
import { BODY_ROLES } from '#archive/clipping/role.ts';
import { parseSourceText } from '#archive/text/source-text.ts';
import type { Observation } from './logistic.ts';
import { type MarkedPage, readMarkedPages } from './marked-page.ts';

/** A labelled clipping as the judgement of its lines sees it before the evidence is weighed. */
export interface LabelledPage {
  readonly set: string;
  readonly outlet: string;
  readonly language: string;
  readonly page: Page;
  readonly judged: readonly Judgement[];
  readonly evidence: readonly Evidence[];
  /** Whether each unit is the article's text; undefined where both answers are right. */
  readonly answers: readonly (boolean | undefined)[];
}

/** Reads the marked pages of a file that `scripts/label-pages.ts` has written. */
export function readLabelledPages(file: string): LabelledPage[] {
  return readMarkedPages(file).map(asLabelled);
}

function asLabelled({ set, name, outlet, language, lines, marks }: MarkedPage): LabelledPage {
  const page = pageOf(parseSourceText(name, lines.join('\n')));
  const judged = judgeUnits(page);
  const answers = page.units.map((unit) => {
    const said = new Set(unit.lines.map(({ n }) => marks[n - 1]));
    if (said.has('i')) return said.has('o') ? undefined : true;
    return said.has('o') ? false : undefined;
  });
  const evidence = gatherEvidence(page, judged);
  return { set, outlet, language, page, judged, evidence, answers };
}

/** What a page teaches; a long page no more than its lines' square root. */
export function observe(
  { judged, evidence, answers }: LabelledPage,
  counts: number,
): Observation[] {
  const asked = answers.flatMap((yes, index) => {
    const isAsked = yes !== undefined && isWeighed(judged[index]?.role ?? 'other');
    return isAsked ? [{ yes, signs: evidence[index] ?? [] }] : [];
  });
  return asked.map((one) => ({ ...one, weight: counts / Math.sqrt(asked.length) }));
}

/** Characters of lines rightly taken for text, wrongly taken, and missed, and how many lines were wrongly taken. */
export interface Trial {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
  readonly taken: number;
  readonly leaked: number;
}

/** How the text of a page is found when the evidence is weighed on this scale. */
export function tryOn(
  { page, judged, answers }: LabelledPage,
  scale: (signs: Evidence) => number,
): Trial {
  const trial = { right: 0, wrong: 0, missed: 0, taken: 0, leaked: 0 };
  for (const [index, { role }] of settleBelonging(page, judged, scale).entries()) {
    const [isText, answer] = [BODY_ROLES.has(role), answers[index]];
    const { length } = page.units[index]?.shape.text ?? '';
    if (answer === true) trial[isText ? 'right' : 'missed'] += length;
    if (answer === false && isText) trial.wrong += length;
    if (answer !== undefined && isText) trial.taken++;
    if (answer === false && isText) trial.leaked++;
  }
  return trial;
}
