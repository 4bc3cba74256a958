import { createHash } from 'node:crypto';
import { isWeighed, settleBelonging } from '#archive/clipping/roles/belonging.ts';
import { type Evidence, gatherEvidence } from '#archive/clipping/roles/evidence.ts';
import { judgeUnits } from '#archive/clipping/roles/judge-units.ts';
import type { Page } from '#archive/clipping/page/page.ts';
import { pageOf } from '#archive/clipping/read-page.ts';
import { BODY_ROLES, type Judgement } from '#archive/clipping/role.ts';
import { parseSourceText } from '#archive/text/source-text.ts';
import type { Observation } from './logistic.ts';
import type { MarkedPage } from './marked-page.ts';

/** A labelled clipping as the judgement of its lines sees it before the evidence is weighed. */
export interface LabelledPage {
  readonly set: string;
  /** All of the page, or its article with a part of what stands around it. */
  readonly look: 'whole' | 'clipped';
  readonly outlet: string;
  readonly language: string;
  readonly page: Page;
  readonly judged: readonly Judgement[];
  readonly evidence: readonly Evidence[];
  /** Whether each unit is the article's text; undefined where both answers are right. */
  readonly answers: readonly (boolean | undefined)[];
}

/**
 * Looks at marked pages, at those of public sets twice: whole, as a reader copies all of it, and clipped, with a part of
 * what stands above and below the article.
 */
export function labelPages(pages: readonly MarkedPage[]): LabelledPage[] {
  return pages.flatMap((page) =>
    page.set === 'invented'
      ? [asLabelled(page, 'clipped')]
      : [asLabelled(page, 'whole'), asLabelled(clipped(page), 'clipped')],
  );
}

/** How many lines a clipping keeps above and below the article; which of them is told by the page's name. */
const KEPT_ABOVE = [0, 3, 12, 30];
const KEPT_BELOW = [2, 10, 30, 60];
/** The headline stands this near above the article's text. */
const FARTHEST_HEADLINE = 25;

function clipped(page: MarkedPage): MarkedPage {
  const { lines, marks, name } = page;
  const [from, to] = [marks.indexOf('i'), marks.lastIndexOf('i') + 1];
  const headline = marks.slice(0, from).lastIndexOf('h');
  const top = headline >= 0 && from - headline <= FARTHEST_HEADLINE ? headline : from;
  const dice = createHash('sha256').update(name).digest();
  const first = Math.max(0, top - (KEPT_ABOVE[dice.readUInt8(0) % KEPT_ABOVE.length] ?? 0));
  const end = to + (KEPT_BELOW[dice.readUInt8(1) % KEPT_BELOW.length] ?? 0);
  return { ...page, lines: lines.slice(first, end), marks: marks.slice(first, end) };
}

function asLabelled(
  { set, name, outlet, language, lines, marks }: MarkedPage,
  look: LabelledPage['look'],
): LabelledPage {
  const page = pageOf(parseSourceText(name, lines.join('\n')));
  const judged = judgeUnits(page);
  const answers = page.units.map((unit) => {
    const said = new Set(unit.lines.map(({ n }) => marks[n - 1]));
    if (said.has('i')) return said.has('o') ? undefined : true;
    return said.has('o') ? false : undefined;
  });
  const evidence = gatherEvidence(page, judged);
  return { set, look, outlet, language, page, judged, evidence, answers };
}

/** There are few invented pages, and they hold much: each counts so many times. */
const OF_INVENTED = 20;

/** What a page teaches; a long page no more than its lines' square root. */
export function observe({ set, judged, evidence, answers }: LabelledPage): Observation[] {
  const counts = set === 'invented' ? OF_INVENTED : 1;
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
