import { wordOf, type Token } from './frame.ts';
import { DETERMINERS, HONORIFICS, PREPOSITIONS, TITLES } from './words.ts';

/**
 * A person heads the phrase unless a preposition binds the name to a noun before it ("a spokesman for X", "the loss
 * of Mr X"), which it does not after a title ("Secretary of State X", "Ambassador to Hanoi X").
 */
export function isNamedHead(tokens: readonly Token[], from: number, end: number): boolean {
  for (let i = end - 1; i >= from; i--) {
    const word = wordOf(tokens[i]);
    if (/^['’]/.test(word)) return true;
    if (word === 'and' && joinsOne(tokens, from, i, end)) continue;
    if (word === 'and' || word === '&') return false;
    if (!PREPOSITIONS.has(word)) continue;
    if (i === end - 1 || HONORIFICS.has(wordOf(tokens[i + 1]))) return false;
    if (TITLES.has(wordOf(tokens[i - 1]))) return true;
    if (DETERMINERS.has(wordOf(tokens[i + 1]))) return false;
    return !/^(?:of|for|to)$/.test(word) || !/^\p{Ll}/u.test(printed(tokens[i - 1]));
  }
  return true;
}

function joinsOne(tokens: readonly Token[], from: number, and: number, end: number): boolean {
  return (
    joinsTitles(tokens, from, and, end) ||
    joinsFields(tokens, from, and, end) ||
    isInBody(tokens, from, and, end) ||
    isInTitle(tokens, from, end)
  );
}

/** "Higher **and** Technical Education Minister Jane Roe": a title in capitals throughout. */
function isInTitle(tokens: readonly Token[], from: number, end: number): boolean {
  const title = tokens.slice(from, end);
  return (
    TITLES.has(wordOf(title.at(-1))) &&
    title.length < 7 &&
    title.every((token) => wordOf(token) === 'and' || /^\p{Lu}/u.test(printed(token)))
  );
}

/** "Science **and** Technology Council director Jane Roe": between two words in capitals, with a small one before the name. */
function isInBody(tokens: readonly Token[], from: number, and: number, end: number): boolean {
  const between = tokens.slice(from, and);
  return (
    and - from < 4 &&
    end - and > 2 &&
    /^\p{Lu}/u.test(printed(tokens[and - 1])) &&
    /^\p{Lu}/u.test(printed(tokens[and + 1])) &&
    /^\p{Ll}/u.test(printed(tokens[end - 1])) &&
    between.every((token) => token.kind === 'word')
  );
}

/** "Elmland Governor **and** Reform Party chief Jane Roe": two titles of one person. */
function joinsTitles(tokens: readonly Token[], from: number, and: number, end: number): boolean {
  return (
    and < end - 1 &&
    TITLES.has(wordOf(tokens[and - 1])) &&
    /^\p{Lu}/u.test(printed(tokens[and - 1])) &&
    !DETERMINERS.has(wordOf(tokens[from])) &&
    tokens.slice(from, and).every((token) => token.kind === 'word')
  );
}

/** "Minister of Transport **and** Construction Jane Roe": two fields of one minister. */
function joinsFields(tokens: readonly Token[], from: number, and: number, end: number): boolean {
  const isName = (token: Token) => token.kind === 'word' && /^\p{Lu}/u.test(token.text);
  return (
    and - from < 6 &&
    end - and < 5 &&
    /^(?:minister|secretary|commissioner)$/.test(wordOf(tokens[from])) &&
    /^(?:of|for)$/.test(wordOf(tokens[from + 1])) &&
    [...tokens.slice(from + 2, and), ...tokens.slice(and + 1, end)].every(isName)
  );
}

/** A word as printed; empty for anything else. */
export function printed(token: Token | undefined): string {
  return token?.kind === 'word' ? token.text : '';
}
