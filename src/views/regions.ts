/** A part of the world that a map can show nearer: its middle (longitude, latitude), and how far it reaches from there. */
export interface Region {
  readonly slug: string;
  readonly name: string;
  readonly middle: readonly [number, number];
  /** Degrees from the middle to the left and right edge of the map. */
  readonly reach: number;
}

/** Frames that overlap, so that no country lies at the edge of all of them. Chosen by eye. */
export const REGIONS: readonly Region[] = [
  { slug: 'africa', name: 'Africa', middle: [22, 2], reach: 54 },
  { slug: 'asia-east', name: 'East and South-East Asia', middle: [116, 20], reach: 44 },
  { slug: 'asia-south', name: 'South and Central Asia', middle: [72, 30], reach: 32 },
  { slug: 'europe', name: 'Europe', middle: [16, 53], reach: 27 },
  { slug: 'middle-east', name: 'Middle East', middle: [44, 29], reach: 21 },
  {
    slug: 'america-central',
    name: 'Central America and the Caribbean',
    middle: [-78, 18],
    reach: 20,
  },
  { slug: 'america-north', name: 'North America', middle: [-98, 46], reach: 44 },
  { slug: 'america-south', name: 'South America', middle: [-62, -22], reach: 50 },
  { slug: 'oceania', name: 'Oceania', middle: [170, -16], reach: 66 },
];
