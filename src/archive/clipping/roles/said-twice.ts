import type { Page } from '../page/page.ts';

/** A page says what is to be seen in a picture again below it, there with the credit. */
export function isSaidTwice({ units }: Page, index: number): boolean {
  const [last, own, next] = [index - 1, index, index + 1].map((at) => units[at]?.shape.key ?? '');
  const begins = (long = '', short = '') =>
    short.length > SHORTEST_SAID &&
    long.length - short.length <= LONGEST_CREDIT &&
    long.startsWith(short);
  return begins(next, own) || (own !== last && (begins(own, last) || begins(last, own)));
}

const NEAR_TOP = 3;

/** The first paragraphs may say the standfirst again: then they are the text, and it is not. */
export function repeatsStandfirst({ units, core, facts }: Page, index: number): boolean {
  const first = facts.firstAt.get(units[index]?.shape.key ?? '');
  return first !== undefined && first < core.from && index < core.from + NEAR_TOP;
}

/** Whether the text says a line above it again in its first paragraphs. */
export function isRepeatedByText({ units, core }: Page, index: number): boolean {
  const { key } = units[index]?.shape ?? { key: '' };
  const opening = units.slice(core.from, Math.min(core.to, core.from + NEAR_TOP));
  return key.length > SHORTEST_SAID && opening.some(({ shape }) => shape.key === key);
}

const SHORTEST_SAID = 30;
const LONGEST_CREDIT = 60;
