import type { Field } from '../clipping.ts';
import { absent, evidenceOf, type FieldContext, found } from '../page/field-context.ts';
import type { Unit } from '../lines/unit.ts';

const WORD =
  '(?:[Pp]hoto(?:graph)?s?|PHOTO|[Ii]mages?|[Pp]ictures?|[Ii]llustration|[Gg]raphic|[Cc]redit|[Ff]otos?|[Bb]ild(?:quelle)?|[Ii]magen|[Cc]rédit|[Ff]otografía|[Ii]mmagine|[Ff]otoğraf|[Zz]djęcie|[Фф]ото|[Сс]вітлина|[Ff]ot\\.)';
/** What a caption's credit looks like; the first form that fits gives it. All are short of unbounded repetition. */
const FORMS: readonly RegExp[] = [
  /Credit(?:\.\.\.|…|:)\s?(?<credit>[^\n]{2,80})$/u,
  new RegExp(
    String.raw`(?:^|[\s(\[])${WORD}\s?(?:[Cc]redits?|[Cc]opyright|[Ss]ource|[Cc]ourtesy)?\s?(?:[Bb]y\b|of\b|:|©)\s?(?<credit>[^()\[\]\n]{2,80}?)[)\].]?$`,
    'u',
  ),
  /\[(?<credit>[^[\]]{2,80})\]$/u,
  /\((?:via\s|courtesy\sof\s)?(?<credit>\p{Lu}[^()]{1,79}\/[^()]{1,60}|[^()]{0,60}(?:Getty|Reuters|REUTERS|AFP|AP|EPA|dpa)[^()]{0,30})\)\.?$/u,
  /©\s?(?<credit>[^©\n]{2,80})$/u,
  /[.!?]["”’»]?\s(?<credit>\p{Lu}[^.!?\n]{2,70})$/u,
];
const LABEL = /^(?:source|photo|image|credit)s?:\s?/iu;
const LONGEST_ALONE = 8;
/** Pictures farther below the text are those of other articles. */
const BELOW = 3;

/** The photographers and agencies of the article's pictures, as its captions credit them. */
export function readPictureCredits({ page, judged }: FieldContext): Field<readonly string[]> {
  const { units, headline, core } = page;
  const from = headline?.unit ?? Math.max(0, core.from - BELOW);
  const credits = units.slice(from, core.to + BELOW).flatMap((unit, offset) => {
    const credit = judged[from + offset]?.role === 'caption' ? creditIn(unit) : undefined;
    return credit === undefined ? [] : [{ credit, unit }];
  });
  const [first] = credits;
  return first
    ? found(
        [...new Set(credits.map(({ credit }) => credit))],
        'caption',
        evidenceOf(first.unit, first.credit),
        credits.length === 1
          ? 'the credit in the caption of a picture'
          : 'the credits in the captions of its pictures, the first of them here',
      )
    : absent('No caption credits a picture.');
}

/** Whom a caption credits; undefined where it only tells what is to be seen. */
function creditIn({ shape, sign }: Unit): string | undefined {
  const text = shape.text.slice(-400);
  const credit = FORMS.map((form) => form.exec(text)?.groups?.['credit']).find(Boolean);
  const alone = sign === 'credit' && shape.words <= LONGEST_ALONE ? text : undefined;
  return (
    (credit ?? alone)
      ?.replace(LABEL, '')
      .trim()
      .replace(/[)\].,;\s]+$/u, '') || undefined
  );
}
