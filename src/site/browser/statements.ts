/** A statement of the page: its words, what it rests on, and what of an article it is. */
export interface Statement {
  readonly text: string;
  readonly evidence: readonly string[];
  /** What the page calls the field that it is. */
  readonly field?: string | undefined;
  /** The line of a clipping that it is. */
  readonly line?: string | undefined;
  /** Whether the reader has marked words of it, or the address leads to it. */
  readonly marked: boolean;
}

/** What of a page states something: items and facts that lead to a sentence or a line, sentences, lines of a clipping. */
const STATING = [
  'main .standfirst',
  'main dl > div, main dl > dd',
  'main li',
  'main figure.quote',
  'main .spell',
  '.prose span[id^=p]',
].join(', ');
const EVIDENCE = /#(?:p\d+(?:s\d+)?|L\d+)$/;
const MOST_EVIDENCE = 4;

/** The statements of the page in its order: each the smallest part of it that leads to what it rests on. */
export function listStatements(): Statement[] {
  const parts = [...document.querySelectorAll<HTMLElement>(STATING)].filter(states);
  const smallest = parts.filter(
    (part) => !parts.some((other) => other !== part && part.contains(other)),
  );
  return smallest.map(readStatement);
}

function states(part: HTMLElement): boolean {
  if (part.closest('.prose, .lines')) return part.id !== '';
  return part.tagName === 'DIV' || evidenceOf(part).length > 0;
}

function readStatement(part: HTMLElement): Statement {
  const line = part.closest('.lines') ? part.id.slice(1) : undefined;
  return {
    text: wordsOf(part),
    evidence: part.id === '' ? evidenceOf(part) : [addressOf(`#${part.id}`)],
    field: part.querySelector('dt')?.textContent?.trim(),
    line,
    marked: isMarked(part),
  };
}

/** The words of a part as they stand on the screen; of one that is folded away, as they are written. */
function wordsOf(part: HTMLElement): string {
  return (part.innerText || part.textContent).replaceAll(/\s+/g, ' ').trim();
}

function evidenceOf(part: Element): string[] {
  const links = [...part.querySelectorAll<HTMLAnchorElement>('a[href*="#"]')];
  const addresses = links
    .filter(({ hash }) => EVIDENCE.test(hash))
    .map((link) => addressOf(link.getAttribute('href') ?? ''));
  return [...new Set(addresses)].slice(0, MOST_EVIDENCE);
}

/** An address as it is published, also where the page was opened elsewhere. */
function addressOf(href: string): string {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href;
  return new URL(href, canonical ?? location.href).href;
}

function isMarked(part: Element): boolean {
  const selection = getSelection();
  if (selection && !selection.isCollapsed) return selection.containsNode(part, true);
  return part.id !== '' && part.id === location.hash.slice(1);
}
