import { blockAt, type Document } from '../../text/document.ts';
import type { Sign } from './evidence.ts';
import type { Ownership } from './owners.ts';
import { WEIGHTS, type Cue } from './weights.ts';

/** The strongest sign, in words for a reader. */
export function explain(signs: readonly Sign[]): string {
  let [best] = signs;
  for (const sign of signs) if (best && WEIGHTS[sign.cue] > WEIGHTS[best.cue]) best = sign;
  return best && WEIGHTS[best.cue] > 0 ? phrase(best) : 'written like a name';
}

/** "surname of Jane Smith, introduced in paragraph 1". */
export function explainOwner(document: Document, { owner, how, several }: Ownership): string {
  const paragraph = blockAt(document, owner.starts[0] ?? 0)?.n ?? 1;
  const nearest = several ? ', the last one before of several who bear it' : '';
  const what = how === 'other spelling' ? 'other spelling of the surname' : how;
  return `${what} of ${owner.text}, introduced in paragraph ${paragraph}${nearest}`;
}

function phrase({ cue, words }: Sign): string {
  const pattern = PHRASES[cue];
  return pattern ? pattern.replace('…', words) : 'written like a name';
}

const PHRASES: Partial<Record<Cue, string>> = {
  confirmed: 'confirmed by an editor',
  'given name': '"…" is a given name',
  'weak given name': '"…" is a given name',
  'inner given name': 'holds a given name',
  'lone given name': '"…" is a given name',
  'family name': '"…" is a family name',
  'family name shape': '"…" is formed like a family name',
  'lone family name': '"…" is a family name',
  initial: 'written with an initial',
  particle: 'written with a particle of names',
  'hyphened given name': '"…" is written like a given name',
  'Chinese name': 'family name "…" first, then a given name',
  'number after the name': 'a number after the name: "…"',
  honorific: 'form of address before the name: "…"',
  title: 'title before the name: "…"',
  'role before': 'role before the name: "…"',
  'loose role before': 'role before the name: "…"',
  'role and comma before': 'role before the name: "…"',
  credited: 'credited with the text or a picture',
  'place in brackets': 'a place in brackets after the name: "…"',
  introduced: 'introduced with "…"',
  'colon after': 'speaks after a colon',
  'saying before': '"…" before the name',
  'saying after': '"…" after the name',
  'saying after an unknown word': '"…" after the name',
  'human verb after': '"…" after the name',
  'who after': '"…" after the name',
  'age after': 'age after the name: "…"',
  'apposition after': 'described after the name: "…"',
  'by or with': '"…" before the name',
  'beside a person': 'in a list beside …',
  'office after': '"as" and an office after the name',
  'shares a family name': 'bears the family name of …',
  'used alone': '"…" stands alone elsewhere in the text',
};
