/** Vite's name for the module through which what is asked for on demand is imported. */
const HELPER = '\0vite/preload-helper.js';

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
    enforce: 'pre' as const,
    configEnvironment: (name: string) =>
      name === 'client'
        ? { build: { modulePreload: false as const, rolldownOptions: { output } } }
        : undefined,
    load: (id: string) =>
      id === HELPER ? 'export const __vitePreload = (load) => load();' : undefined,
  };
}
