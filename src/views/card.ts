import { escapeXml } from './feed/xml.ts';

/** What a page's picture says when its address is shown elsewhere. */
export interface Card {
  /** Small line above: the day and the publisher, or the kind of page. */
  readonly kicker: string;
  readonly title: string;
  /** The archive's name, below. */
  readonly archive: string;
}

const CARD_WIDTH = 1200;
const CARD_HEIGHT = 630;

/** Letters that the picture's font has: Latin and Cyrillic. */
const DRAWABLE = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Common}\p{Script=Inherited}]*$/u;

/** Sizes of the title, largest first, with the letters that fit a line and the lines that fit the card. */
const SIZES = [
  { size: 84, letters: 25, lines: 3 },
  { size: 68, letters: 31, lines: 4 },
  { size: 54, letters: 39, lines: 5 },
] as const;

/** Whether the font has the letters of the title; where it has not, a page shows the archive's picture. */
export function isDrawable({ title, kicker }: Card): boolean {
  return DRAWABLE.test(title + kicker);
}

/** The picture as SVG. */
export function composeCard({ kicker, title, archive }: Card): string {
  const { size, lines } = fitTitle(title);
  const rows = lines.map(
    (line, n) => `<tspan x="80" y="${220 + n * size * 1.16}">${escapeXml(line)}</tspan>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD_WIDTH}" height="${CARD_HEIGHT}" font-family="Dateline Card">
<rect width="1200" height="630" fill="#fcfbf8"/>
<rect x="80" y="72" width="1040" height="3" fill="#1b1b1d"/>
<text x="80" y="124" font-size="30" fill="#8f1d1d">${escapeXml(cut(kicker, 62))}</text>
<text font-size="${size}" fill="#1b1b1d">${rows.join('')}</text>
<rect x="80" y="540" width="1040" height="1" fill="#1b1b1d"/>
<text x="80" y="586" font-size="30" fill="#55534e">${escapeXml(cut(archive, 62))}</text>
</svg>`;
}

function fitTitle(title: string): { size: number; lines: string[] } {
  for (const { size, letters, lines } of SIZES) {
    const broken = breakLines(title, letters);
    if (broken.length <= lines) return { size, lines: broken };
  }
  const { size, letters, lines: most } = SIZES[2];
  const lines = breakLines(title, letters).slice(0, most);
  return { size, lines: lines.map((line, n) => (n === most - 1 ? `${line} …` : line)) };
}

/** Lines of at most so many letters, broken at blanks; a longer word is cut. */
function breakLines(text: string, letters: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).map((whole) => cut(whole, letters))) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= letters)
      lines[lines.length - 1] = `${last} ${word}`;
    else if (word !== '') lines.push(word);
  }
  return lines;
}

function cut(text: string, letters: number): string {
  const signs = [...text];
  return signs.length <= letters ? text : `${signs.slice(0, letters - 1).join('')}…`;
}
