import { encodeBibtex } from './bibtex.ts';
import { composeCsl } from './csl.ts';
import type { Reference } from './reference.ts';
import { encodeRis } from './ris.ts';

/** A format of reference managers: its name, the ending of its files, and how many references are written in it. */
export interface CitationFormat {
  readonly name: string;
  readonly type: string;
  readonly encode: (references: readonly Reference[]) => string;
}

/** The formats, by the endings of their files. */
export const FORMATS: Readonly<Record<string, CitationFormat>> = {
  bib: {
    name: 'BibTeX',
    type: 'application/x-bibtex',
    encode: (references) => references.map(encodeBibtex).join('\n'),
  },
  ris: {
    name: 'RIS',
    type: 'application/x-research-info-systems',
    encode: (references) => references.map(encodeRis).join(''),
  },
  'csl.json': {
    name: 'CSL JSON',
    type: 'application/vnd.citationstyles.csl+json',
    encode: (references) => `${JSON.stringify(references.map(composeCsl), undefined, 1)}\n`,
  },
};
