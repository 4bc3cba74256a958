import { between, diceOf, pick, type Dice } from './dice.ts';
import { LINKS, MATTERS, PLACES, VERBS } from './invented-tables.ts';
import type { Land, Newsroom, Person } from './newsroom.ts';

/** One invented article. */
export interface InventedArticle {
  readonly headline: string;
  /** In English, or in Ukrainian. */
  readonly language: 'en' | 'uk';
  readonly paragraphs: readonly string[];
  readonly people: readonly Person[];
  readonly land: Land;
}

/** Whom an article is about, where, and what words it may use. */
interface Story {
  readonly dice: Dice;
  readonly a: Person;
  readonly b: Person;
  readonly land: Land;
  readonly matter: string;
  readonly word: () => string;
}

type Sentence = (story: Story) => string;

/** The share of articles that repeat one of the last so many. */
const REPRINTS = 0.04;
const REPRINTED = 30;
/** The share of articles in Ukrainian. */
const IN_UKRAINIAN = 0.03;
const WORDS = { least: 400, most: 600 };

const HEADLINES: readonly Sentence[] = [
  ({ a, b, matter }) => `${a.land[0]} and ${b.land[0]} talk about ${matter} in ${b.land[2]}`,
  ({ a, land, word }) => `${a.last} wants a ${word()} for every ${word()} in ${land[0]}`,
  ({ land, matter, word }) => `${land[1]} ${word()} puts off ${matter} until the ${word()} is paid`,
  ({ a, b, word }) => `“No ${word()} without a ${word()}”: ${a.last} answers ${b.last}`,
  ({ land, word }) => `How the ${word()} of ${land[2]} lost its ${word()} ${word()}`,
];
const OPENINGS: readonly Sentence[] = [
  ({ a, b, matter }) =>
    `${a.land[1]} ${a.office} ${a.name} met ${b.land[1]} ${b.office} ${b.name} in ${b.land[2]} to discuss ${matter}.`,
  ({ a, b, matter }) =>
    `${a.name}, the ${a.land[1]} ${a.office.toLowerCase()}, and ${b.land[0]}’s ${b.office} ${b.name} held talks on ${matter} on Tuesday.`,
  ({ a, b, land, word }) =>
    `A ${word()} that ${a.name} and ${b.name} had fought over for years came to rest in ${land[0]} this week.`,
];
/** Sentences with a quotation, direct or reported. */
const QUOTED: readonly Sentence[] = [
  ({ a, word }) =>
    `“We have carried the ${word()} through three ${word()} winters,” ${a.last} said. “Nobody will carry it for us.”`,
  ({ a, matter, word }) =>
    `${a.last} told reporters that ${matter} would be settled “before the ${word()} freezes”, adding that the costs were shared.`,
  ({ a, b, land, word }) =>
    `According to ${b.last}, ${a.land[0]} and ${land[0]} will look at the ${word()} ${word()} together.`,
  ({ b, word }) =>
    `"It is a beginning, and the ${word()} knows it," ${b.name} said, with a glance at the ${word()}.`,
  ({ a, b, word }) =>
    `Asked about the ${word()}, ${b.last} said ${a.land[0]} had “done more than the ${word()} promised”.`,
  ({ a, word }) =>
    `${a.name}: “A ${word()} is not a ${word()}, and whoever says so has never mended one.”`,
];
const PLAIN: readonly Sentence[] = [
  ({ a, matter }) =>
    `The ${a.land[1]} ${a.office.toLowerCase()} asked for patience on ${matter}, as so often before.`,
  ({ dice, land, word }) =>
    `Some ${between(dice, 20, 9_000)} people near ${land[2]} live from the ${word()}, which has been without a ${word()} since spring.`,
  ({ b, word }) =>
    `The European Commission and the United Nations welcomed the ${word()}, while ${b.land[1]} newspapers called it ‘a small ${word()}’.`,
  ({ dice, word }) =>
    `Work on the ${word()} costs ${between(dice, 2, 900)} million euros a year and feeds every ${word()} along the coast, where ${word()} has slowed.`,
  ({ land, word }) =>
    `The ${word()} between the ${word()} and the ${word()} stayed shut in ${land[0]}, and nobody could say for how long.`,
  ({ a, b, word }) =>
    `For ${a.last} the ${word()} is a matter of ${word()}; for ${b.last} it is one of ${word()} and of ${word()}.`,
  ({ word }) =>
    `Old ${word()} stands beside new ${word()} here, and between them runs a ${word()} that no map shows.`,
  ({ a, word }) =>
    `${a.cyrillic === undefined ? a.name : `${a.name} (${a.cyrillic})`} has known the ${word()} of the ${word()} since school.`,
  ({ land, word }) =>
    `In ${land[2]} a ${word()} was hung over the door of the ${word()}, as the law of 1987 demands.`,
];
const FREE: readonly Sentence[] = [inventFreely];
const UKRAINIAN: readonly Sentence[] = [
  ({ a, land, word }) =>
    `${a.cyrillic ?? a.name} зустрівся з послом країни ${land[3]}, щоб обговорити новий міст і ${word()}.`,
  ({ a }) =>
    `«Ми чекали на цю воду три зими і чекати більше не будемо», – сказав ${a.cyrillic ?? a.last}.`,
  ({ dice, land }) =>
    `За рік у ${land[3]} відремонтували ${between(dice, 20, 900)} кілометрів доріг, і роботи тривають.`,
  ({ b }) => `${b.cyrillic ?? b.name} додав, що рада розгляне питання наступного тижня.`,
  () => `Мешканці прибережних селищ просять пояснити, коли запрацює пором і хто за нього платить.`,
];

