import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isWeighed, settleBelonging } from '#archive/clipping/belonging.ts';
import { type Evidence, gatherEvidence } from '#archive/clipping/evidence.ts';
import { type Judgement, judgeUnits, type Page } from '#archive/clipping/judge-units.ts';
import { pageOf } from '#archive/clipping/parse-clipping.ts';
import { BODY_ROLES } from '#archive/clipping/role.ts';
import { fold } from '#archive/text/fold.ts';
import { parseSourceText } from '#archive/text/source-text.ts';
import type { Observation } from './logistic.ts';

/** A labelled clipping as the judgement of its lines sees it before the evidence is weighed. */
export interface LabelledPage {
  readonly folder: string;
  readonly outlet: string;
  readonly lines: number;
  readonly page: Page;
  readonly judged: readonly Judgement[];
  readonly evidence: readonly Evidence[];
  /** Whether each unit is the article's text; undefined where both answers are right. */
  readonly answers: readonly (boolean | undefined)[];
}

interface Label {
  readonly file: string;
  readonly title?: string | null;
  readonly bodyLines: readonly number[];
  readonly optionalLines: readonly number[];
}

/** Reads the clippings in `raw/` of a folder that have labels in `gold/`. */
export function readLabelledPages(folder: string): LabelledPage[] {
  const labels = readdirSync(join(folder, 'gold')).filter((name) => name.endsWith('.json'));
  return labels.sort().map((name) => {
    const label = JSON.parse(readFileSync(join(folder, 'gold', name), 'utf8')) as Label;
    const raw = readFileSync(join(folder, 'raw', label.file), 'utf8');
    return { folder, outlet: outletOf(label.file), ...asLabelled(label, raw) };
  });
}

/** Reads the invented clippings of the parser's tests: `input.txt`, and each line's role in `expected.txt`. */
export function readFixtures(folder: string): LabelledPage[] {
  return readdirSync(folder)
    .sort()
    .map((name) => {
      const expected = readFileSync(join(folder, name, 'expected.txt'), 'utf8');
      const roles = [...expected.matchAll(/^(\d+) ([a-z-]+)/gm)];
      const bodyLines = roles.flatMap(([, n, role]) => (isTextRole(role) ? [Number(n)] : []));
      const raw = readFileSync(join(folder, name, 'input.txt'), 'utf8');
      const label = { file: name, bodyLines, optionalLines: [] };
      return { folder, outlet: name, ...asLabelled(label, raw) };
    });
}

function isTextRole(role: string | undefined): boolean {
  return [...BODY_ROLES].some((known) => known === role);
}

function asLabelled(label: Label, raw: string): Omit<LabelledPage, 'folder' | 'outlet'> {
  const source = parseSourceText(label.file, raw);
  const page = pageOf(source);
  const judged = judgeUnits(page);
  const [body, optional] = [new Set(label.bodyLines), new Set(label.optionalLines)];
  const title = fold(label.title ?? '');
  const texts = new Set(label.bodyLines.map((n) => fold(source.lines[n - 1]?.text ?? '')));
  const answers = page.units.map(({ lines, shape }) => {
    const [text, isBody] = [fold(shape.text), body.has(lines[0]?.n ?? 0)];
    const repeats = text === '' || text === title || (!isBody && texts.has(text));
    return repeats || lines.some(({ n }) => optional.has(n)) ? undefined : isBody;
  });
  const evidence = gatherEvidence(page, judged);
  const lines = page.units.reduce((sum, unit) => sum + unit.lines.length, 0);
  return { lines, page, judged, evidence, answers };
}

/** "uk-DailyNews_2025_01_28.txt" → "dailynews": pages of one outlet look alike wherever they were found. */
function outletOf(file: string): string {
  return (file.split(/[_.]/)[0] ?? '').replace(/^[^-]*-/, '').toLowerCase();
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

/** Lines rightly taken for text, wrongly taken, and missed, when the evidence is weighed on this scale. */
export function tryOn({ page, judged, answers }: LabelledPage, scale: (signs: Evidence) => number) {
  const result = { right: 0, wrong: 0, missed: 0 };
  for (const [index, { role }] of settleBelonging(page, judged, scale).entries()) {
    const [isText, lines] = [BODY_ROLES.has(role), page.units[index]?.lines.length ?? 0];
    const answer = answers[index];
    if (answer === true) result[isText ? 'right' : 'missed'] += lines;
    if (answer === false && isText) result.wrong += lines;
  }
  return result;
}
