import type { Page } from './judge-units.ts';

/** A page says what is to be seen in a picture again below it, there with the credit. */
export function isSaidTwice({ units }: Page, index: number): boolean {
  const [last, own, next] = [index - 1, index, index + 1].map((at) => units[at]?.shape.key ?? '');
  const begins = (long = '', short = '') =>
    short.length > SHORTEST_SAID &&
    long.length - short.length <= LONGEST_CREDIT &&
    long.startsWith(short);
  return begins(next, own) || (own !== last && (begins(own, last) || begins(last, own)));
}

const SHORTEST_SAID = 30;
const LONGEST_CREDIT = 60;
