/** Stands in the place of the year for what has no date. */
export const UNDATED = 'undated';

/** The year under which an article is filed, `undated` where it has no date. */
export function yearOf({ date }: { readonly date?: string | undefined }): string {
  return date?.slice(0, 4) ?? UNDATED;
}
