import coarseAtlas from 'world-atlas/countries-110m.json' with { type: 'json' };
import fineAtlas from 'world-atlas/countries-50m.json' with { type: 'json' };
import { composeLands } from '../views/borders.ts';
import { measureAtlas } from '../views/land-pieces.ts';
import { composeLocatorMap, type LocatorMap } from '../views/locator-map.ts';
import { REGIONS, type Region } from '../views/regions.ts';
import {
  composeRegionMap,
  composeWorldMap,
  type DrawnMap,
  type WorldMap,
} from '../views/world-map.ts';

import { archive } from './load-archive.ts';
import { listed } from './name-lists.ts';

/** Whose borders this archive's maps draw. */
export const mapView = archive.settings.map;

const lands = (atlas: object) =>
  measureAtlas(mapView === 'none' ? [] : composeLands(atlas, mapView));
const [coarse, fine] = [lands(coarseAtlas), lands(fineAtlas)];

/** Where a country lies; nothing where the archive wants no maps or the atlas lacks the country. */
export function locatorOf(code: string): LocatorMap | undefined {
  return composeLocatorMap(code, fine);
}

/** The world by mentions; nothing where the archive wants no maps. */
export function worldMap(): WorldMap | undefined {
  return mapView === 'none' ? undefined : composeWorldMap(listed.countries, coarse, fine);
}

/** The regions of which the archive names a country, each with its map. */
export const regionMaps: readonly { readonly region: Region; readonly map: DrawnMap }[] =
  REGIONS.flatMap((region) => {
    const map = composeRegionMap(region, listed.countries, fine);
    return map ? [{ region, map }] : [];
  });
