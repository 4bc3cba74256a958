import type { Field } from './clipping.ts';
import { absent, evidenceOf, type FieldContext, found } from './field-context.ts';
import { publisherNamed } from './known-publisher.ts';

const CAPITALS = String.raw`\p{Lu}[\p{Lu}.'’-]{2,}(?:[ /-]\p{Lu}[\p{Lu}.'’]+){0,3}(?:,\s\p{Lu}[\p{L}.]+(?:\s\p{Lu}[\p{L}.]+){0,3})?`;
const TITLED = String.raw`\p{Lu}[\p{L}.'’-]+(?:[ -]\p{Lu}[\p{L}.'’]+){0,2}(?:,\s\p{Lu}[\p{L}.]+)?`;

/** "KYIV, Ukraine (AP) —", "Geneva (dpa) -", "HANOI, December 26. /TASS/.", "LONDON —", "Kyiv • UNN". */
const FORMS: readonly RegExp[] = [
  new RegExp(
    String.raw`^(?<place>${CAPITALS}|${TITLED}),?\s?\((?<agency>[\p{L}\p{N} .-]{2,30})\)\s?[-–—:.]{1,2}\s`,
    'u',
  ),
  new RegExp(
    String.raw`^(?<place>${CAPITALS}),\s(?:\p{L}{3,10}\.?\s\d{1,2}|\d{1,2}\s\p{L}{3,10})(?:,\s\d{4})?[.,]?\s?/(?<agency>[\p{L} -]{2,30})/`,
    'u',
  ),
  new RegExp(
    String.raw`^(?<place>${CAPITALS}),\s(?:\p{L}{3,10}\.?\s\d{1,2}|\d{1,2}\s\p{L}{3,10})(?:,\s\d{4})?\s?\((?<agency>[\p{L} -]{2,30})\)`,
    'u',
  ),
  new RegExp(String.raw`^(?<place>${CAPITALS})\s?[-–—]{1,2}\s(?=\S)`, 'u'),
  new RegExp(String.raw`^(?<place>${TITLED})\s?•\s?(?<agency>[\p{L} -]{2,30})$`, 'u'),
  new RegExp(
    String.raw`^(?<agency>[\p{Lu}]{2,10}),\s(?<place>\p{Lu}{3,20}(?:\s\p{Lu}{3,20})?)$`,
    'u',
  ),
  new RegExp(String.raw`^(?<place>\p{Lu}{3,20}(?:\s\p{Lu}{3,20})?)$`, 'u'),
];

/** The place of the date line and the agency named in it. */
export function readPlace(context: FieldContext): {
  readonly place: Field<string>;
  readonly agency: Field<string>;
} {
  const { units, core, headline } = context.page;
  const from = Math.max(0, headline?.unit ?? core.from - 3);
  for (let index = from; index < Math.min(core.from + 5, core.to); index++) {
    const unit = units[index];
    if (
      !unit ||
      index === headline?.unit ||
      unit.phrase ||
      context.judged[index]?.role === 'subhead'
    )
      continue;
    const text = unit.shape.text.slice(0, 160);
    const match = FORMS.map((form) => form.exec(text)).find(Boolean);
    const { place, agency } = match?.groups ?? {};
    if (!place || !match) continue;
    const at = (piece: string) => evidenceOf(unit, piece);
    const known = agency ? (publisherNamed(agency)?.name ?? agency) : undefined;
    return {
      place: found(titled(place), 'date-line', at(place), 'the place that opens the text'),
      agency:
        agency && known
          ? found(known, 'credit', at(agency), 'named in the date line')
          : absent('No agency is named.'),
    };
  }
  return { place: absent('No date line names a place.'), agency: absent('No agency is named.') };
}

/** "MEXICO CITY" as a name is "Mexico City". */
function titled(place: string): string {
  return place.replace(/\p{Lu}{3,}/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
}
