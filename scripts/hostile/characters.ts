import { article, clippings, type HostileFile } from './hostile-file.ts';

/** Characters that hide, turn, break or imitate others. */
const CHARACTERS: readonly string[] = [
  '\u0000a\u0000',
  '\u0001\u0002\u0007\u0008\u000B\u000C\u001B[31mred\u001B[0m\u007F',
  '\u0080\u0085\u009F',
  '\u202Egnp.exe\u202C and \u202Dback\u202C',
  '\u2066isolated\u2069 \u2067turned',
  '\u200B\u200C\u200D\u2060\uFEFFzero\u200Bwidth',
  '\u00AD\u034F\u115F\u1160\u17B4\u3164\uFFA0',
  '\u2028line\u2029paragraph',
  'Rоbеrt Нill and Аnnа Сlаrk said (Cyrillic look-alikes)',
  'ｆｕｌｌ ｗｉｄｔｈ ＜script＞canary(1)＜/script＞',
  '𝐁𝐨𝐥𝐝 𝕾𝖈𝖗𝖎𝖕𝖙 ⓒⓘⓡⓒⓛⓔⓓ',
  'e\u0301 é \u1E9B\u0323 ﬁ Å Å',
  `Z${'\u0300\u0301\u0302\u0303'.repeat(200)}algo`,
  '\u{E0001}\u{E0041}\u{E007F} tags',
  '👩‍👩‍👧‍👦🏴‍☠️🇺🇦🇺🇦🇺',
  '\uFFFE\uFFFF\u{1FFFF}\uFDD0',
  '\uFFFD\uFFFD\uFFFD',
  'ß ẞ ı İ ſ ŉ ǰ ΐ (letters that change their number)',
  '\u0130stanbul I\u0307 \u0131',
  'שלום (left) مرحبا 12,345 said',
  '“‘«‹„‚”’»›" unclosed “ quotes ‘ of « all ‹ kinds',
  '\u180E\u2000\u2001\u205F\u3000\u00A0\u202F blanks',
  '\uE000\uF8FF\u{F0000}\u{10FFFD} private',
  'a\rb\r\nc\n\rd\u0085e',
];

const text = Buffer.from(article({ body: 'Crowns, naïve façade, “quoted”, €40,000.' }));
const utf16 = Buffer.from(article(), 'utf16le');

/** Bytes that no encoding gives, or another than they seem. */
const BYTES: readonly Uint8Array[] = [
  Buffer.concat([text, Buffer.from([0xff, 0xfe, 0xfd, 0x80, 0xbf])]),
  Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf]), text]),
  Buffer.concat([text, Buffer.from([0xc0, 0xaf, 0xe0, 0x80, 0xaf, 0xf0, 0x80, 0x80, 0xaf])]),
  Buffer.concat([text, Buffer.from([0xed, 0xa0, 0x80, 0xed, 0xbf, 0xbf])]),
  Buffer.concat([text, Buffer.from([0xf4, 0x90, 0x80, 0x80, 0xf8, 0x88, 0x80, 0x80, 0x80])]),
  Buffer.concat([text, Buffer.from([0xe2, 0x82])]),
  Buffer.concat([Buffer.from([0xff, 0xfe]), utf16]),
  Buffer.concat([Buffer.from([0xff, 0xfe]), utf16, Buffer.from([0x41])]),
  Buffer.concat([Buffer.from([0xfe, 0xff]), utf16]),
  Buffer.concat([Buffer.from([0xff, 0xfe]), utf16, Buffer.from([0x00, 0xd8, 0x41, 0x00])]),
  utf16,
  Buffer.from([0xff, 0xfe]),
  Buffer.from([0xef, 0xbb, 0xbf]),
  Buffer.concat([Buffer.from([0xff, 0xfe, 0, 0]), Buffer.from(article().split('').join('\0\0\0'))]),
  Buffer.from(article(), 'latin1'),
  Buffer.concat([Buffer.from('\u001b$B'), text]),
  Buffer.concat([Buffer.from('+ADw-script+AD4-canary(1)+ADw-/script+AD4-\n\n'), text]),
  Buffer.concat([text, Buffer.alloc(2_000)]),
  Buffer.from(Uint8Array.from({ length: 4_000 }, (_, n) => (n * 7919) % 256)),
];

/** Characters in each place of a clipping, and bytes as whole clippings. */
export const CHARACTERS_AND_BYTES: readonly HostileFile[] = [
  ...clippings(
    'characters',
    '.txt',
    CHARACTERS.map((odd) =>
      article({
        headline: `Mayor ${odd} opens bridge`,
        byline: `By Ilse ${odd} Marrow`,
        body: `${odd}\n\n"${odd}" said Torvald ${odd} Eikeland.`,
      }),
    ),
  ),
  ...clippings('bytes', '.txt', BYTES),
];
