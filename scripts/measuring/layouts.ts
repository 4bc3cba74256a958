import { between, pick, type Dice } from './dice.ts';
import { MONTHS, WEEKDAYS } from './invented-tables.ts';
import type { InventedArticle } from './newswire.ts';

/** An article with all that a page prints around it. */
export interface PrintedArticle {
  readonly article: InventedArticle;
  readonly publisher: Publisher;
  readonly writer: string;
  readonly day: Date;
  readonly clock: string;
  /** Headlines of other articles, for feeds and related links. */
  readonly others: readonly string[];
  readonly dice: Dice;
}

export interface Publisher {
  readonly name: string;
  readonly host: string;
  /** The end of a file's name. */
  readonly ending: 'txt' | 'md' | 'html';
  readonly print: (page: PrintedArticle) => string;
}

const two = (n: number) => String(n).padStart(2, '0');
const isoDay = (day: Date) => day.toISOString().slice(0, 10);
const month = (day: Date) => MONTHS[day.getUTCMonth()] ?? '';
const longDay = (day: Date) => `${day.getUTCDate()} ${month(day)} ${day.getUTCFullYear()}`;
const americanDay = (day: Date) => `${month(day)} ${day.getUTCDate()}, ${day.getUTCFullYear()}`;
const weekday = (day: Date) => WEEKDAYS[day.getUTCDay()] ?? '';
const anHour = (dice: Dice) => `${two(between(dice, 6, 23))}:${two(between(dice, 0, 59))}`;

/** A news agency: town, day and agency before the text, nothing around it. */
function printAgency({ article, publisher, day }: PrintedArticle): string {
  const [first = '', ...rest] = article.paragraphs;
  const line = `${article.land[2].toUpperCase()}, ${month(day)} ${day.getUTCDate()} (${publisher.name}) – ${first}`;
  return [article.headline, longDay(day), line, ...rest, `© ${publisher.name}`].join('\n\n');
}

/** A daily's page as copied from the browser: menu, byline, share line, subheads, related articles, comments, rights. */
function printDaily({ article, publisher, writer, day, clock, others }: PrintedArticle): string {
  const body = article.paragraphs.flatMap((text, n) =>
    n === 4 ? ['What happens next', text] : n === 7 ? [`Read more: ${others[0]}`, text] : [text],
  );
  return [
    'Skip to main content\nSign in\nSubscribe\nHome\nNews\nPolitics\nBusiness\nSport\nCulture\nWeather',
    article.headline,
    `By ${writer}`,
    `${weekday(day)} ${longDay(day)} ${clock}`,
    'Share on Facebook\nShare on WhatsApp\nCopy link',
    ...body,
    'Related articles',
    ...others.slice(0, 3),
    'Comments (14)\nLeave a comment\nYour name\nYour e-mail\nYour e-mail address will not be published.\nPost comment',
    `About us\nContact\nPrivacy policy\n© ${day.getUTCFullYear()} ${publisher.name}. All rights reserved.`,
  ].join('\n\n');
}

/** A portal: the page's headline above, section, day and hour in a list, tags, and a feed of latest news. */
function printPortal({ article, publisher, day, clock, others, dice }: PrintedArticle): string {
  const feed = others.flatMap((headline) => [anHour(dice), headline, 'World']);
  const tags = article.people.map(({ name, cyrillic }) => cyrillic ?? name).join(' ');
  return [
    ` date ${isoDay(day)} ${article.headline}`,
    'World',
    `• ${longDay(day)}\n• ${clock}`,
    article.headline,
    ...article.paragraphs,
    tags,
    `Follow ${publisher.name} on Telegram`,
    `Latest news\n\n${feed.join('\n\n')}\n\nAll news`,
  ].join('\n\n');
}

/** A tabloid: overline, hours of publishing and change, shares, captions between paragraphs. */
function printTabloid({ article, publisher, writer, day, clock, others }: PrintedArticle): string {
  const body = article.paragraphs.flatMap((text, n) => {
    if (n % 4 !== 2) return [text];
    return [
      text,
      `${article.people[0]?.name ?? 'A bridge'} in ${article.land[2]} (Picture: ${publisher.name})`,
    ];
  });
  return [
    `EXCLUSIVE`,
    article.headline,
    `By ${writer} for ${publisher.name}`,
    `Published: ${clock}, ${longDay(day)} | Updated: 23:58, ${longDay(day)}`,
    '312 shares\n48 View comments',
    ...body,
    `MOST READ\n${others.map((headline, n) => `${n + 1} ${headline}`).join('\n')}`,
    'Add your comment\nSort by newest\nReport abuse\nBack to top',
  ].join('\n\n');
}

