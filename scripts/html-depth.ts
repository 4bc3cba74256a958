import { defaultTreeAdapter, parse } from 'parse5';

/**
 * How deep the elements of a page are nested, as the parser that builds the page counts them: it knows best what a tag
 * closes. In linear time, and at any depth.
 */
export function depthOf(html: string): number {
  let [depth, deepest] = [0, 0];
  const counting = {
    ...defaultTreeAdapter,
    onItemPush: () => {
      depth++;
      deepest = Math.max(deepest, depth);
    },
    onItemPop: () => {
      depth--;
    },
  };
  parse(html, { treeAdapter: counting, scriptingEnabled: false });
  return deepest;
}
