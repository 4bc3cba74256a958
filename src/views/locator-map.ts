import { geoArea, geoAzimuthalEqualArea, geoCentroid, geoDistance, geoPath } from 'd3-geo';
import type { Polygon } from 'geojson';
import { piecesOf, type Land } from './borders.ts';
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
/** How much farther a corner of the map is than its edge. */
const CORNER = 1.3;
/** A country that fills less than this share of the map's breadth is ringed. */
const RINGED = 0.03;

/** A separate piece of land with the circle that holds it: middle, and radius in radians. */
interface Piece {
  readonly shape: Polygon;
  readonly middle: [number, number];
  readonly radius: number;
}

/** An atlas whose pieces know where they lie, so that a map need not project the far side of the world. */
export type Atlas = ReadonlyMap<Land, readonly Piece[]>;

/** Measures every piece of an atlas once, for all the maps drawn from it. */
export function measureAtlas(lands: readonly Land[]): Atlas {
  return new Map(lands.map((land) => [land, piecesOf(land).map(measurePiece)]));
}

/** Where a country lies: its main piece of land in the middle, with its neighbours. Undefined where the atlas lacks it. */
export function composeLocatorMap(code: string, atlas: Atlas): LocatorMap | undefined {
  const [land, pieces] = [...atlas].find(([candidate]) => candidate.code === code) ?? [];
  if (!land || !pieces) return undefined;
  const { middle: centre, radius: reach } = mainOf(pieces);
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
    near
      .filter(({ middle, radius: size }) => geoDistance(middle, centre) < size + radius * CORNER)
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

/** The largest piece of a country's land: overseas land would draw its middle out to sea. */
export function mainPiece(land: Land): Polygon {
  const [first, ...others] = piecesOf(land).map((coordinates): Polygon => ({
    type: 'Polygon',
    coordinates,
  }));
  return others.reduce(
    (largest, piece) => (geoArea(piece) > geoArea(largest) ? piece : largest),
    first ?? { type: 'Polygon', coordinates: [] },
  );
}

function mainOf(pieces: readonly Piece[]): Piece {
  return pieces.reduce((largest, piece) =>
    geoArea(piece.shape) > geoArea(largest.shape) ? piece : largest,
  );
}

function measurePiece(coordinates: Polygon['coordinates']): Piece {
  const shape: Polygon = { type: 'Polygon', coordinates };
  const middle = geoCentroid(shape);
  const radius = (coordinates[0] ?? []).reduce(
    (farthest, corner) => Math.max(farthest, geoDistance(middle, corner as [number, number])),
    0,
  );
  return { shape, middle, radius };
}
