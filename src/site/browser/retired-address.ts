/** Where a page that is not, or no longer, there leads: its words and addresses, as paths below the site's root. */
export interface Instead {
  readonly text: string;
  readonly path: string;
}

/**
 * What is nearest to an address below the site's root at which there is no page: of two people or countries who have
 * no page together, the pages of each; of a further page or a file of something, that itself; of a story, the
 * article that its address names. Nothing for others.
 */
export function findInstead(path: string): Instead[] {
  const [kind = '', id = '', ...rest] = path.split('/');
  const [first, second] = id.split('--');
  if (kind === 'pairs' && first && second)
    return [first, second].map((one) => ({
      text: one.replaceAll('-', ' '),
      path: one.length === 2 ? `countries/${one}/#countries` : `people/${one}/#company`,
    }));
  if (kind === 'stories' && id) return [{ text: id.replaceAll('-', ' '), path: `articles/${id}/` }];
  if (rest.join('') === '' || !OF_ONE.has(kind)) return [];
  return [{ text: id.replaceAll('-', ' '), path: `${kind}/${id}/` }];
}

const OF_ONE = new Set(['articles', 'people', 'countries', 'organisations', 'places', 'pairs']);
