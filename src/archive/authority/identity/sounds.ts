import type { ComparableName } from './name-key.ts';

/**
 * How a name sounds, roughly: hissing sounds are one, so are `g` and `h`, so are `e`, `i` and `y`. Russian and Ukrainian
 * write foreign names by their sound, and the languages that write in Latin letters each by rules of their own.
 */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/^uit/g, 'vit'],
  [/tsch|tch|dzh|dsch|shch|sch|ch|cz|sz|rz|sh|zh|ts|tz|(?<=[a-z])x(?=i)/g, 's'],
  [/ck|q|c(?![eiy])/g, 'k'],
  [/x/g, 'ks'],
  [/ph/g, 'f'],
  [/w/g, 'v'],
  [/kh|gh/g, 'g'],
  [/(?<=[trd])h/g, ''],
  [/h$/g, ''],
  [/h/g, 'g'],
  [/[czj]/g, 's'],
  [/ou|oo|yu|iu/g, 'u'],
  [/iya|ya|ia/g, 'a'],
  [/[ae][iy]|[iy]e|oe|ae|ue|[eiy]/g, 'e'],
  [/([a-z])\1+/g, '$1'],
];
const SHORTEST = 3;

/** The ways in which a word may sound: `j` is that of Johann or that of John, `ch` that of Bach or of Charles. */
function soundsOf(word: string): string[] {
  const readings = [
    word,
    word.replace(/j/g, 'y'),
    word.replace(/gi(?=[aou])|g(?=[ei])/g, 's'),
    word.replace(/ch/g, 'kh'),
    word.replace(/cki$/g, 'tski'),
    word.replace(/(?<=..)e$/g, ''),
  ];
  return [
    ...new Set(
      readings.map((reading) =>
        SOUNDS.reduce((said, [form, as]) => said.replace(form, as), reading),
      ),
    ),
  ];
}

/** Whether a name is written in Cyrillic. */
function isCyrillic(name: string): boolean {
  return /\p{Script=Cyrillic}/u.test(name);
}

/** Whether two names, one of them in Cyrillic, sound alike word by word. */
export function soundsAlike(a: ComparableName, b: ComparableName): boolean {
  if (isCyrillic(a.name) === isCyrillic(b.name)) return false;
  if (a.words.length !== b.words.length || a.words.length < 2) return false;
  return a.words.every((word, index) => {
    const other = b.words[index] ?? '';
    if (a.forms[index] === b.forms[index]) return true;
    if (Math.min(word.length, other.length) < SHORTEST) return false;
    const heard = soundsOf(other);
    return soundsOf(word).some((sound) => heard.includes(sound));
  });
}

interface Named {
  readonly names: readonly ComparableName[];
}

/**
 * For each bearer whose names are all in Cyrillic the one bearer of a name in Latin letters that sounds the same; none
 * where there are several, or where another in Cyrillic sounds so too.
 */
export function findSounding<Bearer extends Named>(
  bearers: readonly Bearer[],
): Map<Bearer, Bearer> {
  const written = ({ names }: Bearer): boolean =>
    names.length > 0 && names.every(({ name }) => isCyrillic(name));
  const cyrillic = new Set(bearers.filter(written));
  if (cyrillic.size === 0) return new Map();
  const bySound = new Map<string, Set<Bearer>>();
  for (const bearer of bearers) {
    if (cyrillic.has(bearer)) continue;
    for (const sound of bearer.names.flatMap(lastSounds))
      bySound.set(sound, (bySound.get(sound) ?? new Set<Bearer>()).add(bearer));
  }
  const found = [...cyrillic].flatMap((bearer) => {
    const near = new Set(
      bearer.names.flatMap(lastSounds).flatMap((sound) => [...(bySound.get(sound) ?? [])]),
    );
    const same = [...near].filter((other) =>
      bearer.names.some((a) => other.names.some((b) => soundsAlike(a, b))),
    );
    const [only] = same;
    return only && same.length === 1 ? [[bearer, only] as const] : [];
  });
  const times = Map.groupBy(found, ([, latin]) => latin);
  return new Map(found.filter(([, latin]) => times.get(latin)?.length === 1));
}

function lastSounds({ words, forms }: ComparableName): string[] {
  return [...soundsOf(words.at(-1) ?? ''), ...soundsOf(forms.at(-1) ?? '')];
}
