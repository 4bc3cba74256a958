import type { EngineFile } from './run-pagefind.ts';

/** Pagefind's program for browsers. */
export interface Engine {
  /** The file that a browser reads first: which language an index has, and where its list of files is. */
  readonly entry: EngineFile | undefined;
  readonly program: readonly EngineFile[];
}

interface Entry {
  readonly languages: Readonly<Record<string, { readonly wasm: string | null }>>;
}

const ENTRY = 'pagefind-entry.json';

/** Finds the program among the files that Pagefind wrote, without the parts for other languages. */
export function readEngine(files: readonly EngineFile[]): Engine {
  const entry = files.find(
    ({ path, content }) => path === ENTRY && languagesOf(content).length > 0,
  );
  const [language] = entry ? languagesOf(entry.content) : [];
  const names = ['pagefind.js', `wasm.${language?.[1].wasm ?? 'unknown'}.pagefind`];
  return {
    entry,
    program: names.flatMap((name) => files.find(({ path }) => path === name) ?? []),
  };
}

/**
 * The entry of an index in a folder below that of the program. Browsers fetch "wasm.", what the entry calls the
 * program, and ".pagefind" in the index's own folder; this name leads them to the one above, which they have already.
 */
export function shareProgram({ path, content }: EngineFile): EngineFile {
  const { languages, ...rest } = JSON.parse(content.toString()) as Entry;
  const shared = Object.entries(languages).map(([language, known]) => [
    language,
    { ...known, wasm: `/../../wasm.${known.wasm ?? 'unknown'}` },
  ]);
  const entry = { ...rest, languages: Object.fromEntries(shared) as Entry['languages'] };
  return { path, content: Buffer.from(JSON.stringify(entry)) };
}

function languagesOf(content: Buffer): [string, { readonly wasm: string | null }][] {
  return Object.entries((JSON.parse(content.toString()) as Entry).languages);
}
