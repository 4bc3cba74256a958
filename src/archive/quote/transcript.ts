import type { Block, Document } from '../text/document.ts';
import type { Span } from '../text/span.ts';

/** What one speaker says in a transcript until the next one does. `label` is the name before the colon. */
export interface Turn {
  readonly block: number;
  /** The words of the block, without the label. */
  readonly span: Span;
  readonly label: Span;
  /** The label stands for somebody without a name: who asks ("Q") or who answers ("A"). */
  readonly nameless: 'asks' | 'answers' | undefined;
  /** No words stand before the turn; `label` is where the text names who is interviewed. */
  readonly bare?: boolean;
}

const CAPITALS =
  /^["“]?(\p{Lu}[\p{Lu}.'’-]+(?: (?:\p{Lu}[\p{Lu}.'’-]*|of|de|van|von|bin|al)){0,5})(?: \([^)]{1,60}\))? ?:\s+/u;
const NAME =
  /^["“]?(\p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}[\p{L}.'’-]*|of|de|van|von|bin|al)){0,4}) ?:\s+/u;
const QUESTION = /^(Q|A|Question|Answer)(?:[:.]\s+|\s{2,})/;
/** All capitals, a clock time, or a remark in brackets: the frame of a transcript, not speech. */
const STAGE = /^(?:\(.*\)|\[.*\]|[^\p{Ll}]*|["“]?\([A-Z .]+\)["”.]*)$/u;
const FEWEST_TURNS = 2;
const FEWEST_NAMED_TURNS = 4;

/** The turns of a transcript: a document whose paragraphs begin with the speaker's name and a colon. */
export function findTurns(document: Document): Turn[] {
  const labelled = document.blocks.map((block) => labelOf(document.text, block));
  const named = new Map<string, number>();
  for (const label of labelled)
    if (label?.style === 'name') named.set(label.words, (named.get(label.words) ?? 0) + 1);
  const repeated = [...named.values()].filter((count) => count > 1).reduce((a, b) => a + b, 0);
  const counts = (label: Label) =>
    label.style !== 'name' || (repeated >= FEWEST_NAMED_TURNS && (named.get(label.words) ?? 0) > 1);
  const labels = labelled.map((label) => (label && counts(label) ? label : undefined));
  const turns = labels.filter((label) => label !== undefined);
  if (new Set(turns.map((turn) => turn.words)).size < 2 || turns.length < FEWEST_TURNS) return [];
  return turnsOf(document, labels);
}

interface Label {
  readonly style: 'capitals' | 'name' | 'question';
  readonly words: string;
  readonly span: Span;
  readonly end: number;
}

function labelOf(text: string, { span, kind }: Block): Label | undefined {
  if (kind === 'subhead') return undefined;
  const head = text.slice(span.start, Math.min(span.end, span.start + 140));
  const tries = [
    ['question', QUESTION],
    ['capitals', CAPITALS],
    ['name', NAME],
  ] as const;
  for (const [style, pattern] of tries) {
    const match = pattern.exec(head);
    const words = match?.[1];
    if (!match || !words) continue;
    const start = span.start + match[0].indexOf(words);
    return {
      style,
      words,
      span: { start, end: start + words.length },
      end: span.start + match[0].length,
    };
  }
  return undefined;
}

function turnsOf(document: Document, labels: readonly (Label | undefined)[]): Turn[] {
  const turns: Turn[] = [];
  const first = labels.findIndex((label) => label !== undefined);
  const last = labels.findLastIndex((label) => label !== undefined);
  const share = labels.filter((label) => label !== undefined).length / (last - first + 1);
  let current: Label | undefined;
  for (const [index, block] of document.blocks.entries()) {
    const label = labels[index];
    const runsOn = share > 0.3 && (index < last || first <= 3);
    if (label) current = label;
    else if (!current || !runsOn || block.kind === 'subhead') continue;
    const start = label ? label.end : block.span.start;
    const span = { start, end: block.span.end };
    if (STAGE.test(document.text.slice(span.start, span.end))) continue;
    turns.push({
      block: block.n,
      span,
      label: current.span,
      nameless:
        current.style !== 'question' ? undefined : /^A/.test(current.words) ? 'answers' : 'asks',
    });
  }
  return turns;
}

const REPORTS = /(?<![\p{L}])(?:said|says|told|according to)(?![\p{L}])/u;

/** Without the paragraphs after the last labelled turn from where the writer reports again: "Roe said that …". */
export function withoutReport(document: Document, turns: readonly Turn[]): Turn[] {
  const last = turns.findLastIndex(({ label, block }) => {
    const whole = document.blocks[block - 1]?.span;
    return whole !== undefined && label.start >= whole.start && label.end <= whole.end;
  });
  const ends = turns.findIndex(
    ({ span }, index) => index > last && REPORTS.test(document.text.slice(span.start, span.end)),
  );
  return ends < 0 ? [...turns] : turns.slice(0, ends);
}
