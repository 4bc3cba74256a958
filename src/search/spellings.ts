/** Words of the news that British and American papers spell in two ways, British first. From general knowledge. */
const PAIRS =
  'armour/armor behaviour/behavior cancelled/canceled catalogue/catalog centre/center ' +
  'colour/color defence/defense favour/favor grey/gray harbour/harbor honour/honor ' +
  'labour/labor licence/license neighbour/neighbor neighbouring/neighboring neighbours/neighbors ' +
  'offence/offense organisation/organization organisations/organizations organised/organized ' +
  'plough/plow programme/program programmes/programs rumour/rumor theatre/theater ' +
  'travelled/traveled mobilisation/mobilization demilitarised/demilitarized ' +
  'modernisation/modernization stabilisation/stabilization sceptical/skeptical';

const OTHER = new Map(
  PAIRS.split(' ').flatMap((pair) => {
    const [british = '', american = ''] = pair.split('/');
    return [
      [british, american],
      [american, british],
    ] as const;
  }),
);

/** A query with each word of two spellings in its other one; undefined where it has no such word. */
export function otherSpelling(query: string): string | undefined {
  const other = query.replaceAll(/\p{L}+/gu, (word) => OTHER.get(word.toLowerCase()) ?? word);
  return other === query ? undefined : other;
}
