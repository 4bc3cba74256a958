import { decodeMarks } from './marks-parameter.ts';
import { findMarks } from './find-marks.ts';

/** Marks on an opened page what was searched for; a page that has an article's text, in that and its title only. */
export function markWords(wanted: string): void {
  const text = document.querySelectorAll('h1,[data-pagefind-body]');
  const places = [...(text.length > 1 ? text : document.querySelectorAll('main'))].flatMap(
    findPlaces,
  );
  const marked = findMarks(
    places.map(({ text }) => text),
    decodeMarks(wanted),
  );
  const ranges = [...marked.keys()]
    .sort((a, b) => a - b)
    .map((at) => places[at]?.range)
    .filter((range) => range !== undefined);
  if (ranges.length === 0) return;
  if (globalThis.CSS?.highlights) CSS.highlights.set('search', new Highlight(...ranges));
  else for (const range of ranges.reverse()) range.surroundContents(document.createElement('mark'));
  if (!location.hash) ranges[0]?.startContainer.parentElement?.scrollIntoView({ block: 'nearest' });
}

/** Every run of letters on the page, with its place. */
function findPlaces(root: Element): { text: string; range: Range }[] {
  const places: { text: string; range: Range }[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node instanceof Text) || node.parentElement?.closest('script,style,noscript,svg'))
      continue;
    for (const { 0: text, index } of node.data.matchAll(/[\p{L}\p{N}][^\s]*/gu)) {
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + text.replace(/[^\p{L}\p{N}]$/u, '').length);
      places.push({ text, range });
    }
  }
  return places;
}
