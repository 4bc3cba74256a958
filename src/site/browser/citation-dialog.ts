import { FORMATS } from '../../views/citation/formats.ts';
import type { Passage, Reference } from '../../views/citation/reference.ts';
import { formatCitations, type PackedStyle, type Processor } from '../../views/citation/styled.ts';
import { button, copyField, element, label, openDialog, textField } from './dialog.ts';
import { listPassages } from './passage-choices.ts';
import { saveFile } from './save-file.ts';

type Module = Promise<{ readonly default: unknown }>;

/** The styles that citations can be printed in, each fetched when it is chosen. */
const STYLES: Readonly<Record<string, { readonly name: string; readonly load: () => Module }>> = {
  apa: { name: 'APA', load: () => import('virtual:citation-style/apa') },
  chicago: { name: 'Chicago', load: () => import('virtual:citation-style/chicago') },
  mla: { name: 'MLA', load: () => import('virtual:citation-style/mla') },
};

interface About {
  /** Whose articles they are. */
  readonly title?: string | undefined;
  /** Whether passages of the page can be cited. */
  readonly passages?: boolean;
}

/** Opens a window that prints references in the style or format that the reader chooses, to be copied or saved. */
export async function openCitations(
  references: readonly Reference[],
  { title, passages = false }: About,
): Promise<void> {
  const count = references.length;
  const heading = count === 1 ? 'Cite' : `Cite ${count.toLocaleString('en-GB')} articles`;
  const what = passages ? listPassages() : undefined;
  const how = element('select');
  for (const [value, { name }] of [...Object.entries(STYLES), ...Object.entries(FORMATS)])
    how.append(new Option(name, value));
  const words = textField('Citation', 9);
  words.readOnly = true;
  const { frame, say } = openDialog(title === undefined ? heading : `${heading} · ${title}`, [
    ...(what ? [label('What', what.select)] : []),
    label('As', how),
    words,
    button('Copy', async () => say(await copyField(words))),
    button('Download', () => {
      const { type = 'text/plain', ending = 'txt' } = typeOf(how.value);
      saveFile(`${count === 1 ? references[0]?.id : 'citations'}.${ending}`, words.value, type);
      say('Saved');
    }),
  ]);
  /** Counts choices, so that a style that comes after a later choice is dropped. */
  let asked = 0;
  const print = async (): Promise<void> => {
    const question = ++asked;
    const passage = what?.chosen();
    words.value = 'One moment …';
    say('');
    const text = await compose(how.value, passage ? withPassage(references, passage) : references);
    if (question === asked) words.value = text;
  };
  frame.addEventListener('change', () => void print());
  await print();
}

function withPassage(references: readonly Reference[], passage: Passage): Reference[] {
  return references.map((reference) => ({ ...reference, passage }));
}

async function compose(chosen: string, references: readonly Reference[]): Promise<string> {
  const style = STYLES[chosen];
  if (!style) return FORMATS[chosen]?.encode(references) ?? '';
  const [{ default: processor }, form, words] = await Promise.all([
    import('citeproc'),
    style.load(),
    import('virtual:citation-style/words'),
  ]);
  const { list, inText } = formatCitations(references, processor as Processor, {
    style: form.default as PackedStyle,
    words: words.default as PackedStyle,
  });
  return [inText && `In the text: ${inText}`, ...list].filter(Boolean).join('\n\n');
}

function typeOf(chosen: string): { type?: string; ending?: string } {
  const format = FORMATS[chosen];
  return format ? { type: format.type, ending: chosen } : {};
}
