import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findOwnAddress } from '#archive/clipping/address.ts';
import { observeHeadlines, type Observed } from '#archive/clipping/headline-evidence.ts';
import { pageOf } from '#archive/clipping/parse-clipping.ts';
import { fold } from '#archive/text/fold.ts';
import { parseSourceText } from '#archive/text/source-text.ts';
import type { Choice } from './choice.ts';

/** A page with known titles, as the choices among its lines that it gives. */
export interface TitledPage {
  readonly folder: string;
  readonly choices: readonly Choice[];
}

interface Label {
  readonly file: string;
  readonly title?: string | null;
  readonly titles?: readonly string[];
}

/** A page that was cut by us counts less than a page as it was found; most clippings have a headline. */
const OF_PASTE = 0.3;
const OF_HEADLESS = 0.1;
const SHORTEST = 12;

/** Reads the pages in `raw/` of a folder whose titles in `gold/` they print. */
export function readTitledPages(folder: string, counts: number): TitledPage[] {
  const labels = readdirSync(join(folder, 'gold')).filter((name) => name.endsWith('.json'));
  return labels.sort().flatMap((name) => {
    const label = JSON.parse(readFileSync(join(folder, 'gold', name), 'utf8')) as Label;
    const titles = [...(label.titles ?? []), label.title ?? ''].map(bare).filter(Boolean);
    const raw = readFileSync(join(folder, 'raw', label.file), 'utf8');
    const choices = choicesOf(raw, titles, counts);
    return choices.length > 0 ? [{ folder, choices }] : [];
  });
}

function choicesOf(raw: string, titles: readonly string[], counts: number): Choice[] {
  const whole = observe(raw);
  const right = whole.map(({ text }) => isTitle(bare(text), titles));
  const last = whole[right.lastIndexOf(true)];
  if (!last) return [];
  const lines = raw.split('\n');
  const without = lines.filter((line) => !holdsTitle(bare(line), titles)).join('\n');
  const paste = lines.slice(last.line - 1).join('\n');
  return [
    { options: whole.map(({ evidence }) => evidence), right, weight: counts },
    choiceOf(paste, titles, counts * OF_PASTE),
    choiceOf(without, [], counts * OF_HEADLESS),
  ].filter(({ options }) => options.length > 0);
}

function choiceOf(raw: string, titles: readonly string[], weight: number): Choice {
  const observed = observe(raw);
  const right = observed.map(({ text }) => isTitle(bare(text), titles));
  return { options: observed.map(({ evidence }) => evidence), right, weight };
}

function observe(raw: string): (Observed & { readonly line: number })[] {
  const { units, core } = pageOf(parseSourceText('page.txt', raw));
  return observeHeadlines(units, core, undefined, findOwnAddress(units)?.address).map((one) => ({
    ...one,
    line: units[one.unit]?.lines[0]?.n ?? 1,
  }));
}

/** The letters and digits of a text: pages differ in their quotation marks. */
function bare(text: string): string {
  return fold(text).replace(/[^\p{L}\p{N}]+/gu, '');
}

function isTitle(text: string, titles: readonly string[]): boolean {
  return titles.some(
    (title) =>
      title === text ||
      (text.length > SHORTEST && (title.startsWith(text) || title.endsWith(text))) ||
      (title.length > SHORTEST && text.startsWith(title) && text.length < title.length * 1.5),
  );
}

function holdsTitle(text: string, titles: readonly string[]): boolean {
  return titles.some((title) => (title.length > SHORTEST ? text.includes(title) : text === title));
}
