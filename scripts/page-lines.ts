/** A line of a page's text as a reader sees it, with the markup around it. */
export interface PageLine {
  readonly text: string;
  /** The name of the innermost element that begins a line of its own. */
  readonly tag: string;
  /** Whether it stands in the page's navigation, footer or side column, or is hidden. */
  readonly outside: boolean;
  /** How many of its characters are linked. */
  readonly linked: number;
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
  readonly closes: boolean;
}

/** The lines of an element's text in the order of the page. Walks with a stack of its own: pages may be nested deeply. */
export function linesOf(root: Element): PageLine[] {
  const lines: PageLine[] = [];
  let line = { text: '', tag: 'body', outside: false, linked: 0 };
  const flush = (frame: Frame) => {
    const text = line.text.replace(/\s+/g, ' ').trim();
    if (text) lines.push({ ...line, text, linked: Math.min(line.linked, text.length) });
    line = { text: '', tag: frame.tag, outside: frame.outside, linked: 0 };
  };
  const stack: Frame[] = [{ node: root, tag: 'body', outside: false, link: false, closes: false }];
  for (let frame = stack.pop(); frame; frame = stack.pop()) {
    const { node } = frame;
    if (frame.closes) flush(frame);
    else if (node.nodeType === 3) {
      const text = node.textContent ?? '';
      if (line.text === '') line = { ...line, tag: frame.tag, outside: frame.outside };
      line.text += text;
      if (frame.link) line.linked += text.replace(/\s+/g, ' ').length;
    } else if (node.nodeType === 1) enter(node as Element, frame, stack, flush);
  }
  flush({ node: root, tag: 'body', outside: false, link: false, closes: true });
  return lines;
}

function enter(
  element: Element,
  frame: Frame,
  stack: Frame[],
  flush: (frame: Frame) => void,
): void {
  const name = element.localName;
  const shadow = name === 'template' && element.hasAttribute('shadowrootmode');
  if (SILENT.has(name) && !shadow) return;
  const block = BLOCKS.has(name);
  const inside: Frame = {
    node: element,
    tag: TELLING.has(name) ? name : frame.tag,
    outside: frame.outside || OUTSIDE.has(name) || isHidden(element),
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

/** Whether the page does not show an element: its text is kept, and stands outside of the article. */
function isHidden(element: Element): boolean {
  return (
    element.hasAttribute('hidden') ||
    /(?:^|;)\s{0,9}display\s{0,9}:\s{0,9}none/i.test(
      element.getAttribute('style')?.slice(0, 500) ?? '',
    )
  );
}
