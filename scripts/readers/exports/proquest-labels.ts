import { byLabel } from './field-labels.ts';
import type { FieldName } from '../told-articles.ts';

/**
 * The names that ProQuest gives the parts of a document, in the languages of its interface (English, German, French,
 * Spanish, Italian, Portuguese), without regard to capitals.
 */
const PARTS: Readonly<Record<FieldName | 'text' | 'abstract' | 'above' | 'below', string>> = {
  text: 'full text|volltext|texte intégral|texte complet|texto completo|testo completo',
  abstract:
    'abstract|abstract (summary)|kurzfassung|zusammenfassung|résumé|resumen|riassunto|resumo',
  authors:
    'author|authors|autor|autoren|verfasser|auteur|auteurs|autores|autore|autori|correspondence author',
  publisher:
    'publication title|publikationstitel|titel der publikation|titre de la publication|título de publicación|título de la publicación|titolo della pubblicazione|título da publicação',
  date: 'publication date|publikationsdatum|veröffentlichungsdatum|date de publication|fecha de publicación|data di pubblicazione|data de publicação',
  language:
    'language of publication|sprache der publikation|publikationssprache|langue de publication|idioma de la publicación|idioma de publicación|lingua di pubblicazione|idioma de publicação',
  tags: 'subject|identifier / keyword|identifiers / keywords|thema|schlagwort|bezeichner / schlüsselwort|sujet|identifiant / mot-clé|materia|tema|identificador / palabra clave|soggetto|assunto',
  place: 'dateline',
  title: '',
  url: '',
  updated: '',
  time: '',
  /** Fields that stand above the text: they end none. */
  above:
    'publication info|proquest document link|link to the proquest document|links|subtitle|veröffentlichungsinfo|infos de publication|información de publicación',
  /** Fields that stand below it. */
  below:
    'location|people|company / organization|company|organization|title|publication subject|classification|volume|issue|pages|number of pages|' +
    'publication year|year|section|publisher|place of publication|country of publication|issn|e-issn|source type|document type|' +
    'document feature|proquest document id|document url|copyright|last updated|database|credit|word count|column|first page|' +
    'illustration|caption|accession number|full text availability|ort|titel|publikationsjahr|verlag|lieu|titre|editor|título|' +
    'titolo|editore|editora',
};

const BY_LABEL = byLabel(PARTS);

/** What a name of a field stands for; undefined where it is none that is known. */
export function partNamed(label: string): keyof typeof PARTS | undefined {
  return label === '' ? undefined : BY_LABEL.get(label.toLowerCase());
}
