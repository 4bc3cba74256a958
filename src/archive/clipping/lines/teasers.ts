import type { Unit } from './unit.ts';

/** A lone dots' end is a manner of speaking; several are a list of texts cut short. */
const FEWEST_CUT = 3;
const FEWEST_GLUED = 4;
const LONGEST_TEASER = 60;
const CUT_SHORT = /[\p{L}\d,]\s?(?:\.\.\.|…)$/u;
const SPOKEN = /["“”„«»]/u;
/** "Mayor Resigns Over TollsThe mayor said …": a headline that runs into its first sentence without a blank. */
const GLUE = /(?<=\p{Ll}{2}|[\d?!’”])\p{Lu}\p{Ll}*(?=\s)/gu;
const FEWEST_HEAD_WORDS = 3;
const FEWEST_SENTENCE_WORDS = 6;
const TITLED = 0.6;

/**
 * Marks the teasers of other articles: sentences that several lines cut short in the same way, and headlines that run
 * into a sentence. One alone proves nothing; a list of them does.
 */
export function markTeasers(units: readonly Unit[]): Unit[] {
  const cut = units.filter(isCutShort);
  const glued = units.filter(isGlued);
  const isList = cut.length >= FEWEST_CUT || stand(units, cut);
  const teasers = new Set([...(isList ? cut : []), ...(glued.length >= FEWEST_GLUED ? glued : [])]);
  return units.map((unit) => (teasers.has(unit) ? { ...unit, sign: 'teaser' } : unit));
}

/** Whether two of them stand side by side. */
function stand(units: readonly Unit[], some: readonly Unit[]): boolean {
  const set = new Set(some);
  return units.some((unit, index) => set.has(unit) && set.has(units[index + 1] as Unit));
}

function isCutShort({ shape, sign, phrase }: Unit): boolean {
  const { text, words } = shape;
  if (phrase || sign === 'turn' || words < 4 || words > LONGEST_TEASER) return false;
  return CUT_SHORT.test(text.slice(-12)) && !SPOKEN.test(text);
}

function isGlued({ shape, sign, phrase }: Unit): boolean {
  const { text, words } = shape;
  if (phrase || sign !== 'prose' || words > LONGEST_TEASER) return false;
  const glues = [...text.matchAll(GLUE)];
  const at = glues[0]?.index;
  if (glues.length !== 1 || at === undefined) return false;
  const [head, tail] = [text.slice(0, at).split(/\s+/), text.slice(at).split(/\s+/)];
  const titled = head.filter((word) => /^[^\p{L}]*[\p{Lu}\d]/u.test(word)).length;
  return (
    head.length >= FEWEST_HEAD_WORDS &&
    tail.length >= FEWEST_SENTENCE_WORDS &&
    titled >= head.length * TITLED
  );
}
