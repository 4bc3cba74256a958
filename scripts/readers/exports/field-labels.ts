/** The name of a field at the head of its line, as EBSCO and ProQuest print it: "Subject Terms: …". */
export const LABEL = /^\s{0,4}(\p{Lu}[\p{L} /()-]{1,48}?)\s?:(?:\s+|$)/u;

/** What each of the names stands for that a table lists, parted by bars: `{ title: 'titel|titre' }`. */
export function byLabel<Part extends string>(
  table: Readonly<Record<Part, string>>,
): ReadonlyMap<string, Part> {
  return new Map(
    (Object.entries(table) as [Part, string][]).flatMap(([part, labels]) =>
      labels.split('|').map((label) => [label, part] as const),
    ),
  );
}
