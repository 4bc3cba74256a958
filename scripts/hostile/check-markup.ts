import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** Elements that the pages have no use for, and that run, fetch or send something. */
const NEVER = new Set(
  'iframe frame object embed applet base style template portal marquee video audio'.split(' '),
);
/** Attributes by which an element fetches something or leads somewhere. */
const ADDRESSES = new Set(
  'href src action formaction data poster xlink:href background ping'.split(' '),
);
const SAFE = /^(?:https?:|mailto:|[^:]*$|[^:]*[/?#])/i;
/** A clipping to be saved, byte for byte: nothing that a browser opens or runs. */
const BYTES = /^data:application\/octet-stream[,;]/;

/** What of a page's markup came from a clipping: no page has it of its own. */
export function checkMarkup(html: string): string[] {
  const faults: string[] = [];
  const visit = (node: Tree.Node): void => {
    if ('tagName' in node) faults.push(...faultsOf(node));
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(parse(html));
  return faults;
}

function faultsOf({ tagName, attrs, childNodes }: Tree.Element): string[] {
  const value = (name: string): string | undefined => attrs.find((one) => one.name === name)?.value;
  const shown =
    `<${tagName} ${attrs.map(({ name, value }) => `${name}="${value}"`).join(' ')}>`.slice(0, 160);
  const isDownload = tagName === 'a' && value('download') !== undefined;
  const faults = attrs.flatMap(({ name, value }) => {
    if (/^on/i.test(name) || name === 'style' || name === 'srcdoc') return [`${name} in ${shown}`];
    const safe = SAFE.test(value.trim()) || (isDownload && name === 'href' && BYTES.test(value));
    return ADDRESSES.has(name) && !safe ? [`the address in ${shown}`] : [];
  });
  if (NEVER.has(tagName)) faults.push(shown);
  if (
    tagName === 'meta' &&
    value('http-equiv')?.toLowerCase() === 'refresh' &&
    /evil\./.test(value('content') ?? '')
  )
    faults.push(shown);
  if (tagName === 'script' && value('type') !== 'application/ld+json' && childNodes.length > 0)
    faults.push(`${shown} with code in it`);
  if (/^(?:script|img|link|source|input|use|image)$/.test(tagName))
    for (const name of ['src', 'href'])
      if (/^(?:https?:)?\/\//i.test(value(name) ?? '') && fetches(tagName, value('rel')))
        faults.push(`${shown} from elsewhere`);
  return faults;
}

function fetches(tagName: string, rel = ''): boolean {
  return tagName !== 'link' || /stylesheet|icon|preload|prefetch|manifest/.test(rel);
}
