import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { kindsOf } from './page-kinds.ts';
import { sentSize, weighPage } from './page-weight.ts';

/** Pages of one kind, by their address with `*` for what differs: `people/*`. Bytes are of the page's HTML as sent, gzip'd. */
export interface PageKind {
  readonly kind: string;
  readonly pages: number;
  readonly largest: number;
  readonly largestPage: string;
}

/** What a built site takes up. */
export interface SiteSize {
  readonly files: number;
  readonly bytes: number;
  readonly pages: number;
  readonly kinds: readonly PageKind[];
  /** Files and bytes by the first folder. */
  readonly folders: Readonly<Record<string, { readonly files: number; readonly bytes: number }>>;
  /** A usual and the largest page of an article with its own styles and scripts, gzip'd. */
  readonly article?: { readonly usual: number; readonly largest: number };
}

interface SiteFile {
  readonly name: string;
  readonly bytes: number;
}

/** So many of the largest pages of a kind are packed to find the one that is largest when sent. */
const LARGEST = 5;
/** So many pages of articles stand for all. */
const SAMPLE = 101;

/** Measures a built site. */
export async function measureSite(root: string): Promise<SiteSize> {
  const files = await listSite(root);
  const pages = files.filter(({ name }) => name.endsWith('.html'));
  const kindOf = kindsOf(pages.map(({ name }) => name));
  const byKind = Map.groupBy(pages, ({ name }) => kindOf.get(name) ?? '');
  const kinds = await Promise.all([...byKind].map((group) => measureKind(root, ...group)));
  const article = await measureArticles(root, byKind.get('articles/*') ?? []);
  return {
    files: files.length,
    bytes: sumOf(files),
    pages: pages.length,
    kinds: kinds.sort((a, b) => b.largest - a.largest),
    folders: sumFolders(files),
    ...(article && { article }),
  };
}

async function listSite(root: string): Promise<SiteFile[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const files: SiteFile[] = [];
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath, entry.name);
    const name = path.relative(root, file).replaceAll(path.sep, '/');
    files.push({ name, bytes: (await stat(file)).size });
  }
  return files.sort((a, b) => (a.name < b.name ? -1 : 1));
}

function sumOf(files: readonly SiteFile[]): number {
  return files.reduce((sum, { bytes }) => sum + bytes, 0);
}

function sumFolders(files: readonly SiteFile[]): SiteSize['folders'] {
  const groups = Map.groupBy(files, ({ name }) => (name.includes('/') ? name.split('/')[0] : '/'));
  return Object.fromEntries(
    [...groups].map(([folder, within]) => [folder, { files: within.length, bytes: sumOf(within) }]),
  );
}

async function measureKind(
  root: string,
  kind: string,
  pages: readonly SiteFile[],
): Promise<PageKind> {
  const candidates = pages.toSorted((a, b) => b.bytes - a.bytes).slice(0, LARGEST);
  const sent = await Promise.all(
    candidates.map(async ({ name }) => ({ name, bytes: await sentSize(root, name) })),
  );
  const largest = sent.toSorted((a, b) => b.bytes - a.bytes)[0];
  return {
    kind,
    pages: pages.length,
    largest: largest?.bytes ?? 0,
    largestPage: largest?.name ?? '',
  };
}

async function measureArticles(
  root: string,
  pages: readonly SiteFile[],
): Promise<SiteSize['article']> {
  if (pages.length === 0) return undefined;
  const step = Math.max(1, Math.floor(pages.length / SAMPLE));
  const sample = pages.filter((_, n) => n % step === 0);
  const largest = pages.toSorted((a, b) => b.bytes - a.bytes).slice(0, LARGEST);
  const parts = new Map<string, Promise<number>>();
  const weigh = ({ name }: SiteFile) => weighPage(root, name, parts);
  const usual = (await Promise.all(sample.map(weigh))).sort((a, b) => a - b);
  return {
    usual: usual[usual.length >> 1] ?? 0,
    largest: Math.max(...usual, ...(await Promise.all(largest.map(weigh)))),
  };
}
