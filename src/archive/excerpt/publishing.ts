import type { ArticleRecord } from '../record/article-record.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { nearest } from '../misfit/known-keys.ts';
import type { Settings } from '../settings.ts';

type Published = Pick<ArticleRecord, 'id' | 'publisher'>;

/** How much of an article its page prints: what is said of the article itself, else of its outlet, else of the archive. */
export function publishingOf(
  { publish, publishing }: Settings,
  { id, publisher }: Published,
): Settings['publish'] {
  return (
    publishing?.articles?.[id] ??
    (publisher === undefined ? undefined : publishing?.publishers?.[publisher]) ??
    publish
  );
}

/**
 * Outlets and articles that `archive.yaml` decides about and that the archive does not have. A name with a slip of the pen
 * would print in full what is to be printed in part.
 */
export function checkPublishing(
  { publishing }: Settings,
  articles: readonly Published[],
): Diagnostic[] {
  // An archive that was not imported yet has nothing to hold back.
  if (articles.length === 0) return [];
  const outlets = new Set(articles.flatMap(({ publisher }) => publisher ?? []));
  const ids = new Set<string>(articles.map(({ id }) => id));
  return [
    ...unknown(publishing?.publishers, outlets, 'publishers', 'outlet'),
    ...unknown(publishing?.articles, ids, 'articles', 'article'),
  ];
}

function unknown(
  named: Readonly<Record<string, unknown>> = {},
  known: ReadonlySet<string>,
  list: string,
  what: string,
): Diagnostic[] {
  return Object.keys(named)
    .filter((name) => !known.has(name))
    .map((name) => {
      const meant = nearest(name, [...known]);
      return {
        rule: 'publishing-of-nothing',
        severity: 'error',
        place: { file: 'archive.yaml' },
        message: `'publishing.${list}' names "${name}", and no ${what} of the archive is called so.`,
        remedy:
          meant === undefined ? 'Delete the entry.' : `Write "${meant}", or delete the entry.`,
      };
    });
}
