import type { Workbench } from '../workbench.ts';

/** All who may be named: the ids of people and their names. */
export function peopleList({ material }: Workbench): (readonly [string, string])[] {
  return material()
    .authorities.people.filter(({ sameAs, review }) => !sameAs && review !== 'rejected')
    .map(({ id, name }) => [id, name] as const);
}
