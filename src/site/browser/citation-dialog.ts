import { FORMATS } from '../../views/citation/formats.ts';
import type { Passage, Reference } from '../../views/citation/reference.ts';
import { formatCitations, type PackedStyle, type Processor } from '../../views/citation/styled.ts';
import { listPassages } from './passage-choices.ts';
import { saveFile } from './save-file.ts';
import looks from './citation-dialog.css?inline';

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
  if (!document.adoptedStyleSheets.includes(SHEET)) document.adoptedStyleSheets.push(SHEET);
  const count = references.length;
  const heading = element(
    'h2',
    count === 1 ? 'Cite' : `Cite ${count.toLocaleString('en-GB')} articles`,
  );
  if (title !== undefined) heading.append(` · ${title}`);
  const what = passages ? listPassages() : undefined;
  const how = element('select');
  for (const [value, { name }] of [...Object.entries(STYLES), ...Object.entries(FORMATS)])
    how.append(new Option(name, value));
  const words = element('textarea');
  words.readOnly = true;
  words.rows = 9;
  words.ariaLabel = 'Citation';
  const told = element('p');
  told.role = 'status';
  const dialog = element('dialog');
  dialog.className = 'citations';
  dialog.ariaLabel = heading.textContent;
  const close = () => dialog.close();
  dialog.append(
    heading,
    ...(what ? [label('What', what.select)] : []),
    label('As', how),
    words,
    button('Copy', async () => {
      told.textContent = (await copy(words)) ? 'Copied' : 'Marked, to be copied with Ctrl+C';
    }),
    button('Download', () => {
      const { type = 'text/plain', ending = 'txt' } = typeOf(how.value);
      saveFile(`${count === 1 ? references[0]?.id : 'citations'}.${ending}`, words.value, type);
      told.textContent = 'Saved';
    }),
    button('Close', close),
    told,
  );
  /** Counts choices, so that a style that comes after a later choice is dropped. */
  let asked = 0;
  const print = async (): Promise<void> => {
    const question = ++asked;
    const passage = what?.chosen();
    words.value = 'One moment …';
    told.textContent = '';
    const text = await compose(how.value, passage ? withPassage(references, passage) : references);
    if (question === asked) words.value = text;
  };
  dialog.addEventListener('change', () => void print());
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
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

/** Whether the words are on the clipboard; where there is none, they are marked for the reader. */
async function copy(words: HTMLTextAreaElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(words.value);
    return true;
  } catch {
    words.select();
    return false;
  }
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  words = '',
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.textContent = words;
  return made;
}

function label(words: string, field: HTMLElement): HTMLLabelElement {
  const made = element('label', `${words} `);
  made.append(field);
  return made;
}

function button(words: string, act: () => unknown): HTMLButtonElement {
  const made = element('button', words);
  made.type = 'button';
  made.addEventListener('click', act);
  return made;
}

const SHEET = new CSSStyleSheet();
SHEET.replaceSync(looks);
