/** What a note's front matter may say of an article. */
export type NoteField = 'title' | 'authors' | 'date' | 'url' | 'publisher' | 'language' | 'tags';

/**
 * The names that clippers and note takers give to what they know of an article (Obsidian Web Clipper, MarkDownload,
 * Joplin, Notion, Readwise, Omnivore), and those that people give in other languages; the likeliest first. Days on which
 * a note was made, saved or changed have no name here.
 */
export const NOTE_NAMES: Readonly<Record<NoteField, readonly string[]>> = {
  title: names('title, full title, headline, titel, titre, título, titulo, titolo, заголовок'),
  authors: names(
    'author, authors, byline, creator, by, autor, autorin, autoren, auteur, auteurs, autores, autore, автор',
  ),
  date: names(
    'published, date published, date_published, datepublished, published date, published_date, publication date, publication_date, publish_date, published_at, pubdate, published on, date, veröffentlicht, erschienen, datum, date de publication, publié, publicado, fecha, pubblicato, data, дата',
  ),
  url: names(
    'url, source, source_url, source-url, link, original_url, original, permalink, quelle, fuente, fonte, lien, enlace',
  ),
  publisher: names(
    'publisher, publication, site, site_name, website, outlet, newspaper, source, zeitung, medium, quelle, journal, fuente, periódico, fonte, testata',
  ),
  language: names('language, lang'),
  tags: names(
    'tags, tag, keywords, document tags, labels, topics, category, schlagworte, schlagwörter, stichworte, mots-clés, étiquettes, etiquetas, etichette',
  ),
};

function names(list: string): readonly string[] {
  return list.split(', ');
}
