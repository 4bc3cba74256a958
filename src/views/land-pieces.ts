import { geoArea, geoCentroid, geoDistance } from 'd3-geo';
import type { MultiPolygon, Polygon } from 'geojson';
import { piecesOf, type Land } from './borders.ts';

/** A separate piece of land, with the circle that holds it: middle, and radius in radians. */
export interface Piece {
  readonly shape: Polygon;
  readonly middle: [number, number];
  readonly radius: number;
  /** In steradians. */
  readonly area: number;
}

/** An atlas whose pieces know where they lie, so that a map need not project the far side of the world. */
export type Atlas = ReadonlyMap<Land, readonly Piece[]>;

/** Measures every piece of an atlas once, for all the maps drawn from it. */
export function measureAtlas(lands: readonly Land[]): Atlas {
  return new Map(lands.map((land) => [land, piecesOf(land).map(measurePiece)]));
}

/** The largest piece of a country's land: overseas land would draw its middle out to sea. */
export function mainOf(pieces: readonly Piece[]): Piece | undefined {
  return pieces.reduce<Piece | undefined>(
    (largest, piece) => (largest && largest.area >= piece.area ? largest : piece),
    undefined,
  );
}

/** How much farther a corner of a map is than the middles of its sides, with some room for maps of half the world. */
const CORNER = 1.35;

/** The pieces that a map may show which reaches from its middle to its sides by an angle in radians. */
export function piecesNear(
  pieces: readonly Piece[],
  centre: [number, number],
  reach: number,
): Piece[] {
  return pieces.filter(
    ({ middle, radius }) => geoDistance(middle, centre) < radius + reach * CORNER,
  );
}

/** Pieces as one shape. */
export function joinPieces(pieces: readonly Piece[]): MultiPolygon {
  return { type: 'MultiPolygon', coordinates: pieces.map(({ shape }) => shape.coordinates) };
}

function measurePiece(coordinates: Polygon['coordinates']): Piece {
  const shape: Polygon = { type: 'Polygon', coordinates };
  const middle = geoCentroid(shape);
  const radius = (coordinates[0] ?? []).reduce(
    (farthest, corner) => Math.max(farthest, geoDistance(middle, corner as [number, number])),
    0,
  );
  return { shape, middle, radius, area: geoArea(shape) };
}
