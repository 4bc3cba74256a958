import type { Judgement, LineRole } from '../role.ts';
import type { Page } from '../page/page.ts';
import type { Unit } from '../lines/unit.ts';

/** A piece of a sentence; one that stands alone between whole paragraphs may be a headline with many small words. */
export function judgePiece({ units }: Page, index: number): Judgement {
  const { shape } = units[index] as Unit;
  const [last, next] = [units[index - 1], units[index + 1]];
  const alone =
    (last?.shape.closed || last?.phrase !== undefined) &&
    next?.sign === 'prose' &&
    !next.shape.continues &&
    !shape.dangling &&
    !shape.opensLower &&
    shape.words <= LONGEST_HEADLINE;
  const linked = alone && last?.phrase !== undefined && LINKING.has(last.phrase.list.role);
  if (linked)
    return {
      role: 'related-headline',
      reason: 'stands alone below a label of the site',
      doubt: 'It may belong to the text.',
    };
  return {
    role: 'body',
    reason: 'a piece of a sentence that a line end breaks',
    ...(alone && { doubt: 'It may be the headline of another article.' }),
  };
}

const LONGEST_HEADLINE = 16;
const LINKING: ReadonlySet<LineRole> = new Set<LineRole>(['related-headline', 'appeal', 'form']);
