/** Elements without content, and those that the next one of their kind closes: they nest nothing by being left open. */
const FLAT = new Set(
  'area base br col embed hr img input link meta param source track wbr html head body p li dt dd tr td th thead tbody tfoot colgroup option optgroup rt rp'.split(
    ' ',
  ),
);
/** Elements whose content is no markup. */
const RAW = new Set(['script', 'style', 'textarea', 'title', 'xmp', 'iframe']);
const TAG = /<(?:!--|(\/?)([a-z][a-z0-9-]*)([^<>]*)>)/g;

/** How deep the elements of a page are nested, as its tags tell without building the page. In linear time. */
export function depthOf(html: string): number {
  const text = html.toLowerCase();
  let [depth, deepest] = [0, 0];
  for (TAG.lastIndex = 0; ;) {
    const tag = TAG.exec(text);
    if (!tag) return deepest;
    const [, end, name = '', attributes = ''] = tag;
    if (name === '' || (RAW.has(name) && end === '')) {
      const close = text.indexOf(name === '' ? '-->' : `</${name}`, TAG.lastIndex);
      if (close < 0) return deepest;
      TAG.lastIndex = close + (name === '' ? 3 : name.length + 2);
      continue;
    }
    if (FLAT.has(name) || RAW.has(name) || attributes.endsWith('/')) continue;
    depth = Math.max(0, depth + (end === '' ? 1 : -1));
    deepest = Math.max(deepest, depth);
  }
}
