import { BELONGING_WEIGHTS } from './belonging-weights.ts';
import type { Evidence } from './evidence.ts';

/** What the kinds of evidence say, for people. */
const SAYINGS: readonly (readonly [RegExp, string])[] = [
  [/^site|^reader/, 'speaks of the site to its readers'],
  [/^printed|^like/, 'is printed more than once, or in one mould with others'],
  [/^(?:few-)?(?:opening|spread)|^no-words/, 'shares few words with the text'],
  [/^ends|^dates|^near-speakers/, 'stands after what ends an article'],
  [/^gap|^dense|^run/, 'stands away from running text'],
  [/^before|^after|^about/, 'stands among lines that are not the text'],
  [/^read/, 'stands where the text is as good as over'],
  [/^bar|^glued|^title-case|^starts-small|^price|^address/, 'is set as lists and labels are'],
  [/^bracket|^opens-bracket|^unclosed/, 'ends as captions do'],
];

/** What most speaks against a unit’s belonging to the text, in words. */
export function againstIt(signs: Evidence): string {
  const heard = new Map<string, number>();
  for (const sign of signs) {
    const saying = SAYINGS.find(([form]) => form.test(sign))?.[1];
    const weight = BELONGING_WEIGHTS.get(sign) ?? 0;
    if (saying) heard.set(saying, (heard.get(saying) ?? 0) + weight);
  }
  const said = [...heard].filter(([, weight]) => weight < 0).sort((a, b) => a[1] - b[1]);
  const strongest = said.slice(0, 2).map(([saying]) => saying);
  return strongest.length > 0 ? strongest.join(' and ') : 'does not read like a paragraph';
}
