import { geoContains } from 'd3-geo';
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { COUNTRIES } from '#archive/authority/countries/country-table.ts';

/** Whose borders a map draws: those that most states recognise, or those of actual control as the data set has them. */
export type BordersView = 'recognised' | 'de facto';

/** The land of a country; `code` is ISO alpha-2, absent where the land has none. */
export interface Land {
  readonly code: string | undefined;
  readonly name: string;
  readonly shape: Feature<Polygon | MultiPolygon>;
}

type Atlas = Topology<{ countries: GeometryCollection<{ name: string }> }>;

/**
 * Land that Natural Earth draws with the state that controls it, against the view of most states. Crimea: United
 * Nations General Assembly resolution 68/262. Northern Cyprus: Security Council resolution 541.
 */
const RECOGNISED: readonly { readonly at: [number, number]; readonly code: string }[] = [
  { at: [34.1, 45.2], code: 'UA' },
  { at: [33.5, 35.3], code: 'CY' },
];

/** Names under which Natural Earth knows land that has no ISO number. */
const CODE_OF_NAME: Readonly<Record<string, string>> = { Kosovo: 'XK' };

const CODE_OF_NUMBER = new Map([...COUNTRIES.values()].map(({ code, numeric }) => [numeric, code]));

/** The countries of a Natural Earth atlas as the chosen view draws them. */
export function composeLands(atlas: object, view: BordersView): Land[] {
  const topology = atlas as Atlas;
  const lands = feature(topology, topology.objects.countries).features.map((country): Land => {
    const { name } = country.properties;
    return {
      code: CODE_OF_NAME[name] ?? CODE_OF_NUMBER.get(String(country.id ?? '').padStart(3, '0')),
      name,
      shape: {
        type: 'Feature',
        properties: {},
        geometry: country.geometry as Polygon | MultiPolygon,
      },
    };
  });
  return view === 'recognised' ? RECOGNISED.reduce(giveLand, lands) : lands;
}

/** Moves the piece of land at a point to the country it is recognised as part of. */
function giveLand(lands: Land[], { at, code }: (typeof RECOGNISED)[number]): Land[] {
  const holder = lands.find((land) => land.code !== code && geoContains(land.shape, at));
  if (!holder) return lands;
  const pieces = piecesOf(holder);
  const piece = pieces.find((coordinates) => geoContains({ type: 'Polygon', coordinates }, at));
  if (!piece) return lands;
  return lands.flatMap((land) => {
    if (land === holder) {
      const rest = pieces.filter((other) => other !== piece);
      return rest.length > 0 ? [withPieces(land, rest)] : [];
    }
    return [land.code === code ? withPieces(land, [...piecesOf(land), piece]) : land];
  });
}

/** A country's separate pieces of land, each with its holes. */
export function piecesOf({ shape: { geometry } }: Land): Position[][][] {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}

/** A land drawn with other pieces. */
function withPieces(land: Land, coordinates: Position[][][]): Land {
  return {
    ...land,
    shape: { type: 'Feature', properties: {}, geometry: { type: 'MultiPolygon', coordinates } },
  };
}
