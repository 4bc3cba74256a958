import { overlaps, type Span } from '../../text/span.ts';
import type { OrganisationMention } from '../mention.ts';
import { isCommonWord } from '../people/known-words.ts';
import { isCompany, TRADES } from '../people/company-words.ts';
import { classOf } from '../people/word-class.ts';
import type { Word } from '../words.ts';

/** "The watchdog, **Harker**, …": a word for a body, and nothing but its name between commas. */
const BODY_BEFORE =
  /(?<![\p{L}-])(?:[Tt]he|[Ii]ts|[Hh]is|[Hh]er|[Aa]n?) (?:\p{Ll}[\p{Ll}-]+ )?(?:watchdog|regulator|union|party|board|charity|club|company|firm|agency|newspaper|broadcaster|network|retailer|studio|orchestra|museum|think tank|band|bank|airline|operator|developer|insurer|exchange|magazine), $/u;
const TRADE_BEFORE = new RegExp(`(?:^|[\\s(“"‘])(?:${TRADES}|(?:${capitalised(TRADES)})) $`, 'u');

const OPENING_TRADE = new RegExp(`^(?:${capitalised(TRADES)})$`, 'u');

/**
 * Names that the text calls companies: "Norwegian brewer Harker", "Harker's shareholders", "Harker, the shipping company",
 * and the same name wherever it stands. `taken` are spans that name something else.
 */
export function findCompanies(
  text: string,
  words: readonly Word[],
  taken: readonly Span[],
): OrganisationMention[] {
  const long = findLongNames(text, taken);
  return [...long, ...findLoneNames(text, words, [...taken, ...long.map(({ span }) => span)])];
}

const WORD = "\\p{Lu}[\\p{L}’'&-]+";
/** "the mapping company **Elm Harker**", "The troupe, **Elm Harker**, …". */
const LONG_NAME = new RegExp(
  `(?<![\\p{L}-])(?:${TRADES.replaceAll(/(?<=\|)(?:brewer|distiller|retailer|lender|operator|bookmaker|housebuilder|manufacturer|insurer)\|/g, '')}|(?:[Tt]he|[Ii]ts|[Aa]n?) (?:\\p{Ll}[\\p{Ll}-]+ )?(?:troupe|ensemble|union|party|charity|club|company|firm|agency|retailer|studio|think tank|band|developer|insurer|magazine|newspaper|contractor|trust|foundation|operator),) (?<name>${WORD}(?: ${WORD}){1,2})(?=[,.;]|['’]s | (?:said|says|has|had|is|was|will|would|which|after|to|in|on|for|from|over|and|of|\\d))`,
  'gu',
);

/** Names of two or three words, wherever they stand. */
function findLongNames(text: string, taken: readonly Span[]): OrganisationMention[] {
  const names = new Set(
    [...text.matchAll(LONG_NAME)].flatMap(({ groups, index, 0: all }) => {
      const name = groups?.['name'] ?? '';
      const start = index + all.length - name.length;
      const span = { start, end: start + name.length };
      return taken.some((one) => overlaps(one, span)) ? [] : [name];
    }),
  );
  return [...names].flatMap((name) =>
    placesOf(text, name)
      .filter((span) => !taken.some((one) => overlaps(one, span)))
      .map((span) => companyAt(span, name)),
  );
}

function placesOf(text: string, name: string): Span[] {
  const places: Span[] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
    places.push({ start: at, end: at + name.length });
  return places;
}

function companyAt(span: Span, name: string): OrganisationMention {
  return {
    kind: 'organisation',
    span,
    text: name,
    name,
    company: true,
    reason: 'the text speaks of it as a company or a club',
  };
}

function findLoneNames(
  text: string,
  words: readonly Word[],
  taken: readonly Span[],
): OrganisationMention[] {
  const places = Map.groupBy(
    words.flatMap((word) => (mayName(word) ? [word] : [])),
    ({ text: name }) => name,
  );
  return [...places].flatMap(([name, all]) => {
    const free = all.filter(
      (word) => isAlone(words, word) && !taken.some((span) => overlaps(span, word)),
    );
    const told = free.find(
      (word) =>
        isCompany(text, word) ||
        TRADE_BEFORE.test(leadOf(text, word)) ||
        (BODY_BEFORE.test(leadOf(text, word)) && /^[,;]/.test(text.slice(word.end))),
    );
    if (!told) return [];
    return free.map(({ start, end }) => companyAt({ start, end }, name));
  });
}

function leadOf(text: string, { start }: Span): string {
  return text.slice(Math.max(0, start - 40), start);
}

function capitalised(trades: string): string {
  return trades.replace(
    /(^|\|)(\p{Ll})/gu,
    (_, bar: string, letter: string) => bar + letter.toUpperCase(),
  );
}

/** One word, with a capital that is not its sentence's, and nothing but a name. */
function mayName({ shape, key, text }: Word): boolean {
  if (shape !== 'capital' && !(shape === 'capitals' && text.length > 2)) return false;
  return classOf(key) === 'name' && !isCommonWord(key);
}

/** No part of a longer name. */
function isAlone(words: readonly Word[], word: Word): boolean {
  const at = indexOf(words, word.start);
  const [before, after] = [words[at - 1], words[at + 1]];
  const joined = (one: Word | undefined, gap: string | undefined) =>
    one !== undefined && gap === ' ' && one.sentence === word.sentence && one.shape === 'capital';
  const opensTrade = before !== undefined && OPENING_TRADE.test(before.text);
  return (
    (!joined(before, word.gap) ||
      opensTrade ||
      before?.possessive === true ||
      classOf(before?.key ?? '') === 'place') &&
    (!joined(after, after?.gap) || word.possessive)
  );
}

function indexOf(words: readonly Word[], start: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] as Word).start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
