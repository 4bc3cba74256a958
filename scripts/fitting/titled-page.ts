import { divideSource } from '#archive/clipping/lines/divide-source.ts';
import { observeHeadlines, type Observed } from '#archive/clipping/page/headline-evidence.ts';
import { findBareCore } from '#archive/clipping/read-page.ts';
import { fold } from '#archive/text/fold.ts';
import { parseSourceText } from '#archive/text/source-text.ts';
import type { Choice } from './choice.ts';
import type { MarkedPage } from './marked-page.ts';

/** How a page is looked at: as it is, from its headline on, and without it. */
export const LOOKS = ['whole', 'pasted', 'headless'] as const;

/** A page with a known title, as the choices among its lines that it gives: one for each look. */
export interface TitledPage extends Pick<MarkedPage, 'set' | 'outlet' | 'language'> {
  readonly choices: readonly Choice[];
}

/** A page that was cut by us counts less than a page as it was found; most clippings have a headline. */
const OF_PASTE = 0.3;
const OF_HEADLESS = 0.1;
const SHORTEST = 12;
/** Most of what is clipped is English, and little of what is labelled is. */
const OF_ENGLISH = 2;
const OF_INVENTED = 5;

/** Looks at the pages that print their title. */
export function choicesOfPages(pages: readonly MarkedPage[]): TitledPage[] {
  return pages.flatMap(({ set, outlet, language, title, lines }) => {
    const counts = set === 'invented' ? OF_INVENTED : language === 'en' ? OF_ENGLISH : 1;
    const choices = choicesOf(lines, bare(title ?? ''), counts);
    return choices.length > 0 ? [{ set, outlet, language, choices }] : [];
  });
}

function choicesOf(lines: readonly string[], title: string, counts: number): Choice[] {
  if (!title) return [];
  const whole = observe(lines);
  const right = whole.map(({ text }) => isTitle(bare(text), title));
  const last = whole[right.lastIndexOf(true)];
  if (!last) return [];
  const without = lines.filter((line) => !holdsTitle(bare(line), title));
  return [
    { options: whole.map(({ evidence }) => evidence), right, weight: counts },
    choiceOf(lines.slice(last.line - 1), title, counts * OF_PASTE),
    choiceOf(without, undefined, counts * OF_HEADLESS),
  ];
}

function choiceOf(lines: readonly string[], title: string | undefined, weight: number): Choice {
  const observed = observe(lines);
  const right = observed.map(({ text }) => title !== undefined && isTitle(bare(text), title));
  return { options: observed.map(({ evidence }) => evidence), right, weight };
}

function observe(lines: readonly string[]): (Observed & { readonly line: number })[] {
  const { units, stamp, own } = divideSource(parseSourceText('page.txt', lines.join('\n')));
  return observeHeadlines(units, findBareCore(units), stamp, own?.address).map((one) => ({
    ...one,
    line: units[one.unit]?.lines[0]?.n ?? 1,
  }));
}

/** The letters and digits of a text: pages differ in their quotation marks. */
function bare(text: string): string {
  return fold(text).replace(/[^\p{L}\p{N}]+/gu, '');
}

function isTitle(text: string, title: string): boolean {
  return (
    title === text ||
    (text.length > SHORTEST && (title.startsWith(text) || title.endsWith(text))) ||
    (title.length > SHORTEST && text.startsWith(title) && text.length < title.length * 1.5)
  );
}

function holdsTitle(text: string, title: string): boolean {
  return title.length > SHORTEST ? text.includes(title) : text === title;
}
