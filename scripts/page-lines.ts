import type { Judgement } from '#archive/clipping/role.ts';
import type { Asides } from './page-asides.ts';

/** A line of a page's text as a reader sees it, with the markup around it. */
export interface PageLine {
  readonly text: string;
  /** The name of the innermost element that begins a line of its own. */
  readonly tag: string;
  /** Whether it stands in the page's navigation, footer or side column, or is hidden. */
  readonly outside: boolean;
  /** How many of its characters are linked. */
  readonly linked: number;
  /** What the markup says it is. */
  readonly role?: Judgement | undefined;
}

const BLOCKS = new Set(
  (
    'address article aside blockquote body br button caption dd details dialog div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hr legend li main nav ol option p pre section select summary table tbody td tfoot th thead time tr ul'
  ).split(' '),
);
const SILENT = new Set(
  'script style template noscript svg head iframe object canvas math audio video picture source link meta textarea'.split(
    ' ',
  ),
);
const OUTSIDE = new Set(['nav', 'footer', 'aside']);
const TELLING = new Set([
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'p',
  'li',
  'figcaption',
  'blockquote',
  'td',
  'th',
  'time',
  'button',
]);

interface Frame {
  readonly node: Node;
  readonly tag: string;
  readonly outside: boolean;
  readonly link: boolean;
  readonly role: Judgement | undefined;
  readonly closes: boolean;
}

/**
 * The lines of an element's text in the order of the page; those in `asides` stand outside. Walks with a stack of its own:
 * pages may be nested deeply.
 */
export function linesOf(root: Element, asides: Asides = new Map()): PageLine[] {
  const lines: PageLine[] = [];
  const whole: Frame = {
    node: root,
    tag: 'body',
    outside: false,
    link: false,
    role: undefined,
    closes: false,
  };
  let line: PageLine = openLine(whole);
  const flush = (frame: Frame) => {
    const text = line.text.replace(/\s+/g, ' ').trim();
    if (text) lines.push({ ...line, text, linked: Math.min(line.linked, text.length) });
    line = openLine(frame);
  };
  const stack: Frame[] = [whole];
  for (let frame = stack.pop(); frame; frame = stack.pop()) {
    const { node } = frame;
    if (frame.closes) flush(frame);
    else if (node.nodeType === 3) {
      const text = node.textContent ?? '';
      if (line.text === '') line = openLine(frame);
      const linked = frame.link ? text.replace(/\s+/g, ' ').length : 0;
      line = { ...line, text: line.text + text, linked: line.linked + linked };
    } else if (node.nodeType === 1) enter(node as Element, frame, stack, flush, asides);
  }
  flush(whole);
  return lines;
}

function openLine({ tag, outside, role }: Frame): PageLine {
  return { text: '', tag, outside, linked: 0, ...(role && { role }) };
}

function enter(
  element: Element,
  frame: Frame,
  stack: Frame[],
  flush: (frame: Frame) => void,
  asides: Asides,
): void {
  const name = element.localName;
  const shadow = name === 'template' && element.hasAttribute('shadowrootmode');
  if (SILENT.has(name) && !shadow) return;
  const aside = asides.get(element);
  const block = BLOCKS.has(name) || isApart(element);
  const inside: Frame = {
    node: element,
    tag: TELLING.has(name) ? name : frame.tag,
    outside: frame.outside || OUTSIDE.has(name) || aside !== undefined || isHidden(element),
    role: frame.role ?? aside ?? buttonRole(name, frame),
    link: frame.link || name === 'a',
    closes: false,
  };
  if (block) {
    flush(inside);
    stack.push({ ...frame, closes: true });
  }
  const { lastChild } = shadow ? (element as HTMLTemplateElement).content : element;
  for (let child = lastChild; child; child = child.previousSibling)
    stack.push({ ...inside, node: child });
}

/**
 * Whether an element begins a line of its own though its kind does not: a part of a heading that stands beside another
 * without a blank (a style parts the two), and what the markup names as an author.
 */
function isApart(element: Element): boolean {
  const { previousSibling: before, nextSibling: after, parentElement: parent } = element;
  if (/^h[1-6]$/.test(parent?.localName ?? ''))
    return [before, after].some(
      (each) => each?.nodeType === 1 && isOfWords(each) && isOfWords(element),
    );
  return (
    element.getAttribute('rel') === 'author' ||
    element.getAttribute('itemprop') === 'author' ||
    /(?:^|[\s_-])author[_-]{1,2}name(?:$|\s)/i.test(
      element.getAttribute('class')?.slice(0, 500) ?? '',
    )
  );
}

/** A part of a word, as a large first letter is, begins no line. */
function isOfWords(node: Node): boolean {
  return /\p{L}{4}/u.test(node.textContent ?? '');
}

/** What stands on a button is no text, but for headings that unfold. */
function buttonRole(name: string, { tag }: Frame): Judgement | undefined {
  return name === 'button' && !/^h[1-6]$/.test(tag)
    ? { role: 'form', reason: 'stands on a button' }
    : undefined;
}

/** Whether the page does not show an element: its text is kept, and stands outside of the article. */
function isHidden(element: Element): boolean {
  return (
    element.hasAttribute('hidden') ||
    /(?:^|;)\s{0,9}display\s{0,9}:\s{0,9}none/i.test(
      element.getAttribute('style')?.slice(0, 500) ?? '',
    )
  );
}