/** A regional paper: place and paper in the first line, paragraphs without blank lines between them. */
function printRegional({ article, publisher, day, others, dice }: PrintedArticle): string {
  return [
    article.headline,
    `${article.land[2]} • ${publisher.name}`,
    ...article.paragraphs,
    `${pick(dice, others)} ${two(day.getUTCDate())}.${two(day.getUTCMonth() + 1)}.${day.getUTCFullYear()}, ${anHour(dice)} • ${between(dice, 200, 9_000)} views`,
    `Address: https://${publisher.host}/${isoDay(day).replaceAll('-', '/')}/story`,
  ].join('\n');
}

/** Markdown as a reader's clipping tool writes it. */
function printMarkdown({ article, publisher, writer, day, others }: PrintedArticle): string {
  const link = `https://${publisher.host}/${day.getUTCFullYear()}/story-${day.getTime() % 99_991}`;
  return [
    `# ${article.headline}`,
    `*${publisher.name}*`,
    `By **${writer}**`,
    americanDay(day),
    `[Original](${link})`,
    ...article.paragraphs.map((text, n) => (n % 5 === 3 ? `> ${text}` : text)),
    '## Read also',
    others.map((headline) => `- [${headline}](${link}-${headline.length})`).join('\n'),
  ].join('\n\n');
}

/** A saved web page: structured data, menus, an article, cards beside it, a comment form and a footer. */
function printWebPage({ article, publisher, writer, day, clock, others }: PrintedArticle): string {
  const stamp = `${isoDay(day)}T${clock}:00+00:00`;
  const data = { '@context': 'https://schema.org', '@type': 'NewsArticle', datePublished: stamp, headline: article.headline, author: { '@type': 'Person', name: writer } }; // prettier-ignore
  const cards = others.map(
    (headline, n) =>
      `<li><a href="/story/${n}">${headline}</a> <time>${americanDay(day)}</time></li>`,
  );
  return `<!doctype html>
<html lang="${article.language}"><head><meta charset="utf-8"><title>${article.headline} | ${publisher.name}</title>
<link rel="canonical" href="https://${publisher.host}/${isoDay(day)}/story">
<meta property="og:site_name" content="${publisher.name}"><meta property="article:published_time" content="${stamp}">
<script type="application/ld+json">${JSON.stringify(data)}</script></head>
<body><header><nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li><li><a href="/economy">Economy</a></li></ul></nav>
<form action="/search"><input name="q"><button>Search</button></form></header>
<main><article><h1>${article.headline}</h1><p class="byline">By ${writer} <time datetime="${stamp}">${americanDay(day)} ${clock}</time></p>
${article.paragraphs.map((text) => `<p>${text}</p>`).join('\n')}
<ul class="share"><li><button>Share</button></li><li><button>Print</button></li></ul></article>
<aside><h2>Most read</h2><ul>${cards.join('\n')}</ul></aside>
<section id="comments"><h2>Join the discussion</h2><form><label>Name <input></label><label>Comment <textarea></textarea></label><button>Send</button></form></section></main>
<footer><p>© ${day.getUTCFullYear()} ${publisher.name}</p><ul><li>Imprint</li><li>Cookies</li></ul></footer></body></html>`;
}

/** The publishers of invented news. None is a real one. */
export const PUBLISHERS: readonly Publisher[] = [
  { name: 'Northwire', host: 'northwire.example', ending: 'txt', print: printAgency },
  { name: 'The Saltmarsh Courier', host: 'courier.example', ending: 'txt', print: printDaily },
  { name: 'Velden Daily', host: 'velden.example', ending: 'txt', print: printDaily },
  { name: 'Meridian Report', host: 'meridian.example', ending: 'txt', print: printPortal },
  { name: 'The Lantern', host: 'lantern.example', ending: 'txt', print: printTabloid },
  { name: 'Quay & Valley Post', host: 'quay.example', ending: 'txt', print: printRegional },
  { name: 'Pilot House Review', host: 'pilothouse.example', ending: 'md', print: printMarkdown },
  { name: 'Ostmark Chronicle', host: 'chronicle.example', ending: 'html', print: printWebPage },
];
