import {
  geoAzimuthalEqualArea,
  geoCentroid,
  geoNaturalEarth1,
  geoPath,
  type GeoProjection,
} from 'd3-geo';
import type { Land } from './borders.ts';
import { mainPiece } from './locator-map.ts';
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
export function composeWorldMap(
  named: readonly MappedName[],
  lands: readonly Land[],
  fine: readonly Land[],
): WorldMap {
  const drawn = lands.filter(({ name }) => name !== 'Antarctica');
  const projection = geoNaturalEarth1().fitSize([WIDTH, HEIGHT], {
    type: 'FeatureCollection',
    features: drawn.map(({ shape }) => shape),
  });
  const map = drawMap(named, drawn, fine, projection, HEIGHT);
  const shown = new Set(map.countries.map(({ code }) => code));
  return { ...map, missing: named.filter(({ id }) => !shown.has(id)) };
}

/** A region with the countries in it that the archive names; undefined where it names none there. */
export function composeRegionMap(
  { middle: [longitude, latitude], reach }: Region,
  named: readonly MappedName[],
  fine: readonly Land[],
): DrawnMap | undefined {
  const projection = geoAzimuthalEqualArea()
    .rotate([-longitude, -latitude])
    .scale(WIDTH / 2 / (2 * Math.sin((reach * Math.PI) / 360)))
    .translate([WIDTH / 2, REGION_HEIGHT / 2])
    .clipAngle(88)
    .clipExtent([
      [0, 0],
      [WIDTH, REGION_HEIGHT],
    ])
    .precision(0.7);
  const map = drawMap(named, fine, fine, projection, REGION_HEIGHT);
  return map.countries.length > 0 ? map : undefined;
}

function drawMap(
  named: readonly MappedName[],
  lands: readonly Land[],
  fine: readonly Land[],
  projection: GeoProjection,
  height: number,
): DrawnMap {
  const path = geoPath(projection).digits(1);
  const outlineOf = ({ shape }: Land) => shortenOutline(path(shape) ?? '', TOLERANCE);
  const landOf = new Map(lands.map((land) => [land.code, land]));
  const fineOf = new Map(fine.map((land) => [land.code, land]));
  const grades = gradeSteps(named.map(({ articles }) => articles));
  const countries = named.flatMap(({ id, name, articles }): MapCountry[] => {
    const land = landOf.get(id) ?? fineOf.get(id);
    if (!land) return [];
    const outline = landOf.has(id) ? outlineOf(land) : '';
    const small = !landOf.has(id) || path.area(land.shape) < SMALL;
    const point = small ? placeOf(land, projection, height) : undefined;
    if (outline === '' && !point) return [];
    const grade = grades.findLastIndex((least) => articles >= least) + 1;
    return [{ code: id, name, articles, grade, outline, point }];
  });
  const shown = new Set(countries.map(({ code }) => code));
  return {
    width: WIDTH,
    height,
    rest: lands
      .filter(({ code }) => code === undefined || !shown.has(code))
      .map(outlineOf)
      .join(''),
    countries,
    grades,
  };
}

/** Where the main land of a country lies on the drawing; undefined where that is beyond its edges. */
function placeOf(land: Land, projection: GeoProjection, height: number): MapCountry['point'] {
  const [x = -1, y = -1] = projection(geoCentroid(mainPiece(land))) ?? [];
  const within = x > EDGE && y > EDGE && x < WIDTH - EDGE && y < height - EDGE;
  return within ? { x: Math.round(x), y: Math.round(y) } : undefined;
}

/** Up to five steps from one article to the most, each a like multiple of the one before. */
export function gradeSteps(counts: readonly number[]): number[] {
  const most = counts.reduce((greatest, count) => Math.max(greatest, count), 1);
  const steps = [0, 1, 2, 3, 4].map((step) => Math.max(1, Math.round(most ** (step / 5))));
  return [...new Set(steps)];
}
