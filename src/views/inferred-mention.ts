import type { RecordedMention } from '#archive/record/article-record.ts';

/** Ways in which a country is meant by the name of something in it. */
const THROUGH_ANOTHER: ReadonlySet<string> = new Set([
  'capital',
  'seat of government',
  'city',
  'region',
  'institution',
]);

/** Whether a way of naming a country is by the name of something in it. */
export function isInferredHow(how: string): boolean {
  return THROUGH_ANOTHER.has(how);
}

/**
 * Whether whom a mention names is inferred: a surname alone whose bearer is known by something else, a ministry
 * whose country its words do not say, a country through a town, a region or a body of it, as "Moscow" for Russia.
 */
export function isInferredMention({
  country,
  how,
  inferred = false,
}: Pick<RecordedMention, 'country' | 'how' | 'inferred'>): boolean {
  return inferred || (country !== undefined && THROUGH_ANOTHER.has(how));
}
