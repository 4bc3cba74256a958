/**
 * Cyrillic and Greek letters in Latin ones, as English newspapers write them. After the ICAO and BGN tables; where
 * languages differ, the difference is taken away again below.
 */
const LETTERS: Readonly<Record<string, string>> = {
  а: 'a', б: 'b', в: 'v', г: 'h', ґ: 'g', д: 'd', ђ: 'dj', е: 'e', ё: 'e', є: 'ye', ж: 'zh', з: 'z', и: 'y',
  і: 'i', ї: 'yi', й: 'y', ј: 'j', к: 'k', л: 'l', љ: 'lj', м: 'm', н: 'n', њ: 'nj', о: 'o', п: 'p', р: 'r',
  с: 's', т: 't', ћ: 'c', у: 'u', ў: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', џ: 'dz', ш: 'sh', щ: 'shch',
  ъ: '', ы: 'y', ь: '', э: 'e', ю: 'yu', я: 'ya',
  α: 'a', β: 'v', γ: 'g', δ: 'd', ε: 'e', ζ: 'z', η: 'i', θ: 'th', ι: 'i', κ: 'k', λ: 'l', μ: 'm', ν: 'n',
  ξ: 'x', ο: 'o', π: 'p', ρ: 'r', σ: 's', ς: 's', τ: 't', υ: 'y', φ: 'f', χ: 'kh', ψ: 'ps', ω: 'o',
}; // prettier-ignore

/** Ways in which transliterations of one name differ; applied in this order. */
const ALIKE: readonly (readonly [RegExp, string])[] = [
  [/kh|h/g, 'g'],
  [/ph/g, 'f'],
  [/w/g, 'v'],
  [/[ck]s|x/g, 'ks'],
  [/q|c(?!h)/g, 'k'],
  [/ou/g, 'u'],
  [/[yj]/g, 'i'],
  [/i+(?=[aeou])/g, ''],
  [/(.)\1+/g, '$1'],
];

/**
 * How a folded word sounds, roughly: spellings of one name that differ by transliteration come out the same
 * (Zelenskyy, Zelensky, Зеленский). For looking names up, never for showing.
 */
export function soundOf(word: string): string {
  const latin = [...word].map((letter) => LETTERS[letter] ?? letter).join('');
  return ALIKE.reduce((sound, [from, to]) => sound.replace(from, to), latin);
}
