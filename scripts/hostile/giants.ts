import { article, clippings, type HostileFile } from './hostile-file.ts';

const page = (inner: string): string =>
  `<!doctype html><html lang="en"><title>Bridge</title><article><h1>Elmhaven mends its bridge</h1><p>3 February 2031</p><p>The old bridge is open again, Mayor Torvald Eikeland said on Monday in Elmhaven.</p>${inner}</article></html>`;

const times = (piece: string, count: number): string => piece.repeat(count);

const PAGES: readonly string[] = [
  page(times('<div>', 100_000)),
  page(times('<div/>', 20_000)),
  page(times('<div title="<">', 20_000)),
  page(times('<b><i>', 20_000)),
  page(times('<table><tr><td>', 5_000)),
  page(times('<svg><foreignObject>', 5_000)),
  page(times('<ul><li>', 5_000)),
  page(times('<a href="x">', 5_000)),
  page(`<p ${times('a=1 ', 20_000)}>`),
  page(`<p title="${times('x', 200_000)}">`),
  page(times('&amp;', 50_000)),
  page(times('<!--', 20_000)),
  page(times('<p>The harbour stays shut.</p>', 5_000)),
];

const TEXTS: readonly string[] = [
  article({ body: times('harbour ', 125_000) }),
  article({ body: times('The ferry is late.\n', 20_000) }),
  times('\n', 200_000) + article(),
  article({ body: times('The council met on Monday. ', 4_000) }),
  article({ body: times('"', 20_000) }),
  article({ body: times('“Yes,” he said. ', 3_000) }),
  article({ body: times('J. K. ', 10_000) }),
  article({ body: times('of the ', 10_000) }),
  article({ body: times('A', 100_000) }),
  article({ body: times('http://', 10_000) }),
  article({ headline: times('Bridge ', 10_000) }),
  article({ byline: `By ${times('Ilse Marrow, ', 5_000)}` }),
  article({ day: times('3 February 2031 ', 3_000) }),
];

const NOTES: readonly string[] = [
  times('> ', 20_000) + article(),
  article({ body: times('[', 50_000) }),
  article({ body: times('![a](', 20_000) }),
  article({ body: times('*a **a ', 20_000) }),
  article({ body: times('`', 20_001) }),
  article({ body: times('- ', 5_000) }),
  article({ body: times('<a ', 20_000) }),
  times('# Bridge\n', 5_000) + article(),
  times('[x]: y\n', 5_000) + article(),
  article({ body: `|${times('a|', 2_000)}\n|${times('-|', 2_000)}\n` }),
];

/** Clippings that are deep, long or many of one thing. */
export const GIANTS: readonly HostileFile[] = [
  ...clippings('giant', '.html', PAGES),
  ...clippings('giant', '.txt', TEXTS),
  ...clippings('giant', '.md', NOTES),
];
