import type { APIRoute } from 'astro';
import { file } from '../../site/absolute-url.ts';
import { picturedArticles, picturedNames } from '../../site/pictured.ts';
import { archive } from '../../site/load-archive.ts';
import { composeCard } from '../../views/card.ts';
import { articleCard, nameCard, picturePath } from '../../views/pictures.ts';

/** The pictures that stand for pages elsewhere (Open Graph), as drawings; `site/pictures.ts` makes PNG files of them. */
export function getStaticPaths() {
  const { title, description } = archive.settings;
  const drawings = [
    { path: picturePath(), card: { kicker: '', title, archive: description } },
    ...picturedArticles.map((article) => ({
      path: picturePath('articles', article.id),
      card: articleCard(article, title),
    })),
    ...picturedNames.map((named) => ({
      path: picturePath(named.kind === 'person' ? 'people' : 'countries', named.id),
      card: nameCard(named, title),
    })),
  ];
  return drawings.map(({ path, card }) => ({
    params: { path: path.replace(/^pictures\/|\.png$/g, '') },
    props: { svg: composeCard(card) },
  }));
}

export const GET: APIRoute<{ svg: string }> = ({ props }) => file('image/svg+xml', props.svg);
