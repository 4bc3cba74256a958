import { composeCorrection } from '../../views/correction-address.ts';
import {
  composeReport,
  entryForField,
  entryForLine,
  entryForRecord,
  type Entry,
  type ReadFrom,
} from '../../views/report.ts';
import { button, copyField, element, label, openDialog, textField } from './dialog.ts';
import { listStatements, type Statement } from './statements.ts';

/** What the list of all files of data says of where corrections go. */
interface DataList {
  readonly corrections?: string;
}

/**
 * Opens a window in which a reader says what of the page is wrong. It writes the letter or issue: page, statement, the
 * sentences that it rests on, and the entry that an editor would paste.
 */
export async function openReport(): Promise<void> {
  const statements = listStatements();
  const what = element('select');
  what.append(new Option('the page as a whole', ''));
  for (const [n, { text }] of statements.entries())
    what.append(new Option(shorten(text), String(n)));
  const marked = statements.findIndex((statement) => statement.marked);
  if (marked >= 0) what.value = String(marked);
  const words = textField('Report', 14);
  const send = element('a', 'Send');
  send.hidden = true;
  const how = element('a', 'How corrections are made');
  how.href = document.querySelector<HTMLAnchorElement>('footer .wrong')?.href ?? '';
  const { frame, say } = openDialog('Something wrong?', [
    label('What', what),
    words,
    send,
    button('Copy', async () => say(await copyField(words))),
    how,
  ]);
  const title = document.querySelector('h1')?.textContent?.trim() ?? document.title;
  const contact = await readContact(how.href);
  const address = () => {
    if (contact === undefined) return;
    send.href = composeCorrection(contact, `Correction: ${title}`, words.value);
    send.hidden = false;
  };
  const write = async (): Promise<void> => {
    const statement = statements[Number.parseInt(what.value)];
    words.value = composeReport({
      page: pageAddress(),
      statement: statement?.text,
      evidence: statement?.evidence ?? [],
      entry: await composeEntry(statement, title),
    });
    address();
  };
  what.addEventListener('change', () => void write());
  words.addEventListener('input', address);
  if (contact === undefined)
    frame.querySelector('p')?.before(element('p', 'Copy the text and send it to the editors.'));
  await write();
}

/** Where this page is published, with the place the reader is at. */
function pageAddress(): string {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href;
  return (canonical ?? location.href.replace(/[?#].*$/, '')) + location.hash;
}

/** The entry for the file that decides what the page says; none on pages that are made of many. */
async function composeEntry(
  statement: Statement | undefined,
  title: string,
): Promise<Entry | undefined> {
  const [folder = '', id = ''] = pagePath();
  if (folder !== 'articles')
    return id !== '' && /^(?:people|countries|organisations|places)$/.test(folder)
      ? entryForRecord(`${folder}/${id}.md`, title)
      : undefined;
  const from = await readFrom();
  return statement?.line === undefined
    ? entryForField(statement?.field, from)
    : entryForLine(statement.line, from);
}

/** The clipping of the article whose page this is, as the page of the clipping names it. */
async function readFrom(): Promise<ReadFrom> {
  const link = document.querySelector<HTMLAnchorElement>('main a[href^="source/"]');
  const page = link
    ? await fetch(link.pathname).then((answer) => answer.text())
    : document.querySelector('[data-source]')?.outerHTML;
  const [, source = '<clipping>'] = /data-source="([^"]*)"/.exec(page ?? '') ?? [];
  const [, part] = /data-part="(\d+)"/.exec(page ?? '') ?? [];
  return { source: decodeSigns(source), ...(part !== undefined && { part: Number(part) }) };
}

function decodeSigns(text: string): string {
  return text.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&');
}

/** The parts of the page's address below the archive's. */
function pagePath(): string[] {
  const parts = location.pathname.split('/');
  const at = parts.findLastIndex((part) =>
    /^(?:articles|people|countries|organisations|places)$/.test(part),
  );
  return at < 0 ? [] : parts.slice(at).filter((part) => part !== 'index.html');
}

async function readContact(about: string): Promise<string | undefined> {
  const answer = await fetch(new URL('../data/index.json', about));
  return answer.ok ? ((await answer.json()) as DataList).corrections : undefined;
}

function shorten(words: string): string {
  return words.length > 90 ? `${words.slice(0, 90)}…` : words;
}
