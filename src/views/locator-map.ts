import { geoAzimuthalEqualArea, geoPath } from 'd3-geo';
import { mainOf, piecesNear, type Atlas, type Piece } from './land-pieces.ts';
import { shortenOutline } from './outline.ts';

export interface LocatorMap {
  readonly width: number;
  readonly height: number;
  /** The land around, and the country itself. */
  readonly around: string;
  readonly country: string;
  /** A ring about a country too small to see. */
  readonly ring: { readonly x: number; readonly y: number } | undefined;
}

/** Corners that move the drawn line by less are left out; it is drawn about as large as it is measured. */
const TOLERANCE = 0.6;
const WIDTH = 320;
const HEIGHT = 240;
/** Radians from the middle to the edge of the map: as near as a small country needs, as far as the largest do. */
const NEAREST = 0.12;
const FARTHEST = 0.75;
/** A country that fills less than this share of the map's breadth is ringed. */
const RINGED = 0.03;

/** Where a country lies: its main piece of land in the middle, with its neighbours. Undefined where the atlas lacks it. */
export function composeLocatorMap(code: string, atlas: Atlas): LocatorMap | undefined {
  const [land, pieces] = [...atlas].find(([candidate]) => candidate.code === code) ?? [];
  if (!land || !pieces) return undefined;
  const main = mainOf(pieces);
  if (!main) return undefined;
  const { middle: centre, radius: reach } = main;
  const radius = Math.min(FARTHEST, Math.max(NEAREST, reach * 1.7));
  const projection = geoAzimuthalEqualArea()
    .rotate([-centre[0], -centre[1]])
    .scale(WIDTH / 2 / (2 * Math.sin(radius / 2)))
    .translate([WIDTH / 2, HEIGHT / 2])
    .clipAngle(85)
    .clipExtent([
      [0, 0],
      [WIDTH, HEIGHT],
    ])
    .precision(0.5);
  const path = geoPath(projection).digits(1);
  const draw = (near: readonly Piece[]): string =>
    piecesNear(near, centre, radius)
      .map(({ shape }) => shortenOutline(path(shape) ?? '', TOLERANCE))
      .join('');
  const others = [...atlas].flatMap(([other, theirs]) => (other === land ? [] : theirs));
  return {
    width: WIDTH,
    height: HEIGHT,
    around: draw(others),
    country: draw(pieces),
    ring: reach / radius < RINGED ? { x: WIDTH / 2, y: HEIGHT / 2 } : undefined,
  };
}
