import { fold } from '../../text/fold.ts';
import { publisherNamed } from '../lines/known-publisher.ts';
import type { Unit } from '../lines/unit.ts';

const SUFFIX = /\s[|–—-]\s/g;

/** "Title: …" as lists of clippings have it, "# …" as Markdown has it. */
const LABEL =
  /^(?:(?:title|headline|subject|betreff|objet|asunto|oggetto|assunto|temat|тема|konu|titel|titre|título|titolo|tytuł|başlık|заголовок|العنوان)\s?:|#{1,6})\s+(?=\S)/iu;

/** "Home > Town > ", "Home / Town / ": the way to the page, of two steps or more, above or in place of its headline. */
const TRAIL = /^(?:[^>»›/|]{1,40}(?:\s?[>»›]\s?|\s\/\s)){2,8}(?=\S)/u;
const FEWEST_WORDS = 3;

/** A breadcrumb ends with the page's headline. */
function withoutTrail(text: string): string {
  const last = text.slice(0, 400).replace(TRAIL, '');
  return text.length <= 400 && last.split(' ').length >= FEWEST_WORDS ? last : text;
}

/** How often each text stands among the units, the first ones without their suffix. */
export function countKeys(units: readonly Unit[], texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [index, { shape }] of units.entries()) {
    const text = texts[index];
    const key = text === undefined || text === shape.text ? shape.key : fold(text);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** Cuts "Headline | Section | Outlet" where the first part stands alone as another line, or the rest is short names. */
export function withoutSuffix({ shape }: Unit, printed: ReadonlyMap<string, number>): string {
  const { key } = shape;
  const text = withoutTrail(shape.text.replace(LABEL, ''));
  const cuts = [...text.slice(0, 400).matchAll(SUFFIX)].map((match) => match.index);
  const last = cuts.at(-1);
  if (last === undefined || (printed.get(key) ?? 0) > 1) return text;
  const standing = cuts.map((cut) => text.slice(0, cut)).find((part) => printed.has(fold(part)));
  if (standing) return standing;
  const name = text.slice(last + 3);
  if (publisherNamed(name))
    return text.slice(0, text[last + 1] === '|' ? cuts.find((cut) => text[cut + 1] === '|') : last);
  const bar = cuts.find((cut) => text[cut + 1] === '|');
  return bar !== undefined && name.split(' ').length <= 5 ? text.slice(0, bar) : text;
}
