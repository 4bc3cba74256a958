import { describe, expect, it } from 'vitest';
import { readText } from './read-article.ts';

describe('A language without tables', () => {
  it.each([
    [
      'Arabic',
      'أعلنت وزيرة النقل ليلى حداد أن الميناء في تونس سيغلق، وقالت إن السفن ستذهب إلى مصر.',
      ['TN', 'EG'],
    ],
    [
      'Japanese',
      '港は昨日閉鎖された。船はフィンランドとカナダに向かったと市長の田中花子さんは語った。',
      ['FI', 'CA'],
    ],
    [
      'Polish',
      'Minister transportu Anna Zielonka powiedziała: „Port zamkniemy jutro”. Statki odpłyną do Norwegii, a nie do Estonia.',
      ['EE'],
    ],
  ])('has its countries by name, nobody and nothing said: %s', (_, text, codes) => {
    const { mentions, quotes, offices, doubtful, unread } = readText(text);
    expect(mentions.map((one) => (one.kind === 'country' ? one.code : one.kind))).toEqual(codes);
    expect([...quotes, ...offices, ...doubtful]).toEqual([]);
    expect(unread).toEqual(['people', 'offices', 'quotes', 'organisations', 'places']);
  });
});

describe('A language with tables', () => {
  it('says what was not looked for', () => {
    const { unread } = readText(
      'Der Hafen wird am Montag geschlossen, sagte Bürgermeister Jens Thomsen in Husum.',
    );
    expect(unread).toEqual(['organisations', 'places']);
  });
});

it('English is read for everything', () => {
  const { unread } = readText(
    'The harbour will be closed on Monday, the mayor said in a short statement.',
  );
  expect(unread).toBeUndefined();
});
