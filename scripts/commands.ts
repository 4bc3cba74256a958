/** The commands of the program, each a script of its name, with what it does in a few words. */
export const COMMANDS = {
  start: 'imports, builds and serves; what is done where no command is named',
  import: 'reads the clippings, and copies in those that are named',
  build: 'builds the site with its search',
  preview: 'serves the built site on this machine',
  desk: 'opens the archive for its editors: what is doubtful, to be mended in the browser',
  check: 'looks over the whole archive',
  explain: 'shows one clipping line by line, with reasons',
  export: 'writes articles and quotes for OpenSearch',
  bag: 'puts the archive into a BagIt bag, to be kept',
  join: 'makes one site of parts that were built apart',
  annotate: 'finds names and quotes in any text: JSON lines in, JSON lines out',
} as const;

/** Astro needs 22.12, and packages are found by what came with 22.14. */
export const LEAST_NODE = '22.14.0';

/** Whether a version of Node, `22.14.0`, is as new as the one needed. */
export function isNewEnough(version: string): boolean {
  return version.localeCompare(LEAST_NODE, 'en', { numeric: true }) >= 0;
}
