import { readAddress, readDay, readLanguageCode, readPersons, readTags } from './field-values.ts';
import type { Contents, Refusal, SourceFile } from './reader.ts';
import { textLines } from './records.ts';
import { composeContents, type ToldArticle, type ToldLine } from './told-articles.ts';

const TAG = /^([A-Z][A-Z0-9]) {2}- ?(.*)$/;
const TITLES = new Set(['TI', 'T1', 'CT']);
const AUTHORS = new Set(['AU', 'A1']);
const DATES = ['DA', 'Y1', 'PY'];
const PUBLISHERS = ['T2', 'JO', 'JF', 'JA', 'PB'];
/** The text of an article, the likeliest first: notes may be no more than remarks. */
const TEXTS = ['N2', 'AB', 'N1', 'RN'];

interface Reference {
  readonly values: [tag: string, value: string][];
}

/** Reads references in RIS (Zotero, EndNote, press databases) whose abstracts or notes hold the text. */
export function readRis({ name, text }: SourceFile): Contents | Refusal {
  const records = readReferences(text).map((reference, index) =>
    tellReference(reference, `reference ${index + 1}`),
  );
  return composeContents(
    name,
    records,
    [],
    'Export the references with abstracts or notes, or put the articles themselves here.',
  );
}

function readReferences(text: string): readonly Reference[] {
  const references: Reference[] = [];
  let reference: Reference | undefined;
  for (const line of text.split(/\r\n|\n|\r/)) {
    const [, tag, value = ''] = TAG.exec(line) ?? [];
    if (tag === 'TY') references.push((reference = { values: [['TY', value]] }));
    else if (tag === 'ER') reference = undefined;
    else if (tag && reference) reference.values.push([tag, value]);
    else if (reference && line.trim() !== '') {
      const last = reference.values.at(-1);
      if (last) last[1] += `\n${line.trim()}`;
    }
  }
  return references;
}

function tellReference({ values }: Reference, place: string): ToldArticle {
  const has = (tag: string) => values.some(([own, value]) => own === tag && value.trim() !== '');
  const texts = TEXTS.filter(has);
  const length = (tag: string) => values.filter(([own]) => own === tag).join('').length;
  const [text] = [...texts].sort((a, b) => length(b) - length(a));
  const date = DATES.find((tag) => values.some(([own, value]) => own === tag && dayOf(value)));
  const publisher = PUBLISHERS.find(has);
  const authors = values.filter(([tag]) => AUTHORS.has(tag)).map(([, value]) => value);
  const persons = readPersons(authors.join('; '));
  const told = values
    .filter(([tag, value]) => tag !== text && value.trim() !== '')
    .map(([tag, value]): ToldLine => {
      const line = { label: tag, value };
      if (TITLES.has(tag)) return { ...line, states: ['title', value.trim()] };
      if (AUTHORS.has(tag))
        return {
          ...line,
          role: 'byline',
          ...(persons.length > 0 && { states: ['authors', persons] }),
        };
      if (tag === date) return { ...line, states: ['date', dayOf(value) ?? ''] };
      if (tag === publisher) return { ...line, states: ['publisher', value.trim()] };
      if (tag === 'UR') {
        const url = readAddress(value);
        return { ...line, role: 'address', ...(url && { states: ['url', url] }) };
      }
      const code = tag === 'LA' ? readLanguageCode(value) : undefined;
      if (code) return { ...line, states: ['language', code] };
      return tag === 'KW' ? { ...line, states: ['tags', readTags(value)] } : line;
    });
  return {
    place,
    told,
    text: values.filter(([tag]) => tag === text).flatMap(([, value]) => textLines(value)),
  };
}

/** RIS writes `2031/02/11/`; a year or month alone is no day. */
function dayOf(value: string): string | undefined {
  return readDay(value.trim().replace(/^(\d{4})\/(\d{1,2})\/(\d{1,2})\/.*$/, '$1-$2-$3'));
}
