import { FORMATS } from '../../views/citation/formats.ts';
import type { Passage, Reference } from '../../views/citation/reference.ts';
import { button, copyField, element, label, openDialog, textField } from './dialog.ts';
import { listPassages, type PassageChoice } from './passage-choices.ts';
import { keepPassages, readPassages } from './kept-passages.ts';
import { saveFile } from './save-file.ts';
import { openStyle, STYLES } from './styles.ts';

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
    ...(what ? keeping(what) : []),
  ]);
  function keeping({ chosen, words }: PassageChoice): HTMLElement[] {
    const all = element('a', 'Passages put aside');
    const home = document.querySelector<HTMLAnchorElement>('footer .wrong')?.href;
    all.href = new URL('../passages/', home).href;
    const keep = () => {
      const passage = chosen();
      const [cited] = passage ? withPassage(references, passage) : references;
      say(putAside(cited, words()));
    };
    return [button('Put aside', keep), all];
  }
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
  const format = FORMATS[chosen];
  if (format) return format.encode(references);
  const { list, inText } = (await openStyle(chosen))(references);
  return [inText && `In the text: ${inText}`, ...list].filter(Boolean).join('\n\n');
}

/** Puts the chosen passage aside, and says how many there are now. */
function putAside(reference: Reference | undefined, words: string): string {
  if (!reference) return '';
  const passages = [...readPassages(), { reference, words, note: '' }];
  if (!keepPassages(passages)) return 'This browser keeps nothing.';
  return `Put aside; ${passages.length === 1 ? 'one passage' : `${passages.length} passages`} now`;
}

function typeOf(chosen: string): { type?: string; ending?: string } {
  const format = FORMATS[chosen];
  return format ? { type: format.type, ending: chosen } : {};
}
