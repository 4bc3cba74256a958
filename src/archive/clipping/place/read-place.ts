import type { Field } from '../clipping.ts';
import { type DateLine, isPlace, parseDateLine } from '../lines/date-line.ts';
import { absent, evidenceOf, type FieldContext, found, metadataOf } from '../page/field-context.ts';
import { publisherNamed } from '../lines/known-publisher.ts';
import type { LineRole } from '../role.ts';
import type { Unit } from '../lines/unit.ts';
import { personsIn } from '../lines/byline.ts';
import { fold } from '../../text/fold.ts';

const TITLED = String.raw`\p{Lu}[\p{L}.'’-]+(?:[ -]\p{Lu}[\p{L}.'’]+){0,2}(?:,\s\p{Lu}[\p{L}.]+)?`;

/** Lines of their own: "Kyiv • UNN", "UNN, KYIV". */
const LINES: readonly RegExp[] = [
  new RegExp(String.raw`^(?<place>${TITLED})\s?•\s?(?<agency>[\p{L} -]{2,30})$`, 'u'),
  new RegExp(
    String.raw`^(?<agency>[\p{Lu}]{2,10}),\s(?<place>\p{Lu}{3,20}(?:\s\p{Lu}{3,20})?)$`,
    'u',
  ),
];
const ALONE = /^\p{Lu}{3,20}(?:\s\p{Lu}{3,20})?$/u;

/** The place of the date line and the agency named in it. */
export function readPlace(context: FieldContext): {
  readonly place: Field<string>;
  readonly agency: Field<string>;
} {
  const near = unitsNear(context);
  const read = near.map(({ unit }) => signedPlace(unit)).find(Boolean) ?? barePlace(near, context);
  if (!read) return { place: absent('No date line names a place.'), agency: statedAgency(context) };
  const { unit, place, agency } = read;
  const known = agency ? (publisherNamed(agency)?.name ?? agency) : undefined;
  const at = (piece: string) => evidenceOf(unit, piece);
  return {
    place: found(titled(place), 'date-line', at(place), 'the place that opens the text'),
    agency:
      agency && known
        ? found(known, 'credit', at(agency), 'named in the date line')
        : statedAgency(context),
  };
}

/** The organisation that the page's data has for its author, where it is not the site itself. */
function statedAgency({ page }: FieldContext): Field<string> {
  const meta = metadataOf(page, ['author-organisation']);
  const names = [meta, metadataOf(page, ['publisher', 'og:site_name'])].map((each) =>
    fold(each?.value ?? ''),
  );
  const [name = '', site = ''] = names;
  const isSites = site !== '' && (name.includes(site) || site.includes(name));
  return meta && !isSites && personsIn(meta.value).length === 0
    ? found(
        meta.value,
        'metadata',
        evidenceOf(meta.unit, meta.value),
        'the organisation in the page’s metadata that wrote it',
      )
    : absent('No agency is named.');
}

/** The units between headline and text, and the first ones of the text. */
function unitsNear({ page, judged }: FieldContext): Near[] {
  const { units, core, headline } = page;
  const from = Math.max(0, core.from - FARTHEST, headline?.unit ?? core.from - 3);
  const until = Math.min(core.from + 5, core.to);
  return units.slice(from, until).flatMap((unit, offset) => {
    const role = judged[from + offset]?.role;
    const other = from + offset === headline?.unit || unit.phrase || role === 'subhead';
    return other ? [] : [{ unit, role }];
  });
}

interface Near {
  readonly unit: Unit;
  readonly role: LineRole | undefined;
}

const FARTHEST = 40;

interface Found {
  readonly unit: Unit;
  readonly place: string;
  readonly agency?: string;
}

/** A place with an agency or a day beside it. */
function signedPlace(unit: Unit): Found | undefined {
  const { text } = unit.shape;
  const line = parseDateLine(text);
  if (line && !line.bare) return { unit, ...line };
  const match = LINES.map((form) => form.exec(text.slice(0, LONGEST))).find(Boolean);
  const { place, agency } = match?.groups ?? {};
  return place && agency && isPlace(place) && !publisherNamed(place)
    ? { unit, place, agency }
    : undefined;
}

const LONGEST = 160;

/** Capitals that open the first paragraph before a dash or colon, or a line of their own that the text names again. */
function barePlace(near: readonly Near[], context: FieldContext): Found | undefined {
  for (const { unit, role } of near) {
    if (role !== 'body') continue;
    const line = parseDateLine(unit.shape.text);
    if (line?.bare && !isLabel(line, unit, context)) return { unit, ...line };
    if (unit.sign === 'prose') break;
  }
  const printed = context.blocks.map((block) => block.text).join('\n');
  const alone = near.find(({ unit: { shape } }) => {
    const place = ALONE.test(shape.text) && isPlace(shape.text) && !publisherNamed(shape.text);
    return place && timesIn(printed, titled(shape.text)) > 0 && timesIn(printed, shape.text) === 0;
  });
  return alone && { unit: alone.unit, place: alone.unit.shape.text };
}

const LONGEST_ABBREVIATION = 8;

/** Capitals before a dash or colon that name no place: a house, a speaker, or an abbreviation that the text uses again. */
function isLabel({ place }: DateLine, unit: Unit, { page, blocks }: FieldContext): boolean {
  if (unit.sign === 'turn' || page.facts.transcript || publisherNamed(place)) return true;
  const { core, units } = page;
  const speaks = ({ shape }: Unit) => shape.text.startsWith(`${place}:`);
  if (units.slice(core.from, core.to).filter(speaks).length > 1) return true;
  const printed = blocks.map(({ text }) => text).join('\n');
  return place.length <= LONGEST_ABBREVIATION && timesIn(printed, place) > 1;
}

function timesIn(text: string, words: string): number {
  const literal = words.replace(/[.-]/g, '[$&]');
  return [...text.matchAll(new RegExp(String.raw`(?<!\p{L})${literal}(?!\p{L})`, 'gu'))].length;
}

/** "MEXICO CITY" as a name is "Mexico City". */
function titled(place: string): string {
  return place.replace(/\p{Lu}{3,}/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
}
