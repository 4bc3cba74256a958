import { geoAzimuthalEqualArea, geoNaturalEarth1, geoPath, type GeoProjection } from 'd3-geo';
import { joinPieces, mainOf, piecesNear, type Atlas, type Piece } from './land-pieces.ts';
import type { ListedName } from './name-list.ts';
import { shortenOutline } from './outline.ts';
import type { Region } from './regions.ts';

type MappedName = Pick<ListedName, 'id' | 'name' | 'articles' | 'mentions'>;

export interface MapCountry {
  readonly code: string;
  readonly name: string;
  readonly articles: number;
  /** 1 (least) to 5, by articles. */
  readonly grade: number;
  /** The outline; for a country too small to see, a point in its place. */
  readonly outline: string;
  readonly point: { readonly x: number; readonly y: number } | undefined;
}

export interface DrawnMap {
  readonly width: number;
  readonly height: number;
  /** Land that no article names, as one outline. */
  readonly rest: string;
  readonly countries: readonly MapCountry[];
  /** The least number of articles of each grade, from the first. */
  readonly grades: readonly number[];
}

export interface WorldMap extends DrawnMap {
  /** Countries that are named and have no land in the atlas. */
  readonly missing: readonly MappedName[];
}

/** Corners that move a drawn line by less, in units of the drawing, are left out. */
const TOLERANCE = 0.7;
const WIDTH = 960;
const HEIGHT = 470;
const REGION_HEIGHT = 720;
/** Square units of the drawing below which an outline is less than a finger's breadth: drawn as a point as well. */
const SMALL = 14;
/** How far from the edge a point must stand to be drawn. */
const EDGE = 6;

/** The world with the countries that the archive names. `lands` is the coarse atlas, `fine` the one with small states. */
export function composeWorldMap(named: readonly MappedName[], lands: Atlas, fine: Atlas): WorldMap {
  const drawn = new Map([...lands].filter(([{ name }]) => name !== 'Antarctica'));
  const projection = geoNaturalEarth1().fitSize([WIDTH, HEIGHT], {
    type: 'FeatureCollection',
    features: [...drawn.keys()].map(({ shape }) => shape),
  });
  const map = drawMap(named, { lands: drawn, fine }, projection, HEIGHT);
  const shown = new Set(map.countries.map(({ code }) => code));
  return { ...map, missing: named.filter(({ id }) => !shown.has(id)) };
}

/** A region with the countries in it that the archive names; undefined where it names none there. */
export function composeRegionMap(
  { middle: [longitude, latitude], reach }: Region,
  named: readonly MappedName[],
  fine: Atlas,
): DrawnMap | undefined {
  const radius = (reach * Math.PI) / 180;
  const projection = geoAzimuthalEqualArea()
    .rotate([-longitude, -latitude])
    .scale(WIDTH / 2 / (2 * Math.sin(radius / 2)))
    .translate([WIDTH / 2, REGION_HEIGHT / 2])
    .clipAngle(88)
    .clipExtent([
      [0, 0],
      [WIDTH, REGION_HEIGHT],
    ])
    .precision(0.7);
  const near = new Map(
    [...fine].map(([land, pieces]) => [land, piecesNear(pieces, [longitude, latitude], radius)]),
  );
  const map = drawMap(named, { lands: near, whole: fine, fine }, projection, REGION_HEIGHT);
  return map.countries.length > 0 ? map : undefined;
}

/** Pieces of `lands` are drawn; `whole` has them all, and of countries that it lacks `fine`. */
function drawMap(
  named: readonly MappedName[],
  { lands, whole = lands, fine }: { lands: Atlas; whole?: Atlas; fine: Atlas },
  projection: GeoProjection,
  height: number,
): DrawnMap {
  const path = geoPath(projection).digits(1);
  const outlineOf = (pieces: readonly Piece[]) =>
    pieces.length > 0 ? shortenOutline(path(joinPieces(pieces)) ?? '', TOLERANCE) : '';
  const landOf = byCode(lands);
  const wholeOf = new Map([...byCode(fine), ...byCode(whole)]);
  const grades = gradeSteps(named.map(({ articles }) => articles));
  const countries = named.flatMap(({ id, name, articles }): MapCountry[] => {
    const pieces = landOf.get(id) ?? [];
    const main = mainOf(wholeOf.get(id) ?? []);
    if (!main) return [];
    const outline = outlineOf(pieces);
    const small = pieces.length === 0 || path.area(joinPieces(pieces)) < SMALL;
    const point = small ? placeOf(main, projection, height) : undefined;
    if (outline === '' && !point) return [];
    const grade = grades.findLastIndex((least) => articles >= least) + 1;
    return [{ code: id, name, articles, grade, outline, point }];
  });
  const shown = new Set(countries.map(({ code }) => code));
  return {
    width: WIDTH,
    height,
    rest: [...lands]
      .filter(([{ code }]) => code === undefined || !shown.has(code))
      .map(([, pieces]) => outlineOf(pieces))
      .join(''),
    countries,
    grades,
  };
}

function byCode(atlas: Atlas): Map<string | undefined, readonly Piece[]> {
  return new Map([...atlas].map(([{ code }, pieces]) => [code, pieces]));
}

/** Where the main land of a country lies on the drawing; undefined where that is beyond its edges. */
function placeOf(main: Piece, projection: GeoProjection, height: number): MapCountry['point'] {
  const [x = -1, y = -1] = projection(main.middle) ?? [];
  const within = x > EDGE && y > EDGE && x < WIDTH - EDGE && y < height - EDGE;
  return within ? { x: Math.round(x), y: Math.round(y) } : undefined;
}

/** Up to five steps from one article to the most, each a like multiple of the one before. */
export function gradeSteps(counts: readonly number[]): number[] {
  const most = counts.reduce((greatest, count) => Math.max(greatest, count), 1);
  const steps = [0, 1, 2, 3, 4].map((step) => Math.max(1, Math.round(most ** (step / 5))));
  return [...new Set(steps)];
}
