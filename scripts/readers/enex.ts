import { readAddress, readPersons, readTags } from './field-values.ts';
import { fragmentLines } from '../read-html.ts';
import { depthOf } from '../html-depth.ts';
import type { Contents, Refusal, SourceFile } from './reader.ts';
import { composeContents, type ToldArticle, type ToldLine } from './told-articles.ts';
import { walkXml } from './xml.ts';

interface Note {
  readonly values: [string, string][];
  content: string;
}

const DEEPEST = 2_500;
/** Pictures and files are in the export as letters; they are no text. */
const PASSED_OVER = new Set(['data', 'recognition', 'alternate-data']);

/** Reads the notes of an Evernote export. Its days are those on which notes were made or changed: none of publication. */
export function readEnex({ name, text }: SourceFile): Contents | Refusal {
  const records = readNotes(text).map((note, index) => tellNote(note, `note ${index + 1}`));
  return composeContents(name, records);
}

function readNotes(xml: string): readonly Note[] {
  const notes: Note[] = [];
  let note: Note | undefined;
  let value = '';
  walkXml(xml, {
    open: (name) => {
      value = '';
      if (name === 'note') notes.push((note = { values: [], content: '' }));
    },
    text: (piece) => {
      value += piece;
    },
    close: (name) => {
      const said = value.trim();
      value = '';
      if (name === 'note') note = undefined;
      else if (note && name === 'content') note.content = said;
      else if (note && said !== '' && !PASSED_OVER.has(name)) note.values.push([name, said]);
    },
  });
  return notes;
}

function tellNote({ values, content }: Note, place: string): ToldArticle {
  const markup = content.replace(/<\?xml[^>]*\?>|<!DOCTYPE[^>]*>/g, '');
  return {
    place,
    told: values.map(([label, value]) => tellValue(label, value)),
    text: depthOf(markup) > DEEPEST ? [] : fragmentLines(markup).map((line) => ({ ...line })),
  };
}

function tellValue(label: string, value: string): ToldLine {
  const line = { label, value };
  if (label === 'title') return { ...line, states: ['title', value] };
  if (label === 'tag') return { ...line, states: ['tags', readTags(value)] };
  if (label === 'source-url') {
    const url = readAddress(value);
    return { ...line, role: 'address', ...(url && { states: ['url', url] as const }) };
  }
  if (label === 'author') {
    // The author of a note may be who keeps the archive: it is told, not stated.
    return { ...line, role: readPersons(value).length > 0 ? 'byline' : 'other' };
  }
  return line;
}
