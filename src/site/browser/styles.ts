import type { Reference } from '../../views/citation/reference.ts';
import {
  formatCitations,
  type PackedStyle,
  type Processor,
  type StyledCitations,
} from '../../views/citation/styled.ts';

type Module = Promise<{ readonly default: unknown }>;

/** The styles that citations can be printed in, each fetched when it is chosen. */
export const STYLES: Readonly<
  Record<string, { readonly name: string; readonly load: () => Module }>
> = {
  apa: { name: 'APA', load: () => import('virtual:citation-style/apa') },
  chicago: { name: 'Chicago', load: () => import('virtual:citation-style/chicago') },
  mla: { name: 'MLA', load: () => import('virtual:citation-style/mla') },
};

/** A function that prints references in a style; the processor and the style are fetched for it. */
export async function openStyle(
  name: string,
): Promise<(references: readonly Reference[]) => StyledCitations> {
  const style = STYLES[name];
  if (!style) throw new Error(`There is no style "${name}".`);
  const [{ default: processor }, form, words] = await Promise.all([
    import('citeproc'),
    style.load(),
    import('virtual:citation-style/words'),
  ]);
  const data = { style: form.default as PackedStyle, words: words.default as PackedStyle };
  return (references) => formatCitations(references, processor as Processor, data);
}
