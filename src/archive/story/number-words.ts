const UNITS =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const SCALES: Readonly<Record<string, number>> = {
  hundred: 1e2,
  thousand: 1e3,
  million: 1e6,
  m: 1e6,
  billion: 1e9,
  bn: 1e9,
  trillion: 1e12,
};

const FIGURES = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?`;
const WORDS = `(?:${TENS.join('|')})(?:-(?:${UNITS.slice(0, 9).join('|')}))?|${UNITS.toReversed().join('|')}`;

/** A number in English as news prints it: "1,204", "3.5 million", "twenty-one". Groups: `number`, `scale`. */
export const NUMBER = String.raw`(?<number>${FIGURES}|${WORDS})(?:[ -](?<scale>hundred|thousand|million|billion|trillion|bn|m)(?![\p{L}\d]))?`;

/** What a number comes to, and how far off a round one may be: "4,000" may stand for any from 3,500 to 4,500. */
export function valueOf(
  number: string,
  scale = '',
): { readonly value: number; readonly slack: number } {
  const word = number.toLowerCase();
  const printed = /^\d/.test(word) ? Number(word.replaceAll(',', '')) : wordValue(word);
  const times = SCALES[scale.toLowerCase()] ?? 1;
  const decimals = /\.(\d+)$/.exec(word)?.[1]?.length ?? 0;
  const value = Number((printed * times).toPrecision(12));
  if (times > 1) return { value, slack: times / 10 ** decimals / 2 };
  const zeros = /^[\d,]*?(0*)$/.exec(word.replaceAll(',', ''))?.[1]?.length ?? 0;
  return { value, slack: value >= 100 && zeros > 0 ? 10 ** zeros / 2 : 0 };
}

function wordValue(word: string): number {
  const [tens = '', unit = ''] = word.split('-');
  const ten = TENS.indexOf(tens);
  if (ten >= 0) return (ten + 2) * 10 + (unit ? UNITS.indexOf(unit) + 1 : 0);
  return UNITS.indexOf(word) + 1;
}
