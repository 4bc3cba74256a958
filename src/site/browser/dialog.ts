import looks from './dialog.css?inline';

/** A window over the page, with a status that tells what was done; it goes when it is closed. */
export interface Dialog {
  readonly frame: HTMLDialogElement;
  readonly say: (words: string) => void;
}

/** Opens a window with a heading, its parts, a button that closes it, and a status line. */
export function openDialog(heading: string, parts: readonly HTMLElement[]): Dialog {
  const sheet = (SHEET ??= composeSheet());
  if (!document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets.push(sheet);
  const told = element('p');
  told.role = 'status';
  const frame = element('dialog');
  frame.className = 'asking';
  frame.ariaLabel = heading;
  frame.append(
    element('h2', heading),
    ...parts,
    button('Close', () => frame.close()),
    told,
  );
  frame.addEventListener('close', () => frame.remove());
  document.body.append(frame);
  frame.showModal();
  return {
    frame,
    say: (words) => {
      told.textContent = words;
    },
  };
}

let SHEET: CSSStyleSheet | undefined;

function composeSheet(): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(looks);
  return sheet;
}

/** An element with words in it. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  words = '',
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.textContent = words;
  return made;
}

/** A field with its label before it. */
export function label(words: string, field: HTMLElement): HTMLLabelElement {
  const made = element('label', `${words} `);
  made.append(field);
  return made;
}

/** A button that does something. */
export function button(words: string, act: () => unknown): HTMLButtonElement {
  const made = element('button', words);
  made.type = 'button';
  made.addEventListener('click', act);
  return made;
}

/** A field for a text of some lines. */
export function textField(name: string, rows: number): HTMLTextAreaElement {
  const field = element('textarea');
  field.rows = rows;
  field.ariaLabel = name;
  return field;
}

/** Puts the words of a field on the clipboard and says so; where there is none, they are marked for the reader. */
export async function copyField(field: HTMLTextAreaElement): Promise<string> {
  try {
    await navigator.clipboard.writeText(field.value);
    return 'Copied';
  } catch {
    field.select();
    return 'Marked, to be copied with Ctrl+C';
  }
}
