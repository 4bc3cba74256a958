import { geoContains } from 'd3-geo';
import { describe, expect, it } from 'vitest';
import coarseAtlas from 'world-atlas/countries-110m.json' with { type: 'json' };
import fineAtlas from 'world-atlas/countries-50m.json' with { type: 'json' };
import { composeLands, piecesOf, type BordersView } from './borders.ts';
import { measureAtlas } from './land-pieces.ts';
import { composeLocatorMap } from './locator-map.ts';
import { REGIONS } from './regions.ts';
import { composeRegionMap, composeWorldMap, gradeSteps } from './world-map.ts';

describe('Borders', () => {
  const SIMFEROPOL: [number, number] = [34.1, 45.2];
  const holders = (view: BordersView, at: [number, number]) =>
    [coarseAtlas, fineAtlas].map((atlas) =>
      composeLands(atlas, view)
        .filter(({ shape }) => geoContains(shape, at))
        .map(({ code }) => code),
    );

  it('are those that most states recognise, or those of the data set', () => {
    expect(holders('recognised', SIMFEROPOL)).toEqual([['UA'], ['UA']]);
    expect(holders('de facto', SIMFEROPOL)).toEqual([['RU'], ['RU']]);
    expect(holders('recognised', [33.5, 35.3])).toEqual([['CY'], ['CY']]);
  });

  it('lose no land when a piece of it is given to another', () => {
    const pieces = (view: BordersView) =>
      composeLands(coarseAtlas, view).flatMap((land) => piecesOf(land)).length;
    expect(pieces('recognised')).toBe(pieces('de facto'));
  });
});

describe('Maps', () => {
  const named = (id: string, articles: number) => ({
    id,
    name: id,
    articles,
    mentions: articles,
  });
  const coarse = measureAtlas(composeLands(coarseAtlas, 'recognised'));
  const fine = measureAtlas(composeLands(fineAtlas, 'recognised'));

  it('draw a country too small for an outline as a point, and name those they lack', () => {
    const map = composeWorldMap([named('FR', 9), named('MT', 1), named('ZZ', 1)], coarse, fine);
    expect(map.countries.map(({ code, grade }) => [code, grade])).toEqual([
      ['FR', map.grades.length],
      ['MT', 1],
    ]);
    expect(map.countries[1]).toMatchObject({ outline: '', point: { x: expect.any(Number) } });
    expect(map.missing.map(({ id }) => id)).toEqual(['ZZ']);
  });

  it('show each region with the countries in it', () => {
    const shown = (slug: string) => {
      const region = REGIONS.find((each) => each.slug === slug);
      const map = region && composeRegionMap(region, [named('FR', 9), named('MT', 1)], fine);
      return map?.countries.map(({ code, point }) => [code, point !== undefined]);
    };
    expect(shown('europe')).toEqual([
      ['FR', false],
      ['MT', true],
    ]);
    expect(shown('asia-east')).toBeUndefined();
  });

  it('let every country of the atlas stand in a region', () => {
    const all = [...fine.keys()].flatMap(({ code }) =>
      code === undefined ? [] : [named(code, 1)],
    );
    const shown = new Set(
      REGIONS.flatMap((region) => composeRegionMap(region, all, fine)?.countries ?? []).map(
        ({ code }) => code,
      ),
    );
    expect(all.map(({ id }) => id).filter((id) => !shown.has(id))).toEqual([]);
  });

  it('grade by like multiples', () => {
    expect(gradeSteps([1])).toEqual([1]);
    expect(gradeSteps([1, 5])).toEqual([1, 2, 3, 4]);
    expect(gradeSteps([3, 1000])).toEqual([1, 4, 16, 63, 251]);
  });

  it('show where every country of the atlas lies', () => {
    for (const { code } of fine.keys()) {
      if (code === undefined) continue;
      expect(composeLocatorMap(code, fine)?.country, code).toMatch(/^M/);
    }
    expect(composeLocatorMap('ZZ', fine)).toBeUndefined();
  }, 30_000);
});
