/** A name in a script without capitals: so many letters a word, so many words. */
const KANJI = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々]`;
const ARABIC = String.raw`\p{Script=Arabic}{2,15}(?:\s\p{Script=Arabic}{2,15}){1,3}`;
const HEBREW = String.raw`[\p{Script=Hebrew}'׳-]{2,15}(?:\s[\p{Script=Hebrew}'׳-]{2,15}){1,2}`;

/** How bylines are written in such scripts, with what parts two names. */
const FORMS: readonly (readonly [form: RegExp, between: RegExp])[] = [
  // "记者 林美华", "本报记者 王芳、李明", "文/林美华": two to four characters behind a word for who writes.
  [
    /^(?:本[报報刊台]|\p{Script=Han}{2,4}社)?\s?(?:记者|記者|撰文|作者|文(?=[:：/／]))[\s:：/／]{1,3}((?:\p{Script=Han}{2,4}[\s、，,]{0,2}){1,4})$/u,
    /[\s、，,]+/u,
  ],
  // "林 美香 記者", "林美香編集委員": the word stands behind the name.
  [
    new RegExp(
      String.raw`^[（(【]?(${KANJI}{1,5}[\s　]?${KANJI}{1,5}(?:[、・]${KANJI}{1,5}[\s　]?${KANJI}{1,5}){0,3})[\s　]?(?:記者|特派員|編集委員|論説委員)[）)】]?$`,
      'u',
    ),
    /[、・]/u,
  ],
  // "홍길동 기자", "[노르윅=뉴스] 홍길동·김영희 기자 abc@news.example".
  [
    /^(?:[[(].{1,30}[\])]\s?)?(?:글\s?=?\s?)?((?:\p{Script=Hangul}{2,4}[·,\s]{0,2}){1,4}?)\s?(?:선임|전문)?(?:기자|특파원|논설위원)(?:\s\S{3,60}@\S{3,60})?$/u,
    /[·,\s]+/u,
  ],
  // "بقلم: مريم الأمين", "كتبت مريم الأمين".
  [
    new RegExp(
      String.raw`^(?:بقلم|كتب|كتبت|إعداد|اعداد|نویسنده|گزارش)\s{0,2}[:：]?\s{0,2}(${ARABIC}(?:[،,]\s?${ARABIC}){0,3})$`,
      'u',
    ),
    /[،,]\s?/u,
  ],
  // "מאת: מרים לין".
  [
    new RegExp(String.raw`^(?:מאת|כתבה|כתב)\s{0,2}:?\s{0,2}(${HEBREW}(?:,\s${HEBREW}){0,3})$`, 'u'),
    /,\s/u,
  ],
];
const LONGEST = 160;

/**
 * The persons whom a byline in a script without capitals names: there only a word for who writes tells names from other
 * words. Undefined where the text is no such byline.
 */
export function uncasedPersons(text: string): readonly string[] | undefined {
  if (text.length > LONGEST) return undefined;
  const bare = text.trim().replace(/\s?(?:报道|報導|報道)$/u, '');
  for (const [form, between] of FORMS) {
    const said = form.exec(bare)?.[1];
    if (said)
      return said
        .split(between)
        .map((name) => name.trim())
        .filter(Boolean);
  }
  return undefined;
}
