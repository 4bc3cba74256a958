import { isBlank } from '#archive/text/source-text.ts';
import type { Contents } from '../reader.ts';
import { ebsco } from './ebsco.ts';
import { composeExport, type ExportForm, type LineForm } from './export.ts';
import { factivaFields, factivaPlain } from './factiva.ts';
import { nexisEnded } from './nexis-new.ts';
import { nexisNumbered } from './nexis.ts';
import { proquest } from './proquest.ts';
import { postThread } from './thread.ts';
import { wireCopy } from './wire.ts';

/** The forms in which press databases print several articles into one file, agencies their copy, networks their posts. */
const FORMS: readonly ExportForm[] = [
  nexisNumbered,
  nexisEnded,
  factivaFields,
  factivaPlain,
  proquest,
  ebsco,
  wireCopy,
  postThread,
];

/** Documents and pages may print their blank lines as well: then these part the lines, as they do in a text. */
const FEW_BLANK = 0.1;

/** Cuts a text of such a form into its articles, by its lines; undefined where the lines are of none. */
export function splitExport(
  contents: Contents,
  lineForm: LineForm = { apart: false },
): Contents | undefined {
  const lines = contents.source.lines;
  const blank = lines.filter(({ text }) => isBlank(text)).length;
  const apart = lineForm.apart && blank < lines.length * FEW_BLANK;
  for (const form of FORMS) {
    const found = form.split(lines, { apart });
    const cut = found && composeExport(contents, form.name, found);
    if (cut) return cut;
  }
  return undefined;
}
