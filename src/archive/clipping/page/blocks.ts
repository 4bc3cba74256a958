import type { BlockKind } from '../../text/document.ts';
import type { ArticleBlock } from '../clipping.ts';
import type { HeaderStamp } from '../lines/header.ts';
import { BODY_ROLES, type LineRole, type Judgement } from '../role.ts';
import type { Unit } from '../lines/unit.ts';

const KINDS: Readonly<Partial<Record<LineRole, BlockKind>>> = {
  subhead: 'subhead',
  'pulled-quote': 'quotation',
  'list-item': 'item',
};

/** A block and the pieces of its text: they are joined once, for a text may be broken into very many lines. */
interface Growing {
  readonly block: ArticleBlock;
  readonly pieces: string[];
  lastLine: number;
}

/** The blocks of the article's text; a sentence that a line end breaks is put together again. */
export function composeBlocks(
  units: readonly Unit[],
  judged: readonly Judgement[],
  stamp: HeaderStamp | undefined,
): ArticleBlock[] {
  const growing: Growing[] = [];
  for (const [index, unit] of units.entries()) {
    const role = judged[index]?.role;
    if (!role || !BODY_ROLES.has(role)) continue;
    const block = blockOf(unit, KINDS[role] ?? 'paragraph', stamp);
    const last = growing.at(-1);
    if (last && continues(last, block, unit, units[index - 1])) {
      last.pieces.push(/^[,;.:)\]]/.test(block.text) ? block.text : ` ${block.text}`);
      last.lastLine = block.lastLine;
    } else growing.push({ block, pieces: [block.text], lastLine: block.lastLine });
  }
  return growing.map(({ block, pieces, lastLine }) => ({
    ...block,
    text: pieces.join(''),
    lastLine,
  }));
}

function blockOf(
  { lines, shape }: Unit,
  kind: BlockKind,
  stamp: HeaderStamp | undefined,
): ArticleBlock {
  const first = lines[0]?.n ?? 0;
  const text = shape.text.replace(/\s+/g, ' ');
  return {
    kind,
    text: kind === 'item' ? text.replace(/^[-*•▪●–]\s+/, '') : text,
    firstLine: first,
    lastLine: lines.at(-1)?.n ?? first,
    column: stamp?.line === first ? Math.max(stamp.end, shape.column) : shape.column,
  };
}

/** A paragraph continues the last one when that ends in mid-sentence and this begins there. */
function continues(
  { block: last, pieces, lastLine }: Growing,
  block: ArticleBlock,
  { shape }: Unit,
  before: Unit | undefined,
): boolean {
  if (last.kind !== 'paragraph' || block.kind !== 'paragraph') return false;
  if (/[.!?…:]["”’»“«)]*$/.test((pieces.at(-1) ?? '').slice(-6))) return false;
  if (shape.continues) return true;
  const adjacent = before?.lines.at(-1)?.n === lastLine && !shape.afterBlank;
  return adjacent && shape.words <= 8 && !shape.prose;
}
