import type { APIRoute } from 'astro';
import { file } from '../../../site/absolute-url.ts';
import { cacheKey } from '../../../site/cache-key.ts';
import { DATA_FILES, years, type YearOfData } from '../../../site/data-files.ts';
import { archive } from '../../../site/load-archive.ts';
import { composeSurroundings } from '../../../views/surroundings.ts';

/** The articles and quotes of each year as data for others, one file a format. */
export function getStaticPaths() {
  const surroundingsOf = composeSurroundings(archive);
  return years.flatMap((data) => {
    const key = cacheKey(
      data.articles.map((article) => [article, surroundingsOf(article).subjects]),
    );
    return Object.keys(DATA_FILES).map((name) => ({
      params: { year: data.year, file: name },
      props: { data },
      cacheKey: key,
    }));
  });
}

export const GET: APIRoute<{ data: YearOfData }> = ({ params, props, site }) => {
  const format = DATA_FILES[params.file ?? ''];
  if (!format) throw new Error(`There is no data file "${params.file}".`);
  return file(`${format.type}; charset=utf-8`, format.encode(props.data, site));
};
