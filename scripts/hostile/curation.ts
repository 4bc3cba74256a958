import type { HostileFile } from './hostile-file.ts';
import { PAYLOADS } from './payloads.ts';

const NOTE = PAYLOADS.join('\n\n');
const quoted = JSON.stringify;
const named = (name: string, more = ''): string =>
  `---\nname: ${quoted(name)}\nalso:\n  - ${quoted('Ilse <script>canary(1)</script> Marrow')}\n${more}review: confirmed\n---\n${NOTE}\n`;

/** Settings and hand-written files that fit their schemas, and hold what harms in every value that is free. */
export const CURATION: readonly HostileFile[] = [
  {
    path: 'archive.yaml',
    content: `title: ${quoted(`Harbour </title><script>canary(1)</script>`)}
description: ${quoted(`"><img src=x onerror=canary(1)> ${PAYLOADS[2]}`)}
address: https://example.org/papers/
corrections: ${quoted('mailto:editor@example.org?subject="><script>canary(1)</script>')}
`,
  },
  {
    path: 'people/torvald-eikeland.md',
    content: named('Torvald <img src=x onerror=canary(1)> Eikeland'),
  },
  { path: 'people/constructor.md', content: named('Constructor Prototype', 'wikidata: Q1\n') },
  { path: 'people/404.md', content: named('</script><script>canary(1)</script>') },
  { path: 'people/index.md', content: named('Index {{canary(1)}}') },
  {
    path: 'organisations/harbour-board.md',
    content: named('Harbour Board <svg onload=canary(1)>'),
  },
  { path: 'places/elmhaven.md', content: named('Elmhaven') },
  {
    path: 'countries/no.md',
    content: `---\ncode: NO\nname: ${quoted('Norway <script>canary(1)</script>')}\nreview: confirmed\n---\n${NOTE}\n`,
  },
  {
    path: 'corrections/text-01.txt.yaml',
    content: `title:\n  value: ${quoted('</script><script>canary(1)</script>')}\n  reason: ${quoted('<img src=x onerror=canary(1)>')}\npublisher:\n  value: ${quoted('<svg onload=canary(1)> Post')}\n  reason: ${quoted('"onmouseover=canary(1)')}\n`,
  },
];