/**
 * Invents the article of a number for a newsroom: 400–600 words with some six quotations. Now and then it is one of the last
 * ones again, its end cut off, as papers reprint each other.
 */
export function inventArticle(newsroom: Newsroom, number: number): InventedArticle {
  const dice = diceOf(3, number);
  if (number > REPRINTED && dice() < REPRINTS) {
    const first = inventArticle(newsroom, number - between(dice, 1, REPRINTED));
    return { ...first, paragraphs: first.paragraphs.slice(0, -1) };
  }
  const people = [0, 0, 0, 0, 0].map(() => newsroom.choosePerson(dice));
  const lands = [0, 0, 0].map(() => newsroom.chooseLand(dice));
  const story = () => inventStory(newsroom, dice, people, lands);
  const ukrainian = dice() < IN_UKRAINIAN;
  const headline = pick(dice, HEADLINES)(story());
  const paragraphs = [pick(dice, OPENINGS)(story())];
  const wanted = between(dice, WORDS.least, WORDS.most);
  for (let words = 0; words < wanted; words += (paragraphs.at(-1) ?? '').split(' ').length)
    paragraphs.push(ukrainian ? inventUkrainian(story, dice) : inventParagraph(story, dice));
  return {
    headline: ukrainian ? pick(dice, UKRAINIAN)(story()).replace(/\.$/, '') : headline,
    language: ukrainian ? 'uk' : 'en',
    paragraphs: ukrainian ? paragraphs.slice(1) : paragraphs,
    people: [...new Set(people)],
    land: lands[0] as Land,
  };
}

function inventStory(
  newsroom: Newsroom,
  dice: Dice,
  people: readonly Person[],
  lands: readonly Land[],
): Story {
  const a = pick(dice, people);
  const others = people.filter(({ name }) => name !== a.name);
  const b = others.length > 0 ? pick(dice, others) : a;
  const word = () => newsroom.chooseWord(dice);
  return { dice, a, b, land: pick(dice, lands), matter: pick(dice, MATTERS), word };
}

function inventParagraph(story: () => Story, dice: Dice): string {
  const sentences = [FREE, dice() < 0.45 ? QUOTED : PLAIN, FREE].slice(0, between(dice, 2, 3));
  return sentences.map((kind) => pick(dice, kind)(story())).join(' ');
}

/** A sentence of words alone: no two articles share more of it than grammar. */
function inventFreely({ dice, word }: Story): string {
  const thing = () => pick(dice, [`the ${word()}`, `a ${word()} ${word()}`, `every ${word()}`]);
  const clause = () =>
    `${thing()} ${pick(dice, VERBS)} ${thing()} ${pick(dice, PLACES)} ${thing()}`;
  const sentence = `${clause()}, ${pick(dice, LINKS)} ${clause()}.`;
  return sentence.replace(/^./, (letter) => letter.toUpperCase());
}

function inventUkrainian(story: () => Story, dice: Dice): string {
  return [0, 0, 0].map(() => pick(dice, UKRAINIAN)(story())).join(' ');
}
