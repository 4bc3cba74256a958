import { canonicalAddress } from '../lines/address.ts';
import type { Field } from '../clipping.ts';
import { absent, evidenceOf, type FieldContext, found, metadataOf } from '../page/field-context.ts';
import type { Unit } from '../lines/unit.ts';

/** The article's own address: the canonical one of a saved page, else one that stands on a line of its own. */
export function readAddress({ page, own }: FieldContext): Field<string> {
  const meta = metadataOf(page, ['canonical', 'og:url', 'url', 'source-url', 'link', 'saved-from']);
  const canonical = meta && canonicalAddress(meta.value);
  if (meta && canonical) {
    return found(
      canonical,
      'metadata',
      evidenceOf(meta.unit, meta.value),
      'the address that the page gives for itself',
    );
  }
  if (!own) return absent('No line is the address of an article.');
  const unit = page.units[own.unit] as Unit;
  return found(
    own.address,
    'address',
    evidenceOf(unit, unit.shape.text),
    'an article’s address on a line of its own',
  );
}
