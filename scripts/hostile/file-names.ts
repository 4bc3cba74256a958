import { article, type HostileFile } from './hostile-file.ts';

/** Names that a system reserves, a path turns, an object inherits or an address decodes. */
const NAMES: readonly string[] = [
  '__proto__.txt',
  'constructor.txt',
  'toString.txt',
  'hasOwnProperty.txt',
  'prototype',
  'index.txt',
  'index.html.txt',
  '404.txt',
  'null.txt',
  'undefined.txt',
  'NaN.txt',
  'CON.txt',
  'nul',
  'COM1.txt',
  'aux.md',
  '%2e%2e%2fetc%2fpasswd.txt',
  '%00.txt',
  '%.txt',
  '..txt',
  '...txt',
  ' leading and trailing .txt ',
  'new\nline.txt',
  'tab\t.txt',
  'bell\u0007.txt',
  'back\\slash.txt',
  'quote".txt',
  "apostrophe'.txt",
  '<script>canary(1)<.txt',
  '"onload=canary(1).txt',
  '#fragment?query&amp;.txt',
  '$(touch canary).txt',
  '-rf.txt',
  '--content=..txt',
  '*.txt',
  'semi;colon|pipe.txt',
  'turned-\u202Etxt.exe.txt',
  'zero\u200Bwidth.txt',
  'emoji-👩‍👩‍👧.txt',
  'caf\u00E9.txt',
  'cafe\u0301.txt',
  'Case.txt',
  'case.txt',
  'CASE.TXT',
  `${'a'.repeat(251)}.txt`,
  `${'é'.repeat(125)}.txt`,
  'a.txt.yaml',
  'archive.yaml',
  'people/jane.md',
  'deep/deeper/deepest/__proto__/x.txt',
  'no-ending',
  'Thumbs.db',
  'page.files',
];

/** Bytes that are no UTF-8: such a file can't be named by its text. */
const NO_TEXT = Buffer.concat([
  Buffer.from('sources/broken-'),
  Buffer.from([0xff, 0xfe]),
  Buffer.from('.txt'),
]);

/** An ordinary clipping under each odd name. */
export const ODD_NAMES: readonly HostileFile[] = [
  ...NAMES.map((name) => ({
    path: `sources/${name}`,
    content: article({ headline: `Bridge of ${JSON.stringify(name)} opens` }),
  })),
  { path: NO_TEXT, content: article() },
];
