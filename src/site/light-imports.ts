/** Vite's name for the module through which what is asked for on demand is imported. */
const HELPER = '\0vite/preload-helper.js';

/**
 * Lets pages import on demand as a browser does it. Vite's own way also fetches the styles and modules of what is asked
 * for ahead, which here has none, and weighs more than all else that an article's page runs.
 */
export function lightImports() {
  return {
    name: 'dateline:light-imports',
    enforce: 'pre' as const,
    /** Nothing is listed that a page would fetch ahead. */
    configEnvironment: (name: string) =>
      name === 'client' ? { build: { modulePreload: false as const } } : undefined,
    load: (id: string) =>
      id === HELPER ? 'export const __vitePreload = (load) => load();' : undefined,
  };
}
