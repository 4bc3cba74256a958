import { generationOf, type ComparableName } from './name-key.ts';

/**
 * Why one name may be a shorter way of writing the other: words left out or given names as initials.
 * The first word must agree, and at least one family name in full. Undefined where it can't be: a father is no short
 * form of his son.
 */
export function findShortening(short: ComparableName, long: ComparableName): string | undefined {
  if (short.forms.length > long.forms.length || short.key === long.key) return undefined;
  if (generationOf(short.words) !== generationOf(long.words)) return undefined;
  if (!agrees(short.forms[0], long.forms[0]) && !agrees(long.forms[0], short.forms[0]))
    return undefined;
  let next = 0;
  let initials = 0;
  let firm = 0;
  for (const [index, form] of long.forms.entries()) {
    const wanted = short.forms[next];
    if (wanted === undefined) break;
    if (wanted === form) {
      if (index > 0 && form.length > 1) firm++;
      next++;
    } else if (agrees(wanted, form) || agrees(form, wanted)) {
      initials++;
      next++;
    }
  }
  if (next < short.forms.length || firm === 0) return undefined;
  if (initials > 0) return 'initials stand for given names';
  return short.forms.at(-1) === long.forms.at(-1)
    ? 'middle names left out'
    : 'further family names left out';
}

/** Whether one is the initial of the other, or both are the same word. */
function agrees(initial: string | undefined, word: string | undefined): boolean {
  if (initial === undefined || word === undefined) return false;
  return initial === word || (initial.length === 1 && word.startsWith(initial));
}
