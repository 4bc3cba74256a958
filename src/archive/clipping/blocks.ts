import type { BlockKind } from '../text/document.ts';
import type { ArticleBlock } from './clipping.ts';
import type { HeaderStamp } from './header.ts';
import type { Judgement } from './judge-units.ts';
import { BODY_ROLES, type LineRole } from './role.ts';
import type { Unit } from './unit.ts';

const KINDS: Readonly<Partial<Record<LineRole, BlockKind>>> = {
  subhead: 'subhead',
  'pulled-quote': 'quotation',
  'list-item': 'item',
};

/** The blocks of the article's text; a sentence that a line end breaks is put together again. */
export function composeBlocks(
  units: readonly Unit[],
  judged: readonly Judgement[],
  stamp: HeaderStamp | undefined,
): ArticleBlock[] {
  const blocks: ArticleBlock[] = [];
  for (const [index, unit] of units.entries()) {
    const role = judged[index]?.role;
    if (!role || !BODY_ROLES.has(role)) continue;
    const block = blockOf(unit, KINDS[role] ?? 'paragraph', stamp);
    const last = blocks.at(-1);
    if (last && continues(last, block, unit, units[index - 1])) {
      blocks[blocks.length - 1] = {
        ...last,
        text: /^[,;.:)\]]/.test(block.text)
          ? `${last.text}${block.text}`
          : `${last.text} ${block.text}`,
        lastLine: block.lastLine,
      };
    } else blocks.push(block);
  }
  return blocks;
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
  last: ArticleBlock,
  block: ArticleBlock,
  { shape }: Unit,
  before: Unit | undefined,
): boolean {
  if (last.kind !== 'paragraph' || block.kind !== 'paragraph') return false;
  if (/[.!?…:]["”’»)]*$/.test(last.text.slice(-6))) return false;
  if (shape.continues) return true;
  const adjacent = before?.lines.at(-1)?.n === last.lastLine && !shape.afterBlank;
  return adjacent && shape.words <= 8 && !shape.prose;
}
