import type { RelatedHeadline } from '../clipping.ts';
import type { Judgement } from '../role.ts';
import type { Unit } from '../lines/unit.ts';

const FEWEST_WORDS = 4;
const TAIL = /\s?\d{1,2}\.\d{2}\.\d{2,4}(?:,?\s+\d{1,2}:\d{2})?(?:\s*•\s*\d[\d\s]*\p{L}+)?$/u;

/** What is left of "list of 3 items", which only screen readers say. */
const COUNT_OF_LIST = /^\d+ items?/;

/** The headlines of other articles that a clipping prints, without labels, dates and counts around them. */
export function relatedHeadlines(
  units: readonly Unit[],
  judged: readonly Judgement[],
): RelatedHeadline[] {
  const related: RelatedHeadline[] = [];
  for (const [index, { shape, phrase }] of units.entries()) {
    if (judged[index]?.role !== 'related-headline') continue;
    const headline = withoutLabel(shape.text, phrase?.phrase).replace(TAIL, '').trim();
    if (headline.split(/\s+/).length >= FEWEST_WORDS && !COUNT_OF_LIST.test(headline))
      related.push({ headline, line: shape.n });
  }
  return related;
}

function withoutLabel(text: string, label: string | undefined): string {
  return label === undefined ? text : text.slice(label.length).replace(/^[\s:–—|-]+/u, '');
}
