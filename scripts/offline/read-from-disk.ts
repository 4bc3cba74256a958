/*
 * Runs on every page of a site that is opened from a disk, before the page's own scripts. A browser lets such a page run
 * the scripts beside it and read no file. So every file that scripts ask for lies there as a script that hands it over.
 */
import { readsAsFile } from './given-file.ts';

declare global {
  /** Called by the script that holds a file. */
  var giveFile: (path: string, text: string) => void;
  /** Called by a script that is asked for on demand, with what it exports. */
  var giveModule: (file: string, exported: unknown) => void;
  /** What scripts call in place of importing on demand. */
  var readModule: (file: string) => Promise<unknown>;
}

const root = new URL('./', (document.currentScript as HTMLScriptElement).src);
const awaited = new Map<string, (answer: Response) => void>();
const read = new Map<string, Promise<Response>>();
const modules = new Map<string, PromiseWithResolvers<unknown>>();

/** Only the site's own scripts are run, also where the browser demands that this is promised. */
const policy = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy(
  'offline',
  {
    createScriptURL: (address: string) => {
      if (!address.startsWith(root.href)) throw new TypeError(`${address} is not in this archive.`);
      return address;
    },
  },
);
interface TrustedTypes {
  createPolicy: (
    name: string,
    rules: { createScriptURL: (address: string) => string },
  ) => { createScriptURL: (address: string) => string };
}

globalThis.giveFile = (path, text) => awaited.get(path)?.(new Response(readsAsFile(text)));

globalThis.fetch = async (asked) => {
  const address = new URL(asked instanceof Request ? asked.url : asked, location.href);
  const path = decodeURI(address.pathname.slice(root.pathname.length));
  const answer = read.get(path) ?? load(path);
  read.set(path, answer);
  return (await answer).clone();
};

function load(path: string): Promise<Response> {
  return new Promise((resolve) => {
    awaited.set(path, resolve);
    run(`${encodeURI(path)}.js`, () => resolve(new Response(null, { status: 404 })));
  });
}

globalThis.giveModule = (file, exported) => modules.get(file)?.resolve(exported);

globalThis.readModule = (file) => {
  const known = modules.get(file) ?? Promise.withResolvers<unknown>();
  if (!modules.has(file)) run(`_astro/${file}`, known.reject);
  modules.set(file, known);
  return known.promise;
};

function run(file: string, fail: (why: unknown) => void): void {
  const script = document.createElement('script');
  const address = new URL(file, root).href;
  script.src = policy?.createScriptURL(address) ?? address;
  script.onerror = fail;
  script.onload = () => script.remove();
  document.head.append(script);
}

/** A folder is not the page in it, as on a server: links that scripts make are led on. */
function leadOn(node: Node): void {
  if (!(node instanceof Element)) return;
  const links = node.matches('a') ? [node] : node.querySelectorAll('a');
  for (const link of links as Iterable<HTMLAnchorElement>)
    if (link.protocol === 'file:' && link.pathname.endsWith('/')) link.pathname += 'index.html';
}

new MutationObserver((changes) => {
  for (const { addedNodes } of changes) for (const node of addedNodes) leadOn(node);
}).observe(document, { childList: true, subtree: true });
