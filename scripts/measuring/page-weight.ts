import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/** How many bytes of a file are sent, gzip'd. */
export async function sentSize(root: string, name: string): Promise<number> {
  return gzipSync(await readFile(path.join(root, name)), { level: 9 }).length;
}

/** A page with the styles and scripts that it names, and those that these scripts import. */
export async function weighPage(
  root: string,
  name: string,
  parts: Map<string, Promise<number>>,
): Promise<number> {
  const html = await readFile(path.join(root, name), 'utf8');
  const named = [
    ...html.matchAll(/<link\b[^>]*\brel="?(?:stylesheet|modulepreload)\b[^>]*>/g),
    ...html.matchAll(/<script\b[^>]*\bsrc=[^>]*>/g),
  ].flatMap(([tag]) => /\b(?:href|src)="?([^"\s>]+)/.exec(tag)?.[1] ?? []);
  const wanted = new Set<string>();
  for (const address of named) await gatherImports(root, address, wanted);
  const sizes = [...wanted].map((part) => {
    const size = parts.get(part) ?? sentSize(root, part);
    parts.set(part, size);
    return size;
  });
  const own = gzipSync(html, { level: 9 }).length;
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, own);
}

async function gatherImports(root: string, address: string, wanted: Set<string>): Promise<void> {
  const name = decodeURI(address)
    .replace(/[?#].*/, '')
    .replace(/^\//, '');
  if (wanted.has(name)) return;
  wanted.add(name);
  if (!name.endsWith('.js')) return;
  const script = await readFile(path.join(root, name), 'utf8');
  for (const [, imported = ''] of script.matchAll(/\b(?:from|import)\s*["'](\.{1,2}\/[^"']+)["']/g))
    await gatherImports(root, path.posix.join(path.posix.dirname(name), imported), wanted);
}
