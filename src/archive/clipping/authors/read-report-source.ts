import type { Field } from '../clipping.ts';
import { absent, evidenceOf, type FieldContext, found } from '../page/field-context.ts';

const LABEL =
  /^(?:sources?|via|джерел[оа]|источники?|quellen?|fuentes?|fonti?|fontes?|kaynak|źródło):\s*/iu;
/** Source lines farther from the text are those of other articles. */
const NEAR = 6;

/**
 * Whom a line of its own names as the source of the report, as printed: "European Wire citing the ministry" of "Source:
 * European Wire citing the ministry". What the text itself says of its sources stands in the text.
 */
export function readReportSource({ page, judged }: FieldContext): Field<string> {
  const { units, core } = page;
  const from = Math.max(0, core.from - NEAR);
  const near = units.slice(from, core.to + NEAR);
  const unit = near.find(
    ({ sign }, offset) => sign === 'source' && judged[from + offset]?.role === 'source-note',
  );
  const named = unit?.shape.text.replace(LABEL, '').trim();
  if (!unit || !named) return absent('No line names the source of the report.');
  return found(
    named,
    'credit',
    evidenceOf(unit, named),
    'a line that names the source of the report',
  );
}
