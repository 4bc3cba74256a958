import { stripTypeScriptTypes } from 'node:module';
import { COMMANDS } from '../commands.ts';

const CODE = /\.(?:ts|mjs|astro|css)$/;
/** What code says of a file beside it: `'./x.ts'`, `'#archive/x.ts'`, in an import or an address. */
const TYPESCRIPT = /(['"])((?:\.\.?|#archive)\/[^'"\n]+)\.ts\1/g;
/** How a command is called in a checkout, with what parts npm's arguments from the command's. */
const CALLED = new RegExp(
  String.raw`\bnpm (?:run (?:-s )?)?(${Object.keys(COMMANDS).join('|')})\b( \[?-- )?`,
  'g',
);

/** A file as it is packed: without types, and with commands called as they are where the package is installed. */
export function compileFile(
  name: string,
  bytes: Uint8Array,
): { readonly name: string; readonly content: string | Uint8Array } {
  if (!CODE.test(name)) return { name, content: bytes };
  const text = new TextDecoder().decode(bytes);
  const untyped = name.endsWith('.ts') ? stripTypeScriptTypes(text) : text;
  const content = untyped
    .replaceAll(TYPESCRIPT, '$1$2.js$1')
    .replaceAll(
      CALLED,
      (_, command: string, parting = '') =>
        `dateline ${command}${(parting as string).replace('-- ', '')}`,
    );
  return { name: name.replace(/\.ts$/, '.js'), content };
}
