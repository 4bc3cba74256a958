/** Vite's name for the module through which what is asked for on demand is imported. */
const HELPER = '\0vite/preload-helper.js';

/** How Vite has a chunk import on demand: two ways, and the line that names the helper. */
const DESTRUCTURED =
  /__vitePreload\(async \(\) => \{\s*const (\{[^}]*\}) = await (import\([^)]*\));\s*return \1;\s*\}, __VITE_PRELOAD__\)/g;
const PLAIN = /__vitePreload\(\(\) => (.*?), __VITE_PRELOAD__\)/g;
const NAMED = /^import \{ \w+ as __vitePreload \} from "[^"]*";\n/m;

/**
 * Keeps what every page carries for its scripts small. They import on demand as a browser does it: Vite's own way also
 * fetches the styles and modules of what is asked for ahead, which here has none, and weighs more than all else that an
 * article's page runs. And their files are named by their digest alone, for their names stand on every page.
 */
export function lightScripts() {
  const file = '_astro/[hash].js';
  const output = { entryFileNames: file, chunkFileNames: file };
  return {
    name: 'dateline:light-scripts',
    enforce: 'post' as const,
    configEnvironment: (name: string) =>
      name === 'client'
        ? { build: { modulePreload: false as const, rolldownOptions: { output } } }
        : undefined,
    renderChunk: (code: string) => (code.includes('__vitePreload') ? importPlainly(code) : null),
    generateBundle: (_: unknown, bundle: Record<string, { readonly moduleIds?: string[] }>) => {
      for (const [name, { moduleIds = [] }] of Object.entries(bundle))
        if (moduleIds.length === 1 && moduleIds[0] === HELPER) Reflect.deleteProperty(bundle, name);
    },
  };
}

/** A chunk that imports on demand as a browser does it; unchanged where it does so in a way that is not known here. */
export function importPlainly(code: string): string {
  const plain = code.replace(DESTRUCTURED, '$2').replace(PLAIN, '$1').replace(NAMED, '');
  return plain.includes('__vitePreload') ? code : plain;
}
