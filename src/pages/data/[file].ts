import type { APIRoute } from 'astro';
import { file } from '../../site/absolute-url.ts';
import { edition } from '../../site/edition.ts';
import { surroundingsOf } from '../../site/article-pages.ts';
import { cacheKey } from '../../site/cache-key.ts';
import { FORMATS } from '../../views/citation/formats.ts';
import { DATA_FILES, nameOfFile, years, type YearOfData } from '../../site/data-files.ts';

/** The articles and quotes of each year as data for others, one file a format. */
export function getStaticPaths() {
  return years.flatMap((data) => {
    const named = data.articles.map((article) => [article, surroundingsOf(article).subjects]);
    const key = cacheKey(named);
    // Citations name the edition of the whole archive.
    const keyOfCitations = cacheKey(key, edition);
    return DATA_FILES.map((format, n) => ({
      params: { file: nameOfFile(format, data.year) },
      props: { data, n },
      cacheKey: format.ending in FORMATS ? keyOfCitations : key,
    }));
  });
}

export const GET: APIRoute<{ data: YearOfData; n: number }> = ({ params, props, site }) => {
  const format = DATA_FILES[props.n];
  if (!format) throw new Error(`There is no data file "${params.file}".`);
  return file(`${format.type}; charset=utf-8`, format.encode(props.data, site));
};
