import { setTimeout } from 'node:timers/promises';
import type { Markup } from '../markup.ts';
import { readAgain } from '../read-again.ts';
import { articlePage } from './article-page.ts';
import type { Framed, Surroundings } from './frame.ts';
import { articlesPage, peoplePage } from './lists.ts';
import { personPage } from './person-page.ts';
import { queuePage } from './queue-page.ts';

const PATIENCE = 800;

/** The page at an address of the desk; undefined where there is none. */
export async function pageFor(
  { bench, site }: Surroundings,
  pathname: string,
  query: URLSearchParams,
  note: Markup,
): Promise<Framed | undefined> {
  const [, kind, id] = /^\/(queue|articles|people)(?:\/([a-z0-9-]+))?$/.exec(pathname) ?? [];
  // Who is who is settled in less than a second in most archives; nobody waits longer for it.
  if (kind === 'people') await Promise.race([bench.settled(), setTimeout(PATIENCE)]);
  const { records, authorities } = bench.material();
  if (kind === 'queue' && id === undefined)
    return queuePage(
      bench,
      { kind: query.get('kind') ?? undefined, doubt: query.get('doubt') ?? undefined },
      note,
    );
  if (kind === 'articles' && id === undefined) return articlesPage(bench, query.get('words') ?? '');
  if (kind === 'people' && id === undefined) return peoplePage(bench, query.get('words') ?? '');
  if (kind === 'articles') {
    const record = records.find((one) => one.id === id);
    if (!record) return undefined;
    const clipping = await readAgain(bench.content, record);
    return articlePage(bench, record, clipping, query.get('change') ?? undefined, note, site);
  }
  const person = kind === 'people' ? authorities.people.find((one) => one.id === id) : undefined;
  return person && personPage(bench, person, note, site);
}
