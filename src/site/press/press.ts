import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration, AstroPrerenderer } from 'astro';
import { compare } from '#archive/archive.ts';
import { openKeptFiles } from './kept-files.ts';
import { addressOfPath, fileOfPath } from './page-file.ts';
import { digestProgram } from './program-digest.ts';
import { contentOf, onSheets } from './sheet.ts';

/** Astro's own program that makes pages. */
const PROGRAM = 'astro/entrypoints/prerender';

type Paths = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>;
type Path = Paths[number];

interface Order {
  /** The site as it stands, whose pages are used again. */
  readonly standing: string | undefined;
  /** The folder of what is only of use to the next build. */
  readonly cache: string;
  /** Of all paths those that are wanted; all of them where nothing is said. */
  readonly choose?: ((paths: Paths) => Paths) | undefined;
  /** Is given the addresses of all pages. */
  readonly pages: string[];
}

/**
 * Writes the pages of the site, in place of Astro's own loop: each page that Astro renders is written once, and one whose
 * `cacheKey` is that of the last build becomes a second name of the file that stands in the site. Astro would keep a copy
 * of every page beside the site, write it with every build and copy it back with every next one: of ten thousand articles
 * that is 38,000 files to change one.
 */
export function press({ standing = '', cache, choose, pages }: Order): AstroIntegration {
  let config: AstroConfig;
  return {
    name: 'dateline:press',
    hooks: {
      'astro:config:done': (done) => {
        config = done.config;
      },
      // Beside an adapter Astro takes a prerenderer for one that brings a program of its own.
      'astro:build:setup': ({ updateConfig }) =>
        updateConfig({
          environments: { prerender: { build: { rolldownOptions: { input: PROGRAM } } } },
        }),
      'astro:build:start': ({ setPrerenderer }) =>
        setPrerenderer((whole) => ({
          ...whole,
          getStaticPaths: async () => {
            const all = await whole.getStaticPaths();
            const paths = choose?.(all) ?? all;
            pages.push(...(await onSheets(() => print(whole, paths, config, { standing, cache }))));
            // All is done; what Astro is told is what is left to do.
            return [];
          },
        })),
    },
  };
}

/** Writes the files of all paths, and gives the addresses of those that are pages. */
async function print(
  { render }: AstroPrerenderer,
  paths: Paths,
  { outDir, root, base, site = 'http://localhost' }: AstroConfig,
  { standing, cache }: { readonly standing: string; readonly cache: string },
): Promise<string[]> {
  const fresh = fileURLToPath(outDir);
  const program = digestProgram(fileURLToPath(root));
  const kept = openKeptFiles(join(cache, 'pages.json'), program, { site: standing, fresh });
  const pages: string[] = [];
  const files = new Map<string, Path>();
  const folders = new Set<string>();
  for (const path of inOrder(paths)) {
    const { pathname, route, cacheKey } = path;
    const file = fileOfPath(pathname, route.type);
    const address = addressOfPath(pathname, route.type, base, site);
    requireSingle(file, files.get(file), path);
    files.set(file, path);
    if (route.type === 'page' && file !== '404.html') pages.push(address.href);
    const folder = dirname(file);
    if (!folders.has(folder)) mkdirSync(join(fresh, folder), { recursive: true });
    folders.add(folder);
    if (cacheKey !== undefined && kept.keep(file, cacheKey)) continue;
    try {
      const rendered = await render(new Request(address), { routeData: route });
      const response = 'response' in rendered ? rendered.response : rendered;
      writeFileSync(join(fresh, file), await contentOf(response));
    } catch (error) {
      throw new Error(`${file} could not be made.`, { cause: error });
    }
    if (cacheKey !== undefined) kept.note(file, cacheKey);
  }
  kept.close();
  return pages;
}

/** By address, so that the pages of one article, which are made from the same, are made one after the other. */
function inOrder(paths: Paths): Paths {
  return paths.toSorted((a, b) => compare(a.pathname, b.pathname));
}

function requireSingle(file: string, known: Path | undefined, path: Path): void {
  if (known)
    throw new Error(`${known.route.component} and ${path.route.component} both make ${file}.`);
}
