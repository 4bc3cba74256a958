import type { APIRoute } from 'astro';
import { file } from '../../../site/absolute-url.ts';
import { DATA_FILES, years, type YearOfData } from '../../../site/data-files.ts';

/** The articles and quotes of each year as data for others, one file a format. */
export function getStaticPaths() {
  return years.flatMap((data) =>
    Object.keys(DATA_FILES).map((name) => ({
      params: { year: data.year, file: name },
      props: { data },
    })),
  );
}

export const GET: APIRoute<{ data: YearOfData }> = ({ params, props, site }) => {
  const format = DATA_FILES[params.file ?? ''];
  if (!format) throw new Error(`There is no data file "${params.file}".`);
  return file(`${format.type}; charset=utf-8`, format.encode(props.data, site));
};
