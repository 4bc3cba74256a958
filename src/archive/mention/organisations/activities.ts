import { isPlaceName } from '../people/place-words.ts';
import { classOf } from '../people/word-class.ts';
import { ACTIVITIES } from '../tables/known-bodies.ts';
import { ROLES } from '../tables/roles.ts';
import type { Word } from '../words.ts';
import type { Stretch } from './stretches.ts';

/** "Cricket Norland", "Norland Cricket": a country and what is done there, and no longer name. */
export function activityAt(words: readonly Word[], from: number, to: number): Stretch | undefined {
  if (to - from < 2 || to - from > 3) return undefined;
  const [first, last] = [words[from], words[to - 1]] as [Word, Word];
  if (!ACTIVITIES.has(first.key) && !ACTIVITIES.has(last.key)) return undefined;
  const after = words[to];
  if (
    after &&
    /^capitals?$/.test(after.shape) &&
    after.gap === ' ' &&
    after.sentence === last.sentence &&
    !ROLES.has(after.key)
  )
    return undefined;
  const rest = (begin: number, end: number) =>
    isPlaceName(words.slice(begin, end).map(({ key }) => key)) ||
    (end - begin === 1 && isLand(words[begin] as Word));
  if (ACTIVITIES.has(first.key) && rest(from + 1, to)) return { from, to, head: first.text };
  return ACTIVITIES.has(last.key) && rest(from, to - 1) ? { from, to, head: last.text } : undefined;
}

/** A country by its name, or one of the few words that bodies of the world bear: "World Rugby". */
function isLand({ key, text }: Word): boolean {
  return (
    /^(?:World|European|British|UK|US|USA|England|Scotland|Wales|Ireland)$/.test(text) ||
    classOf(key) === 'place'
  );
}
