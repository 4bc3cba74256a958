import type { Mention, PersonMention } from '../mention/mention.ts';
import { fold } from '../text/fold.ts';
import { contains, overlaps, type Span } from '../text/span.ts';
import { kinOf } from './role-nouns.ts';

const BEFORE = 70;
const AFTER = 90;

interface Description {
  readonly name: string;
  readonly words: ReadonlySet<string>;
  readonly countries: ReadonlySet<string>;
}

/** Finds the person that a definite phrase like "the French minister" means by how the document describes its persons. */
export interface RoleNouns {
  readonly personOf: (
    phrase: Span,
    preferred: readonly (string | undefined)[],
  ) => string | undefined;
}

/** What the role nouns of a text mean. Descriptions are gathered at the first question. */
export function composeRoleNouns(text: string, mentions: readonly Mention[]): RoleNouns {
  let described: readonly Description[] | undefined;
  return {
    personOf(phrase, preferred) {
      const words = fold(text.slice(phrase.start, phrase.end)).split(' ');
      const kin = /^(?:the|his|her|their|this)$/.test(words[0] ?? '')
        ? kinOf(words.at(-1) ?? '')
        : undefined;
      if (!kin || words.length > 6) return undefined;
      described ??= describe(text, mentions);
      const countries = countriesIn(mentions, phrase);
      const known = words.slice(1, -1);
      const fitting = described.filter(
        (one) =>
          [...kin].some((noun) => one.words.has(noun)) &&
          [...countries].every((code) => one.countries.has(code)) &&
          (countries.size > 0 || known.every((word) => one.words.has(word))),
      );
      if (fitting.length === 1) return fitting[0]?.name;
      const names = fitting.map((one) => one.name);
      return preferred.find((name) => name !== undefined && names.includes(name));
    },
  };
}

/** For each person, the words that stand beside any mention of theirs in the same sentence. */
function describe(text: string, mentions: readonly Mention[]): Description[] {
  const byName = new Map<string, { words: Set<string>; countries: Set<string> }>();
  const countries = mentions.filter((mention) => mention.kind === 'country');
  let c = 0;
  let last = 0;
  for (const mention of mentions) {
    if (mention.kind !== 'person') continue;
    const after = last;
    last = mention.span.end;
    const entry = byName.get(mention.name) ?? { words: new Set(), countries: new Set() };
    byName.set(mention.name, entry);
    for (const window of windowsOf(text, mention, after)) {
      for (const word of fold(text.slice(window.start, window.end)).split(' '))
        entry.words.add(word);
      while (c > 0 && (countries[c - 1]?.span.end ?? 0) > window.start) c--;
      while (c < countries.length && (countries[c]?.span.end ?? 0) <= window.start) c++;
      for (let k = c; k < countries.length; k++) {
        const country = countries[k];
        if (!country || !contains(window, country.span)) break;
        entry.countries.add(country.code);
      }
    }
  }
  return [...byName].map(([name, entry]) => ({ name, ...entry }));
}

/** The title before a name (from the person before it on) and the apposition after it. */
function windowsOf(text: string, { span }: PersonMention, after: number): Span[] {
  const from = Math.max(0, after, span.start - BEFORE);
  const left = text.slice(from, span.start);
  const cut = Math.max(
    left.lastIndexOf(','),
    left.lastIndexOf('.'),
    left.lastIndexOf('\n'),
    left.lastIndexOf(';'),
  );
  const title = from + cut + 1 + pastLastLink(left.slice(cut + 1));
  const windows = title < span.start ? [{ start: title, end: span.start }] : [];
  const right = text.slice(span.end, span.end + AFTER);
  if (/^,\s|^\s*\(/.test(right)) {
    const stop = right.slice(2).search(/[,.;)\n]/);
    windows.push({ start: span.end, end: span.end + (stop < 0 ? right.length : stop + 2) });
  }
  return windows;
}

/** Words after which a title can begin; what stands before them is about somebody else: "the coach said about X". */
const LINKS =
  /^.*(?<![\p{L}])(?:said|says|told|tells|asked|about|with|by|against|from|that|than|and|who|met|saw|called|named|between|over|as|on|in|at|(?:of|for|to)(?= $))(?![\p{L}])/su;

function pastLastLink(left: string): number {
  return LINKS.exec(left)?.[0].length ?? 0;
}

function countriesIn(mentions: readonly Mention[], phrase: Span): Set<string> {
  const codes = new Set<string>();
  for (const mention of mentions)
    if (mention.kind === 'country' && overlaps(mention.span, phrase)) codes.add(mention.code);
  return codes;
}
