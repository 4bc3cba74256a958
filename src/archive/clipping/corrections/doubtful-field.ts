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

/**
 * Why an editor should look at a field: it is missing where every article should have it, or was read from a weak place.
 * Undefined where nothing speaks against it. That an editor says the same is then a decision, and no idle correction.
 */
export function whyDoubtful(name: FieldName, field: Field<unknown>): string | undefined {
  if (field.kind === 'found') return WEAK[name]?.[field.from];
  return name === 'title' || name === 'date' ? field.reason : undefined;
}
