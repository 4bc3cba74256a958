import { LANGUAGES_READ, reachOf } from '#archive/language/tables-of.ts';
import type { Article } from '#archive/archive.ts';

/** What an article was not read for, because of its language; undefined where it was read for everything. */
export function sayUnread({
  unread,
  language,
}: Pick<Article, 'unread' | 'language'>): string | undefined {
  if (!unread || unread.length === 0 || language === undefined) return undefined;
  const name = nameOfLanguage(language);
  const missing = listed(unread.map((kind) => (kind === 'quotes' ? 'quotations' : kind)));
  return reachOf(language) === 'countries'
    ? `In ${name} only countries are found, by their names: ${missing} were not looked for.`
    : `In ${name} ${missing} were not looked for.`;
}

/** What is read in which language, for the page about the archive; `held` are the languages of its articles. */
export interface LanguagesRead {
  readonly byRules: string;
  readonly byTables: string;
  /** Languages of this archive in which only countries are found, with the number of articles. */
  readonly others: readonly { readonly name: string; readonly articles: number }[];
}

export function composeLanguagesRead(
  articles: readonly Pick<Article, 'language'>[],
): LanguagesRead {
  const [own = 'en', ...tabled] = LANGUAGES_READ;
  const held = Map.groupBy(articles, ({ language }) => language);
  const others = [...held].flatMap(([language, group]) =>
    language !== undefined && reachOf(language) === 'countries'
      ? [{ name: nameOfLanguage(language), articles: group.length }]
      : [],
  );
  return {
    byRules: nameOfLanguage(own),
    byTables: listed(tabled.map(nameOfLanguage)),
    others: others.sort((a, b) => b.articles - a.articles || (a.name < b.name ? -1 : 1)),
  };
}

const LIST = new Intl.ListFormat('en', { type: 'conjunction' });

function listed(words: readonly string[]): string {
  return LIST.format(words);
}

const LANGUAGES = new Intl.DisplayNames('en', { type: 'language' });

/** An ISO 639-1 code as an English reader names the language. */
export function nameOfLanguage(code: string): string {
  try {
    return LANGUAGES.of(code) ?? code;
  } catch {
    return code;
  }
}
