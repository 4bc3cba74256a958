import { contentWords } from '../lines/content-words.ts';
import type { Unit } from '../lines/unit.ts';
import type { Page } from '../page/page.ts';

const SHORTEST_TEASER = 9;
const LONGEST_TITLE = 14;
/** "Läs mer: Mayor resigns", "AUDIO: Mayor resigns (3 min)": in any language such labels are links, where the text does not use the word. */
const LABEL_OF_LINK = /^(\p{L}[\p{L}-]{2,14}(?:\s\p{L}{2,10})?)\s?[:|]\s\S+(?:\s\S+){2,}/u;

/** Whether a line is a link behind a label of the site. */
export function isLabelledLink({ facts, units }: Page, index: number): boolean {
  const { text } = (units[index] as Unit).shape;
  const label = LABEL_OF_LINK.exec(text)?.[1];
  if (label === undefined || /["“”„«»]/u.test(text)) return false;
  return [...contentWords([label])].every((word) => !facts.vocabulary.has(word));
}

/** A line or two without a full stop right above a teaser that its link ends. */
export function isTeaserHead({ units }: Page, index: number): boolean {
  const below = units.slice(index + 1, index + 3);
  const teaser = below.findIndex(
    ({ sign, shape }) => sign === 'related' && shape.words > SHORTEST_TEASER,
  );
  return (
    teaser >= 0 &&
    below.slice(0, teaser).every(({ phrase, shape }) => !phrase && shape.words <= LONGEST_TITLE)
  );
}
