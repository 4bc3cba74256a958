import {
  composePassagesMarkdown,
  type KeptPassage,
} from '../../views/citation/passages-markdown.ts';
import { button, copyField, element, label, textField } from './dialog.ts';
import { keepPassages, readPassages } from './kept-passages.ts';
import { saveFile } from './save-file.ts';
import { openStyle, STYLES } from './styles.ts';

/** Shows the passages that the reader has put aside, to be noted on, put in order, copied and saved. */
export function startPassages(): void {
  const list = document.querySelector('#passages');
  const told = document.querySelector('#passages-told');
  const home = document.querySelector<HTMLElement>('[data-base]')?.dataset['base'] ?? '/';
  if (!list || !told) return;
  const say = (words: string): void => {
    told.textContent = words;
  };
  const change = (make: Change, words: string): void => {
    say(keepPassages(make(readPassages())) ? words : 'This browser keeps nothing.');
    show();
  };
  const how = element('select');
  for (const [value, { name }] of Object.entries(STYLES)) how.append(new Option(name, value));
  const text = textField('Markdown', 12);
  text.readOnly = true;
  const write = async (): Promise<void> => {
    text.value = await compose(readPassages(), how.value);
  };
  how.addEventListener('change', () => void write());
  const tools = element('div');
  tools.className = 'asking';
  tools.append(
    label('Citations as', how),
    text,
    button('Copy', async () => say(await copyField(text))),
    button('Download', () => {
      saveFile('passages.md', text.value, 'text/markdown');
      say('Saved');
    }),
    button('Empty', () => change(() => [], 'Nothing is put aside any more.')),
  );

  function show(): void {
    const passages = readPassages();
    list?.replaceChildren(...passages.map((passage, n) => item(passage, { n, home, change })));
    tools.hidden = passages.length === 0;
    if (passages.length > 0) void write();
    else say('Nothing is put aside. “Copy, APA, MLA …” at the foot of an article offers it.');
  }
  list.after(tools);
  show();
  addEventListener('storage', show);
  list.addEventListener('change', () => void write());
}

/** What is made of the passages as they are kept by then. */
type Change = (passages: readonly KeptPassage[]) => readonly KeptPassage[];

interface Around {
  readonly n: number;
  readonly home: string;
  readonly change: (make: Change, words: string) => void;
}

function item({ reference, words, note }: KeptPassage, { n, home, change }: Around): HTMLLIElement {
  const made = element('li');
  const source = element('a', [reference.publisher, reference.title].filter(Boolean).join(', '));
  source.href = `${home}articles/${reference.id}/#${reference.passage?.at ?? ''}`;
  const notes = textField('Note', 2);
  notes.value = note;
  notes.addEventListener('change', () =>
    keepPassages(
      readPassages().map((kept, at) => (at === n ? { ...kept, note: notes.value } : kept)),
    ),
  );
  made.append(
    element('blockquote', words),
    source,
    label('Note', notes),
    ...(n > 0 ? [button('Move up', () => change((all) => raised(all, n), 'Moved up'))] : []),
    button('Remove', () => change((all) => all.toSpliced(n, 1), 'Removed')),
  );
  return made;
}

function raised(passages: readonly KeptPassage[], n: number): KeptPassage[] {
  return passages.toSpliced(n, 1).toSpliced(n - 1, 0, ...passages.slice(n, n + 1));
}

async function compose(passages: readonly KeptPassage[], style: string): Promise<string> {
  const print = await openStyle(style);
  const works = new Map(
    passages.map(({ reference: { passage: _, ...work } }) => [work.id, work] as const),
  );
  const archive = passages[0]?.reference.archive ?? '';
  return composePassagesMarkdown(`Passages from ${archive}`, passages, {
    inText: passages.map(({ reference }) => print([unquoted(reference)]).inText),
    list: print([...works.values()]).list,
  });
}

/** The words stand above the citation already. */
function unquoted(reference: KeptPassage['reference']): KeptPassage['reference'] {
  const { passage } = reference;
  return passage ? { ...reference, passage: { at: passage.at } } : reference;
}
