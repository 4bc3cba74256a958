import type { ClippingFields, Field, FieldSource } from '../clipping.ts';

type FieldName = keyof ClippingFields;

/** Why a field read from such a place asks for a look. */
const WEAK: Readonly<Partial<Record<FieldName, Readonly<Partial<Record<FieldSource, string>>>>>> = {
  title: {
    'first-sentence': 'No headline is printed; this is the beginning of the text.',
    address: 'No headline is printed; these are the words of the address.',
    caption: 'No headline is printed; these are the words of a caption.',
    body: 'No headline is printed; these are words of the text.',
  },
  date: {
    address: 'No date is printed; this is the day in the address.',
    caption: 'The date was read from a caption.',
    body: 'The date was read from the text itself.',
  },
};

/** Where a date is printed as a reader sees it. */
const PRINTED: ReadonlySet<string> = new Set(['header', 'date-line', 'byline', 'headline']);

/**
 * Why an editor should look at a field: it is missing where every article should have it, was read from a weak place, or
 * is a day whose year is not printed with it. Undefined where nothing speaks against it. `lineAt` gives the text of a
 * line. That an editor says the same is then a decision, and no idle correction.
 */
export function whyDoubtful(
  name: FieldName,
  field: Field<unknown>,
  lineAt: (n: number) => string | undefined,
): string | undefined {
  if (field.kind === 'absent')
    return name === 'title' || name === 'date' ? field.reason : undefined;
  return WEAK[name]?.[field.from] ?? (name === 'date' ? whyYear(field, lineAt) : undefined);
}

/** The year of a day is not printed with it, but told by something else. */
function whyYear(
  { value, from, evidence, reason }: Extract<Field<unknown>, { kind: 'found' }>,
  lineAt: (n: number) => string | undefined,
): string | undefined {
  const text = lineAt(evidence.line);
  if (text === undefined || !PRINTED.has(from)) return undefined;
  const year = String(value).slice(0, 4);
  const short = new RegExp(`[/.'’-]\\s?${year.slice(2)}(?!\\d)`);
  if (text.includes(year) || short.test(text)) return undefined;
  return `The year is not printed there: ${reason}.`;
}
