import type { PersonMention } from '../mention/mention.ts';
import type { Span } from '../text/span.ts';

/** "A, B and C", "A of Chile and B of Peru": the people of a list, from the one at `first`. */
export function peopleFrom(
  text: string,
  people: readonly PersonMention[],
  first: number,
): PersonMention[] {
  const list = [people[first] as PersonMention];
  for (let next = first + 1; next < people.length; next++) {
    const last = list.at(-1) as PersonMention;
    const person = people[next] as PersonMention;
    const between = text.slice(last.span.end, person.span.start);
    if (!/^(?: of [^,.;]{2,40}?)?(?:, | and |, and )$/.test(between)) break;
    list.push(person);
  }
  return list;
}

/** Index of the first of things in order that begins at or after the offset. */
export function indexFrom(things: readonly { readonly span: Span }[], offset: number): number {
  let low = 0;
  let high = things.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((things[middle] as { span: Span }).span.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
