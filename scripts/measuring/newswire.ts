/** Invented news, the same on every machine: text to measure on, with names, offices, quotations and dates in it. */

const GIVEN =
  'Mira Anton Ilse Jon Rosa Igor Lena Teodor Vera Karl Sofia Amir Frida Olek Dana Pavel Nils Lotte Carla Peter Maud Joseph Ines Bram Yusuf Aiko Chidi Leila Tomasz Hanna'.split(
    ' ',
  );
const FAMILY =
  'Solheim Krel Marant Tereld Delmar Vant Okafor Brask Holt Emmer Lund Hadley Aas Marchenin Voss Ostrin Aker Brand Nunn Zoll Perrin Tal Quist Varga Demir Tanaka Eze Farouk Nowak Lindqvist'.split(
    ' ',
  );
const LANDS = [
  ['France', 'French', 'Paris'],
  ['Norway', 'Norwegian', 'Oslo'],
  ['Kenya', 'Kenyan', 'Nairobi'],
  ['Japan', 'Japanese', 'Tokyo'],
  ['Peru', 'Peruvian', 'Lima'],
  ['Poland', 'Polish', 'Warsaw'],
  ['Ukraine', 'Ukrainian', 'Kyiv'],
  ['Jordan', 'Jordanian', 'Amman'],
  ['Georgia', 'Georgian', 'Tbilisi'],
  ['Canada', 'Canadian', 'Ottawa'],
] as const;
const OFFICES = [
  'Foreign Minister',
  'Defence Minister',
  'Prime Minister',
  'President',
  'Interior Minister',
  'Health Minister',
];
const MATTERS = [
  'the new railway',
  'the fishing accord',
  'air defence',
  'the flood fund',
  'the price of grain',
  'border crossings',
  'a prisoner exchange',
  'the harbour at night',
  'energy supplies',
  'the school reform',
];
const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

interface Person {
  readonly name: string;
  readonly last: string;
  readonly office: string;
  readonly land: (typeof LANDS)[number];
}

type Dice = () => number;

/** A small generator of pseudo-random numbers in [0, 1) (mulberry32): the same seed gives the same news. */
function diceOf(seed: number): Dice {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function pick<T>(dice: Dice, list: readonly T[]): T {
  return list[Math.floor(dice() * list.length)] as T;
}

function personOf(dice: Dice): Person {
  const last = pick(dice, FAMILY);
  return {
    name: `${pick(dice, GIVEN)} ${last}`,
    last,
    office: pick(dice, OFFICES),
    land: pick(dice, LANDS),
  };
}

type Sentence = (a: Person, b: Person, matter: string, n: number) => string;

const OPENINGS: readonly Sentence[] = [
  (a, b, matter) =>
    `${a.land[1]} ${a.office} ${a.name} met ${b.land[1]} ${b.office} ${b.name} in ${b.land[2]} to discuss ${matter}.`,
  (a, b, matter) =>
    `${a.name}, the ${a.land[1]} ${a.office.toLowerCase()}, and ${b.land[0]}’s ${b.office} ${b.name} held talks on ${matter} on Tuesday.`,
];
const SENTENCES: readonly Sentence[] = [
  (a, _, matter) =>
    `“We have waited ${matter.length} years for ${matter},” ${a.last} said. “Nobody will wait again.”`,
  (a, _, matter) =>
    `${a.last} told reporters that ${matter} would be settled “before the first snow”, adding that the costs were shared.`,
  (a, b) =>
    `According to ${b.last}, ${a.land[0]} and ${b.land[0]} agreed to meet again in ${a.land[2]}.`,
  (a, _, matter) =>
    `The ${a.land[1]} ${a.office.toLowerCase()} stressed the need for patience on ${matter}.`,
  (_, b, matter, n) =>
    `Some ${n} people were affected by ${matter}, officials in ${b.land[2]} said, citing figures for the last quarter.`,
  (_, b) => `"It is a beginning," he added, with a glance at ${b.name}.`,
  (_, b) =>
    `The European Commission and the United Nations welcomed the step, while ${b.land[1]} newspapers called it ‘a small miracle’.`,
  (_, __, matter, n) =>
    `The work on ${matter} costs ${n} million euros a year and employs hundreds along the coast, where trade has slowed since spring.`,
  (a, b, matter) =>
    `Asked about ${matter}, ${b.last} said ${a.land[0]} had “done more than it promised”.`,
];

/** One invented article, always the same for one number. */
export interface InventedArticle {
  readonly headline: string;
  readonly date: string;
  readonly paragraphs: readonly string[];
}

/** Invents the article of a number. */
export function inventArticle(number: number): InventedArticle {
  const dice = diceOf(number + 1);
  const [a, b] = [personOf(dice), personOf(dice)];
  const matter = pick(dice, MATTERS);
  const sentence = () =>
    pick(dice, SENTENCES)(a, b, pick(dice, MATTERS), 20 + Math.floor(dice() * 900));
  const paragraphs = new Set([pick(dice, OPENINGS)(a, b, matter, 0)]);
  for (let n = 8 + Math.floor(dice() * 8); n > 0; n--)
    paragraphs.add(`${sentence()} ${sentence()}`);
  return {
    headline: `${a.land[0]} and ${b.land[0]} talk about ${matter} in ${b.land[2]} (${number + 1})`,
    date: `${1 + Math.floor(dice() * 28)} ${pick(dice, MONTHS)} ${2015 + Math.floor(dice() * 10)}`,
    paragraphs: [...paragraphs],
  };
}

/** A clipping of an invented article, as a reader might have saved it. */
export function inventClipping(number: number): string {
  const { headline, date, paragraphs } = inventArticle(number);
  return [headline, date, ...paragraphs, 'Share this article', 'Read more'].join('\n\n') + '\n';
}
